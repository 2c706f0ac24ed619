package eu.hanse.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date known to the year, the month or the day: {@code 2018}, {@code 2018-12} or {@code
 * 2018-12-04} (ISO 8601 with reduced precision).
 *
 * <p>Sources say "in 2018" or "starting in March 2021"; this type keeps exactly that. Comparisons
 * answer only what is certain: {@code 2018} is neither before nor after {@code 2018-12-04}.
 *
 * @param earliest the first day the date can mean; the first of the month or year where the day is
 *     not known
 * @param precision how much of the date is known
 */
public record PartialDate(LocalDate earliest, Precision precision)
    implements Comparable<PartialDate> {

  /** How much of a date is known. */
  public enum Precision {
    /** The year alone. */
    YEAR,
    /** The year and the month. */
    MONTH,
    /** The full date. */
    DAY
  }

  /** What can be a date, in words. */
  static final String EXPECTED =
      "an existing year, month or day such as 2018, 2018-12 or 2018-12-04";

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  /**
   * Checks that {@code earliest} begins the unit that {@code precision} names.
   *
   * @param earliest the first day the date can mean
   * @param precision how much of the date is known
   * @throws IllegalArgumentException if it does not, or if the year is not between 0 and 9999
   */
  public PartialDate {
    if (earliest.getYear() < 0 || earliest.getYear() > 9999) {
      throw new IllegalArgumentException(
          "date " + earliest + ": expected a year from 0000 to 9999");
    }
    boolean startsMonth = precision == Precision.DAY || earliest.getDayOfMonth() == 1;
    boolean startsYear = precision != Precision.YEAR || earliest.getMonth() == Month.JANUARY;
    if (!startsMonth || !startsYear) {
      throw new IllegalArgumentException(
          "date "
              + earliest
              + ": expected the first day of its "
              + precision.name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * {@return a date known to the day}
   *
   * @param date the day
   */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date, Precision.DAY);
  }

  /**
   * {@return a date known to the year}
   *
   * @param year the year, from 0 to 9999
   * @throws IllegalArgumentException if the year is out of range
   */
  public static PartialDate ofYear(int year) {
    return new PartialDate(firstDay(year, 1), Precision.YEAR);
  }

  /**
   * {@return a date known to the month}
   *
   * @param year the year, from 0 to 9999
   * @param month the month, from 1 to 12
   * @throws IllegalArgumentException if the year or the month is out of range
   */
  public static PartialDate ofMonth(int year, int month) {
    return new PartialDate(firstDay(year, month), Precision.MONTH);
  }

  private static LocalDate firstDay(int year, int month) {
    try {
      return LocalDate.of(year, month, 1);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "date of year "
              + year
              + " and month "
              + month
              + ": expected a year from 0 to 9999 and a month from 1 to 12",
          e);
    }
  }

  /**
   * Reads the text form.
   *
   * @param text {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}
   * @return the date
   * @throws IllegalArgumentException if the text has another form or names a day that does not
   *     exist
   */
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case YEAR_LENGTH -> ofYear(number(text, 0, YEAR_LENGTH));
        case MONTH_LENGTH -> ofMonth(number(text, 0, YEAR_LENGTH), afterHyphen(text, YEAR_LENGTH));
        case DAY_LENGTH ->
            of(
                LocalDate.of(
                    number(text, 0, YEAR_LENGTH),
                    afterHyphen(text, YEAR_LENGTH),
                    afterHyphen(text, MONTH_LENGTH)));
        default -> throw new IllegalArgumentException("a text of another length");
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      throw malformed(text, e);
    }
  }

  /** The two digits after a hyphen; -1 if there is something else, which no date has. */
  private static int afterHyphen(String text, int hyphen) {
    return text.charAt(hyphen) == '-' ? number(text, hyphen + 1, hyphen + 3) : -1;
  }

  /** The digits as a number; -1 if there is something else, which no date has. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }

  private static IllegalArgumentException malformed(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException("date \"" + text + "\": expected " + EXPECTED, cause);
  }

  /** {@return the last day the date can mean} */
  public LocalDate latest() {
    return switch (precision) {
      case DAY -> earliest;
      case MONTH -> earliest.plusMonths(1).minusDays(1);
      case YEAR -> earliest.plusYears(1).minusDays(1);
    };
  }

  /**
   * {@return whether this date certainly lies before the other}
   *
   * @param other the date to compare with
   */
  public boolean isBefore(PartialDate other) {
    return latest().isBefore(other.earliest);
  }

  /**
   * {@return whether this date certainly lies after the other}
   *
   * @param other the date to compare with
   */
  public boolean isAfter(PartialDate other) {
    return other.isBefore(this);
  }

  /**
   * {@return whether this date can mean the given day}
   *
   * @param day the day
   */
  public boolean mayBe(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest());
  }

  /** Orders dates by their first possible day, and less precise dates before more precise ones. */
  @Override
  public int compareTo(PartialDate other) {
    int byDay = earliest.compareTo(other.earliest);
    return byDay != 0 ? byDay : precision.compareTo(other.precision);
  }

  /** {@return the text form, which {@link #parse} reads back} */
  @Override
  public String toString() {
    int length =
        switch (precision) {
          case DAY -> DAY_LENGTH;
          case MONTH -> MONTH_LENGTH;
          case YEAR -> YEAR_LENGTH;
        };
    char[] text = new char[length];
    writeNumber(text, 0, YEAR_LENGTH, earliest.getYear());
    if (precision != Precision.YEAR) {
      writeAfterHyphen(text, YEAR_LENGTH, earliest.getMonthValue());
    }
    if (precision == Precision.DAY) {
      writeAfterHyphen(text, MONTH_LENGTH, earliest.getDayOfMonth());
    }
    return new String(text);
  }

  private static void writeAfterHyphen(char[] text, int hyphen, int number) {
    text[hyphen] = '-';
    writeNumber(text, hyphen + 1, hyphen + 3, number);
  }

  private static void writeNumber(char[] text, int from, int to, int number) {
    int rest = number;
    for (int i = to - 1; i >= from; i--) {
      text[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
