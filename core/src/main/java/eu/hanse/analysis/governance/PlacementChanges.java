package eu.hanse.analysis.governance;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.analysis.Selection;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * When cities place the core teams of their strategies anew, and how far from elections. What
 * happens soon after an election need not happen because of it: compare the share of changes with
 * the share of time, and read the reasons that are stated.
 *
 * <p>A change is a placement that follows another of the same strategy and is of another model, of
 * other units or with another superior, where both placements tell it. Units and superiors are
 * compared as they are written, so one that is written in two ways looks like a change. It lies on
 * the day on which the later placement starts, as precisely as that is known. Where the placements
 * of a strategy do not certainly follow one another, as one has no period or two overlap, what
 * replaced what is not known, and the strategy is left out.
 *
 * <p>A day lies within N days after an election if an election or the first day of a mandate of the
 * city is at most N days before it, or on it. It certainly does not if no listed one may be, and a
 * mandate certainly covers the day: an election that the catalogue does not list cannot be told
 * from one that was not held. Everything else is undecided, also where a mandate has no known end.
 *
 * <p>The time observed of a strategy is from the day on which its first placement has certainly
 * begun to the day to which its last certainly holds. A last placement without a known end is taken
 * to hold to the day up to which is looked.
 */
public final class PlacementChanges implements Tabular {

  /** The number of days after an election unless another is asked for: a year. */
  public static final int DAYS = 365;

  private final int days;
  private final ImmutableList<PlacementChange> changes;
  private final ImmutableSortedMap<ElectionTiming, Long> time;
  private final int leftOut;

  PlacementChanges(
      int days,
      ImmutableList<PlacementChange> changes,
      ImmutableSortedMap<ElectionTiming, Long> time,
      int leftOut) {
    this.days = days;
    this.changes = changes;
    this.time = time;
    this.leftOut = leftOut;
  }

  /**
   * {@return the changes in the cities that take part, with what lies within 365 days after an
   * election}
   *
   * @param selection what is looked at; cities that the catalogue does not hold are left out
   * @param until the day up to which is looked; changes that certainly come later are left out
   */
  public static PlacementChanges of(Selection selection, LocalDate until) {
    return of(selection, until, DAYS);
  }

  /**
   * {@return the changes in the cities that take part}
   *
   * @param selection what is looked at; cities that the catalogue does not hold are left out
   * @param until the day up to which is looked; changes that certainly come later are left out
   * @param days the number of days after an election that are looked at
   * @throws IllegalArgumentException if the number of days is negative
   */
  public static PlacementChanges of(Selection selection, LocalDate until, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("number of days " + days + ": expected zero or more");
    }
    PlacementObserver observer = new PlacementObserver(until, days);
    selection.cities().forEach(observer::look);
    return observer.result();
  }

  /**
   * {@return the same with only those changes in which an aspect becomes another}
   *
   * @param aspect the aspect
   */
  public PlacementChanges of(PlacementAspect aspect) {
    return new PlacementChanges(
        days,
        changes.stream()
            .filter(change -> change.aspects().contains(aspect))
            .collect(ImmutableList.toImmutableList()),
        time,
        leftOut);
  }

  /** {@return the changes, by city, strategy and date} */
  public ImmutableList<PlacementChange> changes() {
    return changes;
  }

  /** {@return the number of days after an election that are looked at} */
  public int days() {
    return days;
  }

  /** {@return how many strategies are left out, as their placements do not certainly follow} */
  public int leftOut() {
    return leftOut;
  }

  /**
   * {@return how many changes have a timing}
   *
   * @param timing the timing
   */
  public long changes(ElectionTiming timing) {
    return changes.stream().filter(change -> change.timing() == timing).count();
  }

  /**
   * {@return how many of the days observed have a timing; a day counts once for each strategy}
   *
   * @param timing the timing
   */
  public long observedDays(ElectionTiming timing) {
    return time.getOrDefault(timing, 0L);
  }

  /**
   * {@return the share of the changes that lie within the number of days after an election in those
   * of which that is decided, from 0 to 1; empty if there are none}
   */
  public OptionalDouble shareOfChanges() {
    return share(changes(ElectionTiming.WITHIN), changes(ElectionTiming.NOT_WITHIN));
  }

  /**
   * {@return the share of the observed days that lie within the number of days after an election in
   * those of which that is decided, from 0 to 1: what the share of changes would be if they did not
   * depend on elections; empty if there are none}
   */
  public OptionalDouble shareOfTime() {
    return share(observedDays(ElectionTiming.WITHIN), observedDays(ElectionTiming.NOT_WITHIN));
  }

  private static OptionalDouble share(long within, long notWithin) {
    long decided = within + notWithin;
    return decided == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) within / decided);
  }

  /** {@return a table with a row for each change} */
  @Override
  public Table toTable() {
    return Table.of(
        changes,
        Column.<PlacementChange>text("city", PlacementChange::city),
        Column.<PlacementChange>text("strategy", PlacementChange::strategy),
        Column.<PlacementChange>date("when", PlacementChange::when)
            .described("When the placement after the change starts."),
        Column.<PlacementChange>text("changed", change -> joined(change.aspects()))
            .described("What became another: the model, the units, the superior."),
        Column.<PlacementChange>text("from", change -> change.from().model())
            .described("The model before the change."),
        Column.<PlacementChange>text("to", change -> change.to().model())
            .described("The model after the change."),
        Column.<PlacementChange>text("reason", PlacementChange::reason)
            .described("The reason that is stated."),
        Column.<PlacementChange>text("timing", PlacementChange::timing)
            .described("Whether it lies within " + days + " days after an election."),
        bound("days since", PlacementChange::before, ElectionDistance::least)
            .described("The smallest number of days since the last election or mandate start."),
        bound("days since at most", PlacementChange::before, ElectionDistance::most)
            .described("The largest number of days since it, where dates are not precise."),
        event("last election", PlacementChange::before)
            .described("The last election or mandate start that may be on that day or before it."),
        bound("days until", PlacementChange::after, ElectionDistance::least)
            .described("The smallest number of days until the next election or mandate start."),
        bound("days until at most", PlacementChange::after, ElectionDistance::most)
            .described("The largest number of days until it, where dates are not precise."),
        event("next election", PlacementChange::after)
            .described("The first election or mandate start that may be after that day."),
        units("units before", PlacementChange::from)
            .described("The departments or bodies before the change."),
        units("units after", PlacementChange::to)
            .described("The departments or bodies after the change."),
        superior("superior before", PlacementChange::from)
            .described("Whom or what the team reported to before the change."),
        superior("superior after", PlacementChange::to)
            .described("Whom or what the team reported to after the change."));
  }

  private static Column<PlacementChange> bound(
      String name,
      Function<PlacementChange, Optional<ElectionDistance>> side,
      Function<ElectionDistance, Long> days) {
    return Column.<PlacementChange>integer(name, change -> side.apply(change).map(days)).in("days");
  }

  private static Column<PlacementChange> event(
      String name, Function<PlacementChange, Optional<ElectionDistance>> side) {
    return Column.text(name, change -> side.apply(change).map(ElectionDistance::event));
  }

  private static Column<PlacementChange> units(
      String name, Function<PlacementChange, GovernancePlacement> side) {
    return Column.text(name, change -> joined(side.apply(change).units()));
  }

  private static Optional<String> joined(Collection<?> values) {
    return Optional.of(Joiner.on("; ").join(values)).filter(text -> !text.isEmpty());
  }

  private static Column<PlacementChange> superior(
      String name, Function<PlacementChange, GovernancePlacement> side) {
    return Column.text(name, change -> side.apply(change).reportsTo());
  }

  /** {@return a table with a row for each timing: how many changes and how much time have it} */
  public Table summary() {
    return Table.of(
        ImmutableList.copyOf(ElectionTiming.values()),
        Column.<ElectionTiming>text("timing", timing -> timing)
            .described("Whether a day lies within " + days + " days after an election."),
        Column.<ElectionTiming>integer("changes", this::changes)
            .in("changes")
            .described("How many changes lie so."),
        Column.<ElectionTiming>integer("observed", this::observedDays)
            .in("days")
            .described("How many of the days observed lie so, those of each strategy."));
  }

  /** {@return how many changes there are and when they are, in one line} */
  @Override
  public String toString() {
    return Words.count(changes.size(), "change", "changes")
        + " of placement, "
        + changes(ElectionTiming.WITHIN)
        + " within "
        + days
        + " days after an election, "
        + changes(ElectionTiming.NOT_WITHIN)
        + " not, "
        + changes(ElectionTiming.UNDECIDED)
        + " undecided";
  }
}
