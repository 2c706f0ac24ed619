package eu.hanse.io;

/**
 * How many problems a report lists. All are counted; of those that are not listed, only the number
 * is told. So a flood of problems costs neither memory nor a reader's patience. Of the other places
 * that problems are related to, twice as many are listed as problems: all where problems have few,
 * and the first ones where they have many.
 *
 * @param perCode how many problems of one code are listed at most, the first of them by position
 * @param total how many problems are listed at most
 */
public record ReportLimits(int perCode, int total) {

  private static final int STANDARD_PER_CODE = 1000;
  private static final int STANDARD_TOTAL = 5000;

  /**
   * Checks the limits.
   *
   * @param perCode how many problems of one code are listed at most, the first of them by position
   * @param total how many problems are listed at most
   * @throws IllegalArgumentException if a limit is negative
   */
  public ReportLimits {
    if (perCode < 0 || total < 0) {
      throw new IllegalArgumentException(
          "report limits "
              + perCode
              + " and "
              + total
              + ": expected numbers that are not negative");
    }
  }

  /** {@return 1,000 of one code and 5,000 in total, which keeps every report below 10 MB} */
  public static ReportLimits standard() {
    return new ReportLimits(STANDARD_PER_CODE, STANDARD_TOTAL);
  }

  /** {@return how many related places are listed at most} */
  long relatedPlaces() {
    return total == Integer.MAX_VALUE ? Long.MAX_VALUE : 2L * total;
  }

  /** {@return no limits: everything is listed} */
  public static ReportLimits none() {
    return new ReportLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }
}
