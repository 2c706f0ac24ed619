package eu.hanse.analysis.measure;

import eu.hanse.text.Words;

/** How long a tie is, where paths along ties are measured. */
public enum TieLength {
  /** Each is 1 long, whatever its strength: the length of a path is its number of ties. */
  ONE,
  /**
   * Each is 1 divided by its strength long: a path along two ties of strength 4 is as long as one
   * tie of strength 2 (M. E. J. Newman, Scientific collaboration networks II, Physical Review E 64,
   * 016132, 2001). Strengths must be positive numbers.
   */
  INVERSE_STRENGTH;

  double of(double strength) {
    return this == ONE ? 1 : 1 / strength;
  }

  /** {@return the name, such as {@code inverse-strength}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
