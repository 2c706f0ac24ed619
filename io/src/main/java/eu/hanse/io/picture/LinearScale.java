package eu.hanse.io.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Places amounts on a line, from zero or from below it.
 *
 * @param from the least amount on it, at its left
 * @param to the largest amount on it, at its right
 * @param step the distance of the marks of its axis
 * @param left where it begins, in px
 * @param right where it ends, in px
 */
record LinearScale(BigDecimal from, BigDecimal to, BigDecimal step, double left, double right) {

  private static final int MOST_MARKS = 8;

  /** Beyond it, differences could not be told any more. */
  private static final double LARGEST = 1e300;

  /**
   * {@return a scale with marks at round amounts that has room for some amounts}
   *
   * @param least the least amount
   * @param largest the largest amount
   * @param whole whether there is nothing between whole amounts
   * @param left where it begins, in px
   * @param right where it ends, in px
   */
  static LinearScale of(double least, double largest, boolean whole, double left, double right) {
    double low = Math.max(-LARGEST, Math.min(0, least));
    double high = Math.min(LARGEST, Math.max(0, largest));
    BigDecimal step = step(high > low ? high - low : 1);
    if (whole) {
      step = step.max(BigDecimal.ONE);
    }
    BigDecimal from = step.multiply(BigDecimal.valueOf(Math.floor(low / step.doubleValue())));
    double marks = Math.max(1, Math.ceil(high / step.doubleValue()));
    return new LinearScale(from, step.multiply(BigDecimal.valueOf(marks)), step, left, right);
  }

  /** The least of one, two or five times a power of ten that makes few marks. */
  private static BigDecimal step(double range) {
    BigDecimal below = roundDown(range / MOST_MARKS);
    double enough = range / MOST_MARKS;
    return below.doubleValue() >= enough ? below : roundDown(below.doubleValue() * 2.5);
  }

  /** The largest of one, two or five times a power of ten that is not above an amount. */
  private static BigDecimal roundDown(double amount) {
    BigDecimal power = BigDecimal.ONE;
    power = power.scaleByPowerOfTen((int) Math.floor(StrictMath.log10(amount)));
    for (int factor : new int[] {5, 2}) {
      BigDecimal round = power.multiply(BigDecimal.valueOf(factor));
      if (round.doubleValue() <= amount) {
        return round;
      }
    }
    return power;
  }

  /** {@return where an amount is, in px} */
  double at(double amount) {
    double range = to.doubleValue() - from.doubleValue();
    double share = (amount - from.doubleValue()) / range;
    return left + (right - left) * Math.max(0, Math.min(1, share));
  }

  /** {@return the amounts at which the axis has a mark} */
  List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    for (BigDecimal mark = from; mark.compareTo(to) <= 0; mark = mark.add(step)) {
      marks.add(mark.doubleValue());
    }
    return marks;
  }
}
