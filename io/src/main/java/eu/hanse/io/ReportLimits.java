package eu.hanse.io;

/**
 * How many problems a report lists. All are counted; of those that are not listed, only the number
 * is told. So a flood of problems costs neither memory nor a reader's patience.
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

  /** {@return no limits: everything is listed} */
  public static ReportLimits none() {
    return new ReportLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }
}
