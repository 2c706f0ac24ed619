package eu.hanse.rule.standard;

import eu.hanse.time.DateSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds out of many things, in one pass over their periods, those that certainly share a day with
 * an earlier one.
 *
 * @param <T> the things
 */
final class OverlapSweep<T> {

  private static final int MAXIMUM_TRIED = 100;

  /** A thing and what is certain of its period, as days since 1970, which are quick to compare. */
  record Dated<T>(T thing, long latestStart, long earliestEnd) {}

  private final List<Dated<T>> all = new ArrayList<>();

  /**
   * Adds a thing. Where the end of its period is not known, only the start counts; a period that
   * ends before it starts does not count at all.
   */
  void add(T thing, DateSpan period) {
    add(thing, period, 0);
  }

  /**
   * Adds a thing that may be followed by another on its last day, as an office that is handed over:
   * that day does not count.
   */
  void addUntilHandover(T thing, DateSpan period) {
    add(thing, period, period.end().isPresent() ? 1 : 0);
  }

  private void add(T thing, DateSpan period, int lastDays) {
    if (!period.isReversed()) {
      all.add(dated(thing, period, lastDays));
    }
  }

  /** Adds a thing that is also added to other sweeps. */
  void add(Dated<T> dated) {
    all.add(dated);
  }

  /** A thing in a period that does not end before it starts. */
  static <T> Dated<T> dated(T thing, DateSpan period) {
    return dated(thing, period, 0);
  }

  private static <T> Dated<T> dated(T thing, DateSpan period, int lastDays) {
    CertainBounds bounds = CertainBounds.of(period);
    return new Dated<>(
        thing, bounds.latestStart().toEpochDay(), bounds.earliestEnd().toEpochDay() - lastDays);
  }

  /**
   * Passes on each thing with the first of those before it that overlaps it. None is looked for any
   * longer after a hundred that overlap it and do not count, as their number may be that of all.
   *
   * @param order the order of things that start on the same day
   * @param counts whether the overlap of two things counts
   * @param overlap takes the earlier and the later thing
   */
  void conclude(Comparator<T> order, BiPredicate<T, T> counts, BiConsumer<T, T> overlap) {
    if (all.size() < 2) {
      return;
    }
    Deque<Dated<T>> begun = new ArrayDeque<>();
    for (Dated<T> later : sorted(order)) {
      firstOf(begun, later, counts)
          .ifPresent(earlier -> overlap.accept(earlier.thing(), later.thing()));
      begun.addLast(later);
    }
  }

  /**
   * Passes on each thing with the first of those before it that overlaps it and is of another sort.
   * Takes as many times longer as there are sorts, which should be few.
   *
   * @param order the order of things that start on the same day
   * @param sortOf the sort of a thing
   * @param overlap takes the earlier and the later thing
   */
  void concludeAcross(Comparator<T> order, Function<T, ?> sortOf, BiConsumer<T, T> overlap) {
    Map<Object, Deque<Dated<T>>> begun = new HashMap<>();
    Comparator<Dated<T>> byStart = byStart(order);
    for (Dated<T> later : sorted(order)) {
      Object sort = sortOf.apply(later.thing());
      begun.entrySet().stream()
          .filter(others -> !others.getKey().equals(sort))
          .flatMap(others -> firstOf(others.getValue(), later, (a, b) -> true).stream())
          .min(byStart)
          .ifPresent(earlier -> overlap.accept(earlier.thing(), later.thing()));
      begun.computeIfAbsent(sort, key -> new ArrayDeque<>()).addLast(later);
    }
  }

  private List<Dated<T>> sorted(Comparator<T> order) {
    List<Dated<T>> sorted = new ArrayList<>(all);
    sorted.sort(byStart(order));
    return sorted;
  }

  private static <T> Comparator<Dated<T>> byStart(Comparator<T> order) {
    return Comparator.<Dated<T>>comparingLong(Dated::latestStart)
        .thenComparingLong(Dated::earliestEnd)
        .thenComparing(Dated::thing, order);
  }

  /** Forgets those that are over, as all that is yet to come starts later. */
  private static <T> Optional<Dated<T>> firstOf(
      Deque<Dated<T>> begun, Dated<T> later, BiPredicate<T, T> counts) {
    while (!begun.isEmpty() && isOver(begun.getFirst(), later)) {
      begun.removeFirst();
    }
    int tried = 0;
    for (Dated<T> earlier : begun) {
      if (tried == MAXIMUM_TRIED || earlier.latestStart() > later.earliestEnd()) {
        break;
      }
      if (!isOver(earlier, later)) {
        if (counts.test(earlier.thing(), later.thing())) {
          return Optional.of(earlier);
        }
        tried++;
      }
    }
    return Optional.empty();
  }

  private static boolean isOver(Dated<?> earlier, Dated<?> later) {
    return earlier.earliestEnd() < later.latestStart();
  }
}
