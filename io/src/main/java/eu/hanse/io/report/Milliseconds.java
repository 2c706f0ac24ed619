package eu.hanse.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Times of rules, which are short: milliseconds with three digits. */
final class Milliseconds {

  private static final int DIGITS = 3;
  private static final int DIGITS_OF_NANOSECONDS = 6;

  private Milliseconds() {}

  static BigDecimal of(Duration time) {
    return BigDecimal.valueOf(time.toNanos(), DIGITS_OF_NANOSECONDS)
        .setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
