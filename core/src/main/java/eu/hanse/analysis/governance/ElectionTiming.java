package eu.hanse.analysis.governance;

import eu.hanse.text.Words;

/** Whether a day lies within a number of days after an election or the start of a mandate. */
public enum ElectionTiming {
  /** It certainly does. */
  WITHIN,
  /** It certainly does not, as far as the catalogue lists elections and mandates. */
  NOT_WITHIN,
  /** It cannot be told: dates are not precise enough, or no mandate is known to cover the day. */
  UNDECIDED;

  /** {@return the name, such as {@code not-within}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
