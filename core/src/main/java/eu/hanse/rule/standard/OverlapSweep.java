package eu.hanse.rule.standard;

import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * Finds out of many things, in one pass over their periods, those that certainly share a day with
 * an earlier one.
 *
 * @param <T> the things
 */
final class OverlapSweep<T> {

  private record Dated<T>(T thing, DateSpan period, LocalDate latestStart, LocalDate earliestEnd) {}

  private final List<Dated<T>> all = new ArrayList<>();

  /**
   * Adds a thing. Where the end of its period is not known, only the start counts; a period that
   * ends before it starts does not count at all.
   */
  void add(T thing, DateSpan period) {
    if (!period.isReversed()) {
      DateSpan certain = period.end().isPresent() ? period : DateSpan.of(period.start());
      LocalDate start = certain.start().latest();
      LocalDate end = certain.end().orElse(certain.start()).earliest();
      all.add(
          new Dated<>(
              thing,
              certain,
              certain.latest().isBefore(start) ? certain.latest() : start,
              end.isBefore(certain.earliest()) ? certain.earliest() : end));
    }
  }

  /**
   * Passes on each thing with the first of those before it that overlaps it.
   *
   * @param order the order of things that start on the same day
   * @param counts whether the overlap of two things counts
   * @param overlap takes the earlier and the later thing
   */
  void conclude(Comparator<T> order, BiPredicate<T, T> counts, BiConsumer<T, T> overlap) {
    all.sort(
        Comparator.<Dated<T>, LocalDate>comparing(Dated::latestStart)
            .thenComparing(Dated::earliestEnd)
            .thenComparing(Dated::thing, order));
    Deque<Dated<T>> begun = new ArrayDeque<>();
    for (Dated<T> later : all) {
      while (!begun.isEmpty() && isOver(begun.getFirst(), later)) {
        begun.removeFirst();
      }
      for (Dated<T> earlier : begun) {
        if (earlier.latestStart().isAfter(later.earliestEnd())) {
          break;
        }
        if (earlier.period().overlaps(later.period())
            && counts.test(earlier.thing(), later.thing())) {
          overlap.accept(earlier.thing(), later.thing());
          break;
        }
      }
      begun.addLast(later);
    }
  }

  private static boolean isOver(Dated<?> earlier, Dated<?> later) {
    return earlier.earliestEnd().isBefore(later.latestStart());
  }
}
