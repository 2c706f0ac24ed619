package eu.hanse.analysis.network;

import eu.hanse.text.Words;

/**
 * How strongly taking part together ties two cities. Cities share a programme if it is not excluded
 * that they are in it at one time.
 */
public enum Weighting {
  /** The number of programmes that they share. */
  COUNT,
  /**
   * The sum of 1/(n-1) over the programmes that they share, where n is the number of cities in the
   * programme: a tie in a small network counts more than one in a large challenge, and what a
   * city's ties from one programme add up to is 1, or less if the periods of some cities exclude
   * each other. The formula is Newman's for scientific collaboration (M. E. J. Newman, Scientific
   * collaboration networks II, Physical Review E 64, 016132, 2001).
   */
  NEWMAN,
  /**
   * The number of programmes that they share, divided by the number of those in which at least one
   * of them takes part: from near 0 to 1, whatever the cities' activity (Jaccard's index).
   */
  JACCARD;

  /** {@return the name, such as {@code newman}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
