package eu.hanse.io.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Writes numbers for people: the thousands of long ones apart, but not those of years, and not more
 * digits than are of use.
 */
final class Amounts {

  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final int MOST_DIGITS = 15;
  private static final int FEWEST_ZEROS = 4;
  private static final BigDecimal LONG = BigDecimal.valueOf(10_000);

  private Amounts() {}

  /** {@return a value of a table} */
  static String text(Object value) {
    if (value instanceof Number number) {
      return value instanceof BigDecimal exact ? grouped(exact) : of(number.doubleValue());
    }
    return value.toString();
  }

  /** {@return a number, of which whole ones have all digits and others four} */
  static String of(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    boolean whole = exact.stripTrailingZeros().scale() <= 0;
    return grouped(whole ? exact : exact.round(DIGITS));
  }

  private static String grouped(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    int magnitude = shortest.precision() - shortest.scale();
    if (magnitude > MOST_DIGITS || magnitude < -FEWEST_ZEROS) {
      return shortest.round(DIGITS).toString();
    }
    String flags = shortest.abs().compareTo(LONG) < 0 ? "%." : "%,.";
    return String.format(Locale.ROOT, flags + Math.max(0, shortest.scale()) + "f", shortest);
  }
}
