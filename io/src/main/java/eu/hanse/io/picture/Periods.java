package eu.hanse.io.picture;

import eu.hanse.time.DateSpan;

/** Writes periods for people. */
final class Periods {

  private Periods() {}

  /** {@return such as {@code 2018-04 to 2020}, {@code from 2023-09} or {@code 2019} alone} */
  static String text(DateSpan period) {
    if (period.end().isEmpty()) {
      return "from " + period.start();
    }
    return period.end().get().equals(period.start())
        ? period.start().toString()
        : period.start() + " to " + period.end().get();
  }
}
