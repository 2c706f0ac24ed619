package eu.hanse.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A share of a whole, from 0 to 1, as an exact decimal.
 *
 * @param value the share; trailing zeros are dropped, so that 0.10 and 0.1 are the same rate
 */
public record Rate(BigDecimal value) implements Comparable<Rate> {

  private static final int MAXIMUM_DIGITS = 40;
  private static final int MAXIMUM_LENGTH = 100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Checks the range.
   *
   * @param value the share
   * @throws IllegalArgumentException if {@code value} is below 0 or above 1, or has more than 40
   *     decimal places
   */
  public Rate {
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "rate " + value + ": expected a share from 0 to 1, such as 0.85");
    }
    if (value.signum() != 0 && value.scale() > MAXIMUM_DIGITS) {
      throw new IllegalArgumentException(
          "rate " + value + ": expected at most " + MAXIMUM_DIGITS + " decimal places");
    }
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /**
   * {@return the rate with this value}
   *
   * @param value a share from 0 to 1
   * @throws IllegalArgumentException if the value is out of range
   */
  public static Rate of(BigDecimal value) {
    return new Rate(value);
  }

  /**
   * Reads the text form.
   *
   * @param text a decimal number from 0 to 1, such as {@code 0.85}
   * @return the rate
   * @throws IllegalArgumentException if the text is no number, out of range, or longer than 100
   *     characters
   */
  public static Rate parse(String text) {
    if (text.length() > MAXIMUM_LENGTH) {
      throw new IllegalArgumentException(
          "rate of " + text.length() + " characters: expected at most " + MAXIMUM_LENGTH);
    }
    try {
      return of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "rate \"" + text + "\": expected a share from 0 to 1, such as 0.85", e);
    }
  }

  /**
   * {@return the rate that the part is of the whole; empty if it is no decimal of at most 40
   * places}
   *
   * @param part a part from nothing to the whole
   * @param whole the whole, above zero
   */
  static Optional<Rate> ofShare(BigDecimal part, BigDecimal whole) {
    BigDecimal rounded = part.divide(whole, MAXIMUM_DIGITS, RoundingMode.DOWN);
    return rounded.multiply(whole).compareTo(part) == 0
        ? Optional.of(of(rounded))
        : Optional.empty();
  }

  /**
   * {@return whether a part is this share of a whole, allowing for rounding to the currency's
   * smallest unit}
   *
   * <p>A part may differ from the exact share by half of the smallest unit, half a cent for euros;
   * a tie may be rounded either way.
   *
   * @param part the part
   * @param whole the whole
   */
  public boolean fits(Money part, Money whole) {
    BigDecimal difference = whole.getAmount().multiply(value).subtract(part.getAmount()).abs();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(part.getCurrencyUnit().getDecimalPlaces());
    return part.isSameCurrency(whole)
        && difference.multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0;
  }

  /** {@return the rate in percent, such as {@code 85 %}} */
  public String toPercent() {
    return value.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %";
  }

  /** Orders rates by size. */
  @Override
  public int compareTo(Rate other) {
    return value.compareTo(other.value);
  }

  /** {@return the decimal number, which {@link #parse} reads back} */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
