package eu.hanse.benchmarks.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

/**
 * On which days cities meet in person, so that none is in two places at once. With a million
 * programmes the days of some cities are soon taken, and their meetings are held online.
 */
final class BusyDays {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private final BitSet[] days;

  BusyDays(int cities) {
    days = new BitSet[cities];
    for (int i = 0; i < cities; i++) {
      days[i] = new BitSet();
    }
  }

  /** {@return whether all of these cities were free on all of these days, which are now taken} */
  boolean take(List<Integer> cities, LocalDate first, int count) {
    int from = (int) ChronoUnit.DAYS.between(FIRST, first);
    int to = from + count;
    boolean free =
        cities.stream()
            .allMatch(
                city -> {
                  int busy = days[city].nextSetBit(from);
                  return busy < 0 || busy >= to;
                });
    if (free) {
      cities.forEach(city -> days[city].set(from, to));
    }
    return free;
  }
}
