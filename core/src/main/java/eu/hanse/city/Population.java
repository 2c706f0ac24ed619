package eu.hanse.city;

import java.util.OptionalInt;

/**
 * A number of inhabitants.
 *
 * @param count how many inhabitants
 * @param year the year counted; empty if the source does not say
 */
public record Population(long count, OptionalInt year) {

  /**
   * Checks the numbers.
   *
   * @param count how many inhabitants
   * @param year the year counted
   * @throws IllegalArgumentException if the count is negative or the year is not between 1 and 9999
   */
  public Population {
    if (count < 0) {
      throw new IllegalArgumentException("population " + count + ": expected zero or more");
    }
    if (year.isPresent() && (year.getAsInt() < 1 || year.getAsInt() > 9999)) {
      throw new IllegalArgumentException(
          "population year " + year.getAsInt() + ": expected a year from 1 to 9999");
    }
  }

  /**
   * {@return a population counted in a known year}
   *
   * @param count how many inhabitants
   * @param year the year counted
   * @throws IllegalArgumentException if the count is negative or the year is not between 1 and 9999
   */
  public static Population of(long count, int year) {
    return new Population(count, OptionalInt.of(year));
  }

  /**
   * {@return a population of which the year is not known}
   *
   * @param count how many inhabitants
   * @throws IllegalArgumentException if the count is negative
   */
  public static Population of(long count) {
    return new Population(count, OptionalInt.empty());
  }

  /** {@return the count, and the year if it is known} */
  @Override
  public String toString() {
    return year.isPresent() ? count + " (" + year.getAsInt() + ")" : Long.toString(count);
  }
}
