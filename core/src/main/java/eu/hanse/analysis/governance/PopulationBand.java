package eu.hanse.analysis.governance;

import java.util.OptionalLong;

/**
 * Numbers of inhabitants from a smallest to a largest.
 *
 * @param from the smallest number in the band
 * @param below the smallest number above the band; empty if it has no upper bound
 */
public record PopulationBand(long from, OptionalLong below) implements Comparable<PopulationBand> {

  /**
   * Checks the bounds.
   *
   * @param from the smallest number in the band
   * @param below the smallest number above the band
   * @throws IllegalArgumentException if {@code from} is negative, or {@code below} not above it
   */
  public PopulationBand {
    if (from < 0 || from >= below.orElse(Long.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "population band from "
              + from
              + (below.isPresent() ? " to below " + below.getAsLong() : "")
              + ": expected a start of zero or more, and an end above it");
    }
  }

  /**
   * {@return whether a number of inhabitants lies in the band}
   *
   * @param inhabitants the number
   */
  public boolean includes(long inhabitants) {
    return inhabitants >= from && (below.isEmpty() || inhabitants < below.getAsLong());
  }

  /** Orders bands by their smallest number, then by their largest. */
  @Override
  public int compareTo(PopulationBand other) {
    int byStart = Long.compare(from, other.from);
    return byStart != 0
        ? byStart
        : Long.compare(below.orElse(Long.MAX_VALUE), other.below.orElse(Long.MAX_VALUE));
  }

  /** {@return the numbers in it, such as {@code 50000 to 99999} or {@code 5000000 and more}} */
  @Override
  public String toString() {
    if (below.isEmpty()) {
      return from + " and more";
    }
    return from == 0 ? "below " + below.getAsLong() : from + " to " + (below.getAsLong() - 1);
  }
}
