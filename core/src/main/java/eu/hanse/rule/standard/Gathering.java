package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out of many things that come and go the most that are certainly there on one day. One that
 * leaves and another that takes its place are not there together.
 *
 * @param <T> the things, of which equal ones count once
 */
final class Gathering<T> {

  private record Stay<T>(T thing, Range<LocalDate> days) {}

  private final Set<T> always = new LinkedHashSet<>();
  private final List<Stay<T>> stays = new ArrayList<>();

  /** Adds a thing that is there for a period, or always if there is none. */
  void add(T thing, Optional<DateSpan> period) {
    if (period.isEmpty()) {
      always.add(thing);
    } else {
      period.get().certainDays().ifPresent(days -> add(thing, days));
    }
  }

  /** Adds a thing that is certainly there on some days. */
  void add(T thing, Range<LocalDate> days) {
    stays.add(new Stay<>(thing, days));
  }

  /** {@return the most that are there on one day, the first such day if there are several} */
  ImmutableSet<T> largest() {
    LocalDate best = bestDay();
    ImmutableSet.Builder<T> there = ImmutableSet.<T>builder().addAll(always);
    for (Stay<T> stay : stays) {
      if (best != null && stay.days().contains(best)) {
        there.add(stay.thing());
      }
    }
    return there.build();
  }

  private @Nullable LocalDate bestDay() {
    List<Stay<T>> arrivals = new ArrayList<>(stays);
    arrivals.sort(Comparator.comparing(stay -> stay.days().lowerEndpoint()));
    PriorityQueue<Stay<T>> departures =
        new PriorityQueue<>(Comparator.comparing((Stay<T> stay) -> stay.days().upperEndpoint()));
    Map<T, Integer> there = new HashMap<>();
    LocalDate best = null;
    int most = 0;
    for (Stay<T> arrival : arrivals) {
      if (always.contains(arrival.thing())) {
        continue;
      }
      LocalDate day = arrival.days().lowerEndpoint();
      while (!departures.isEmpty() && departures.peek().days().upperEndpoint().isBefore(day)) {
        there.computeIfPresent(departures.remove().thing(), (thing, n) -> n == 1 ? null : n - 1);
      }
      there.merge(arrival.thing(), 1, Integer::sum);
      departures.add(arrival);
      if (there.size() > most) {
        most = there.size();
        best = day;
      }
    }
    return best;
  }
}
