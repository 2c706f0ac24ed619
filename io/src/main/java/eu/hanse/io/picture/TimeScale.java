package eu.hanse.io.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places days on a line of whole years.
 *
 * @param firstYear the year at its left
 * @param years how many there are
 * @param left where it begins, in px
 * @param right where it ends, in px
 */
record TimeScale(int firstYear, int years, double left, double right) {

  private static final double ROOM_FOR_YEAR = 42;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

  /** {@return a scale of the years that have these days} */
  static TimeScale of(List<LocalDate> days, double left, double right) {
    int first = days.stream().mapToInt(LocalDate::getYear).min().orElse(0);
    int last = days.stream().mapToInt(LocalDate::getYear).max().orElse(first);
    return new TimeScale(first, last - first + 1, left, right);
  }

  /** {@return where a day begins, in px; what is beyond the end is at the end} */
  double at(LocalDate day) {
    LocalDate start = LocalDate.of(firstYear, 1, 1);
    double days = ChronoUnit.DAYS.between(start, start.plusYears(years));
    double share = ChronoUnit.DAYS.between(start, day) / days;
    return left + (right - left) * Math.max(0, Math.min(1, share));
  }

  /** {@return where a day ends, in px} */
  double after(LocalDate day) {
    return at(day.plusDays(1));
  }

  /** {@return the years that have a mark, far enough apart to be written} */
  List<Integer> marks() {
    int most = (int) ((right - left) / ROOM_FOR_YEAR);
    int step =
        IntStream.of(STEPS)
            .filter(it -> years / it < most)
            .findFirst()
            .orElse(STEPS[STEPS.length - 1]);
    return IntStream.range(firstYear, firstYear + years)
        .filter(year -> year % step == 0)
        .boxed()
        .toList();
  }
}
