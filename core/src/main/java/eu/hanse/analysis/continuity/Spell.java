package eu.hanse.analysis.continuity;

/**
 * How long something lasted, or has lasted so far.
 *
 * @param days how many days, zero or more
 * @param ended whether it has ended; if not, it lasts at least as long (it is censored on the
 *     right)
 */
public record Spell(long days, boolean ended) {

  /**
   * Checks the length.
   *
   * @param days how many days
   * @param ended whether it has ended
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public Spell {
    if (days < 0) {
      throw new IllegalArgumentException("spell of " + days + " days: expected zero or more");
    }
  }
}
