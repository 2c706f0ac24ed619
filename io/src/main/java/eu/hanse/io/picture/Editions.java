package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Programme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Orders programmes by their start, but those that continue another one directly after it. */
final class Editions {

  private static final Comparator<Programme> BY_START =
      Comparator.comparing(
              (Programme programme) ->
                  programme.period().map(period -> period.earliest()).orElse(LocalDate.MAX))
          .thenComparing(Programme::id);

  private final ImmutableList<Programme> byStart;
  private final ImmutableMap<ProgrammeId, Programme> byId;
  private final Set<Programme> ordered = new LinkedHashSet<>();

  private Editions(Iterable<Programme> programmes) {
    this.byStart = Ordering.from(BY_START).immutableSortedCopy(programmes);
    this.byId = Maps.uniqueIndex(byStart, Programme::id);
  }

  /** {@return the programmes in order; those that continue each other in a circle come last} */
  static ImmutableList<Programme> inOrder(Iterable<Programme> programmes) {
    Editions editions = new Editions(programmes);
    editions.byStart.stream()
        .filter(programme -> programme.predecessor().filter(editions.byId::containsKey).isEmpty())
        .forEach(editions::add);
    editions.byStart.forEach(editions::add);
    return ImmutableList.copyOf(editions.ordered);
  }

  private void add(Programme programme) {
    if (ordered.add(programme)) {
      byStart.stream()
          .filter(next -> next.predecessor().filter(programme.id()::equals).isPresent())
          .forEach(this::add);
    }
  }
}
