package eu.hanse.rule.standard;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Spelling;
import eu.hanse.time.DateSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Parts of an entity that should follow one another in time, such as the phases of a programme or
 * the terms of a body.
 *
 * @param stages the parts whose period is known and makes sense, in the order of their starts
 * @param size how many parts there are in all
 * @param <T> the parts
 */
record Course<T>(ImmutableList<Stage<T>> stages, int size) {

  /**
   * A part and when it is.
   *
   * @param path where it is listed
   * @param position its position in the list
   * @param part the part
   * @param period when it is
   * @param <T> the parts
   */
  record Stage<T>(ValuePath path, int position, T part, DateSpan period) {

    ValuePath periodPath() {
      return path.child("period");
    }
  }

  private static <T> Comparator<Stage<T>> order() {
    return Comparator.<Stage<T>, DateSpan>comparing(Stage::period).thenComparing(Stage::position);
  }

  /**
   * The course of all parts of a list.
   *
   * @param list the property that holds the parts
   * @param parts the parts
   * @param periodOf when a part is, if that is known
   */
  static <T> Course<T> of(String list, List<T> parts, Function<T, Optional<DateSpan>> periodOf) {
    return of(list, parts, ContiguousSet.closedOpen(0, parts.size()), periodOf);
  }

  /**
   * The courses of the parts that share a name, in the order in which the names first stand. A part
   * that shares its name with no other has no course.
   *
   * @param list the property that holds the parts
   * @param parts the parts
   * @param nameOf the name of a part, of which the spelling does not matter
   * @param periodOf when a part is, if that is known
   */
  static <T> List<Course<T>> byName(
      String list,
      List<T> parts,
      Function<T, String> nameOf,
      Function<T, Optional<DateSpan>> periodOf) {
    if (parts.size() < 2) {
      return ImmutableList.of();
    }
    Map<String, List<Integer>> positions = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String name = Spelling.key(nameOf.apply(parts.get(i)));
      positions.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
    }
    return positions.values().stream()
        .filter(some -> some.size() > 1)
        .map(some -> of(list, parts, some, periodOf))
        .toList();
  }

  private static <T> Course<T> of(
      String list,
      List<T> parts,
      Collection<Integer> positions,
      Function<T, Optional<DateSpan>> periodOf) {
    List<Stage<T>> stages = new ArrayList<>();
    for (int position : positions) {
      T part = parts.get(position);
      Optional<DateSpan> period = periodOf.apply(part);
      if (period.isPresent() && !period.get().isReversed()) {
        stages.add(new Stage<>(ValuePath.of(list, position), position, part, period.get()));
      }
    }
    return new Course<>(ImmutableList.sortedCopyOf(order(), stages), positions.size());
  }

  private boolean isComplete() {
    return stages.size() == size;
  }

  /**
   * Passes on the stages between which certainly lie days that belong to no stage: the one before
   * and the one after the gap. There are none if the period of a part is not known: that part may
   * fill the gap.
   */
  void gaps(BiConsumer<Stage<T>, Stage<T>> gap) {
    if (!isComplete() || stages.isEmpty()) {
      return;
    }
    Stage<T> last = stages.get(0);
    for (Stage<T> next : stages) {
      if (last.period().latest().isBefore(next.period().earliest().minusDays(1))) {
        gap.accept(last, next);
      }
      last = next.period().latest().isAfter(last.period().latest()) ? next : last;
    }
  }

  /** Whether it is known of all parts which follows which; one part follows none. */
  boolean isSuccession() {
    return size < 2
        || (isComplete()
            && IntStream.range(1, size)
                .allMatch(i -> stages.get(i - 1).period().mayGiveWayTo(stages.get(i).period())));
  }
}
