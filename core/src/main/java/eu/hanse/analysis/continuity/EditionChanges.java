package eu.hanse.analysis.continuity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import eu.hanse.analysis.Selection;
import eu.hanse.id.CityId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Words;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * How much the cities of a programme, or those that lead it, change from edition to edition.
 *
 * <p>Each programme is compared with its predecessor, if that is selected too: a chain of editions
 * has one change less than editions. A city counts once in an edition, whatever its roles, and
 * cities stay if they have the same id. An edition of which the catalogue names no city, or no
 * leading one, is not compared, because they are not known rather than none; such comparisons are
 * counted. Whether a list of cities is complete cannot be seen here: one that holds only those that
 * later editions name too makes it look as if all had stayed.
 */
public final class EditionChanges implements Tabular {

  private final ImmutableList<EditionChange> changes;
  private final long notCompared;

  private EditionChanges(ImmutableList<EditionChange> changes, long notCompared) {
    this.changes = changes;
    this.notCompared = notCompared;
  }

  /**
   * {@return how the cities that take part change}
   *
   * @param selection what is looked at
   */
  public static EditionChanges ofCities(Selection selection) {
    return of(selection, participation -> true);
  }

  /**
   * {@return how the cities that lead change: those that take part as {@code lead-partner}, {@code
   * lead-procurer} or {@code coordinator}}
   *
   * <p>Giving a good practice or mentoring is not leading. Organisations that lead are not looked
   * at.
   *
   * @param selection what is looked at
   */
  public static EditionChanges ofLeads(Selection selection) {
    return of(selection, LeadingRoles::leads);
  }

  private static EditionChanges of(Selection selection, Predicate<Participation> wanted) {
    Map<ProgrammeId, Programme> selected = Maps.uniqueIndex(selection.programmes(), Programme::id);
    ImmutableList.Builder<EditionChange> changes = ImmutableList.builder();
    long notCompared = 0;
    for (Programme next : selection.programmes()) {
      Optional<EditionChange> change =
          next.predecessor()
              .filter(id -> !id.equals(next.id()))
              .flatMap(id -> Optional.ofNullable(selected.get(id)))
              .filter(before -> isKnown(before, selection, wanted))
              .filter(before -> isKnown(next, selection, wanted))
              .map(before -> change(before, next, wanted));
      change.ifPresent(changes::add);
      notCompared += next.predecessor().isPresent() && change.isEmpty() ? 1 : 0;
    }
    return new EditionChanges(changes.build(), notCompared);
  }

  /**
   * The selection may leave out the cities of an edition; then there are none, and that is known.
   */
  private static boolean isKnown(
      Programme programme, Selection selection, Predicate<Participation> wanted) {
    return selection.catalogue().programme(programme.id()).stream()
        .flatMap(whole -> whole.participations().stream())
        .anyMatch(wanted);
  }

  private static EditionChange change(
      Programme before, Programme next, Predicate<Participation> wanted) {
    ImmutableSortedSet<CityId> old = cities(before, wanted);
    ImmutableSortedSet<CityId> present = cities(next, wanted);
    return new EditionChange(
        before.id(),
        next.id(),
        ImmutableSortedSet.copyOf(Sets.intersection(old, present)),
        ImmutableSortedSet.copyOf(Sets.difference(old, present)),
        ImmutableSortedSet.copyOf(Sets.difference(present, old)));
  }

  private static ImmutableSortedSet<CityId> cities(
      Programme programme, Predicate<Participation> wanted) {
    return programme.participations().stream()
        .filter(wanted)
        .map(Participation::city)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** {@return the changes, by the id of the later edition} */
  public ImmutableList<EditionChange> changes() {
    return changes;
  }

  /**
   * {@return how many editions name a predecessor with which they could not be compared, because it
   * is not selected or the cities of one of the two are not known}
   */
  public long notCompared() {
    return notCompared;
  }

  /**
   * {@return the retention over all changes: Σ |stayed| / Σ |cities before|, from 0 to 1; empty if
   * there is nothing to compare}
   */
  public OptionalDouble retention() {
    return share(sum(change -> change.stayed().size()), sum(change -> change.left().size()));
  }

  /**
   * {@return the renewal over all changes: Σ |entered| / Σ |cities after|, from 0 to 1; empty if
   * there is nothing to compare}
   */
  public OptionalDouble renewal() {
    return share(sum(change -> change.entered().size()), sum(change -> change.stayed().size()));
  }

  private long sum(ToLongFunction<EditionChange> size) {
    return changes.stream().mapToLong(size).sum();
  }

  static OptionalDouble share(long part, long rest) {
    return part + rest == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) part / (part + rest));
  }

  /** {@return a table with a row for each change} */
  @Override
  public Table toTable() {
    return Table.of(
        changes,
        Column.<EditionChange>text("from", EditionChange::from),
        Column.<EditionChange>text("to", EditionChange::to),
        cities("stayed", EditionChange::stayed).described("The cities of both editions."),
        cities("left", EditionChange::left).described("The cities of the edition before alone."),
        cities("entered", EditionChange::entered).described("The cities of the later one alone."),
        Column.<EditionChange>number("retention", EditionChange::retention)
            .described("The share of the cities before that stayed, from 0 to 1."),
        Column.<EditionChange>number("renewal", EditionChange::renewal)
            .described("The share of the cities after that entered, from 0 to 1."));
  }

  private static Column<EditionChange> cities(
      String name, Function<EditionChange, Set<CityId>> cities) {
    return Column.<EditionChange>integer(name, change -> cities.apply(change).size()).in("cities");
  }

  /** {@return how many changes there are, in one line} */
  @Override
  public String toString() {
    return Words.count(changes.size(), "change", "changes")
        + " of edition"
        + (notCompared == 0 ? "" : ", " + notCompared + " not compared");
  }
}
