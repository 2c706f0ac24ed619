package eu.hanse.time;

import static com.google.common.collect.Comparators.emptiesFirst;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period from one partial date to another, both included, or without a known end.
 *
 * <p>The text form is an ISO 8601 interval: {@code 2018-04-04/2020-12-04}, {@code 2023-07/..} for
 * an open end, or one date such as {@code 2022-09-27} for a period that is just that day, month or
 * year. A span that ends before it starts can be held, so that it can be loaded and reported;
 * {@link #isReversed} tells.
 *
 * @param start the first day, month or year of the period
 * @param end the last day, month or year of the period; empty if the period is open or its end is
 *     not known
 */
public record DateSpan(PartialDate start, Optional<PartialDate> end)
    implements Comparable<DateSpan> {

  private static final String OPEN = "..";
  private static final String FORMS =
      "expected two dates joined by a slash, such as 2018/2020 or 2018-04-04/2020-12-04, or a date"
          + " and an open end, such as 2018/.., or one existing date, such as 2018-12";
  private static final Comparator<DateSpan> ORDER =
      Comparator.comparing(DateSpan::start)
          .thenComparing(DateSpan::latest)
          .thenComparing(
              span -> span.end.map(PartialDate::precision), emptiesFirst(naturalOrder()));

  /**
   * {@return the period of a single day, month or year}
   *
   * @param date the day, month or year
   */
  public static DateSpan of(PartialDate date) {
    return new DateSpan(date, Optional.of(date));
  }

  /**
   * {@return the period from the start to the end, both included}
   *
   * @param start the first day, month or year
   * @param end the last day, month or year
   */
  public static DateSpan of(PartialDate start, PartialDate end) {
    return new DateSpan(start, Optional.of(end));
  }

  /**
   * {@return the period that begins at the start and has no known end}
   *
   * @param start the first day, month or year
   */
  public static DateSpan from(PartialDate start) {
    return new DateSpan(start, Optional.empty());
  }

  /**
   * Reads the text form.
   *
   * @param text {@code start/end}, {@code start/..} or a single date
   * @return the period
   * @throws IllegalArgumentException if the text has another form
   */
  public static DateSpan parse(String text) {
    int slash = text.indexOf('/');
    if (slash != text.lastIndexOf('/')) {
      throw malformed(text, FORMS, null);
    }
    if (slash < 0) {
      return of(date(text, text, FORMS));
    }
    PartialDate start =
        date(
            text.substring(0, slash),
            text,
            "the date before the slash should be " + PartialDate.EXPECTED);
    String end = text.substring(slash + 1);
    return end.equals(OPEN)
        ? from(start)
        : of(
            start,
            date(
                end,
                text,
                "what follows the slash should be "
                    + PartialDate.EXPECTED
                    + ", or .. for an open end"));
  }

  private static PartialDate date(String part, String text, String expectation) {
    try {
      return PartialDate.parse(part);
    } catch (IllegalArgumentException e) {
      throw malformed(text, expectation, e);
    }
  }

  private static IllegalArgumentException malformed(
      String text, String expectation, @Nullable Throwable cause) {
    return new IllegalArgumentException("period \"" + text + "\": " + expectation, cause);
  }

  /** {@return the first day the period can include} */
  public LocalDate earliest() {
    return start.earliest();
  }

  /** {@return the last day the period can include; {@link LocalDate#MAX} if its end is open} */
  public LocalDate latest() {
    return end.map(PartialDate::latest).orElse(LocalDate.MAX);
  }

  /** {@return whether the period certainly ends before it starts} */
  public boolean isReversed() {
    return end.isPresent() && end.get().isBefore(start);
  }

  /**
   * {@return whether this period certainly ends before the other starts}
   *
   * @param other the period to compare with
   */
  public boolean isBefore(DateSpan other) {
    return latest().isBefore(other.earliest());
  }

  /**
   * {@return whether it is not excluded that the two periods share a day}
   *
   * @param other the period to compare with
   */
  public boolean mayOverlap(DateSpan other) {
    return !isBefore(other) && !other.isBefore(this);
  }

  /**
   * {@return whether the two periods certainly share a day}
   *
   * <p>They do if the latest possible start of each lies no later than the earliest possible end of
   * the other. An end that is open or not known is certain of the start alone. Of a reversed period
   * nothing is certain: it overlaps none.
   *
   * @param other the period to compare with
   */
  public boolean overlaps(DateSpan other) {
    return !isReversed()
        && !other.isReversed()
        && !latestStart().isAfter(other.earliestEnd())
        && !other.latestStart().isAfter(earliestEnd());
  }

  /**
   * {@return whether this period certainly starts before the other and is not certain to last
   * longer than to the day on which the other starts}
   *
   * <p>So it is with what follows one another, such as terms of office: one that ends on the day on
   * which the next starts gives way to it, and so does one of which the end is not known.
   *
   * @param next the period that should follow
   */
  public boolean mayGiveWayTo(DateSpan next) {
    return start.isBefore(next.start)
        && end.map(day -> !next.start.latest().isBefore(day.earliest())).orElse(true);
  }

  /**
   * {@return whether some day of this period certainly lies outside the other}
   *
   * <p>Used to judge that a part sticks out of its whole; unknown ends never do, and neither does
   * anything where one of the two is reversed.
   *
   * @param whole the period that should include this one
   */
  public boolean sticksOutOf(DateSpan whole) {
    return !isReversed()
        && !whole.isReversed()
        && (latestStart().isBefore(whole.earliest()) || earliestEnd().isAfter(whole.latest()));
  }

  /**
   * {@return whether it is not excluded that the period includes the day}
   *
   * @param day the day
   */
  public boolean mayInclude(LocalDate day) {
    return !day.isBefore(earliest()) && !day.isAfter(latest());
  }

  /**
   * {@return the days that the period certainly includes; empty if no single day is certain}
   *
   * <p>An end that is open or not known is certain of the start alone. Of a reversed period nothing
   * is certain.
   */
  public Optional<Range<LocalDate>> certainDays() {
    LocalDate first = latestStart();
    LocalDate last = earliestEnd();
    return isReversed() || first.isAfter(last)
        ? Optional.empty()
        : Optional.of(Range.closed(first, last));
  }

  /** {@return whether the period is one day, known exactly} */
  public boolean isSingleDay() {
    return start.precision() == PartialDate.Precision.DAY && end.equals(Optional.of(start));
  }

  /** The latest day on which the period can start, as it cannot start after its end. */
  private LocalDate latestStart() {
    return latest().isBefore(start.latest()) ? latest() : start.latest();
  }

  /**
   * The earliest day on which the period can end: not before its start, and on it if the end is not
   * known.
   */
  private LocalDate earliestEnd() {
    LocalDate day = end.map(PartialDate::earliest).orElse(earliest());
    return day.isBefore(earliest()) ? earliest() : day;
  }

  /**
   * Orders periods by their start, then by their latest possible end, and less precise ends before
   * more precise ones.
   */
  @Override
  public int compareTo(DateSpan other) {
    return ORDER.compare(this, other);
  }

  /** {@return the text form, which {@link #parse} reads back} */
  @Override
  public String toString() {
    if (end.equals(Optional.of(start))) {
      return start.toString();
    }
    return start + "/" + end.map(PartialDate::toString).orElse(OPEN);
  }
}
