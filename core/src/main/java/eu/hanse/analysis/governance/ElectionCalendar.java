package eu.hanse.analysis.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import eu.hanse.city.City;
import eu.hanse.governance.Mandate;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The elections and mandate starts of a city, and the days that lie soon after them. */
final class ElectionCalendar {

  private static final Comparator<ElectionDistance> NEAREST =
      Comparator.comparingLong(ElectionDistance::least).thenComparingLong(ElectionDistance::most);

  private final ImmutableList<ElectionEvent> events;
  private final RangeSet<LocalDate> within = TreeRangeSet.create();
  private final RangeSet<LocalDate> notWithin = TreeRangeSet.create();

  ElectionCalendar(City city, int days) {
    this.events =
        city.mandates().stream()
            .flatMap(ElectionCalendar::events)
            .collect(ImmutableList.toImmutableList());
    for (Mandate mandate : city.mandates()) {
      mandate
          .period()
          .flatMap(DateSpan::certainDays)
          .ifPresent(term -> notWithin.add(days(term.lowerEndpoint(), term.upperEndpoint())));
    }
    for (ElectionEvent event : events) {
      notWithin.remove(days(event.earliest(), event.latest().plusDays(days)));
      LocalDate last = event.earliest().plusDays(days);
      if (!last.isBefore(event.latest())) {
        within.add(days(event.latest(), last));
      }
    }
  }

  private static Stream<ElectionEvent> events(Mandate mandate) {
    return Stream.concat(
            mandate.elections().stream()
                .map(election -> event(ElectionEvent.Kind.ELECTION, mandate, election)),
            mandate.period().stream()
                .map(DateSpan::start)
                .map(start -> event(ElectionEvent.Kind.MANDATE_START, mandate, DateSpan.of(start))))
        .filter(event -> !event.latest().isBefore(event.earliest()));
  }

  /** An election without a known end is taken to have ended when it started. */
  private static ElectionEvent event(ElectionEvent.Kind kind, Mandate mandate, DateSpan when) {
    PartialDate end = when.end().orElse(when.start());
    return new ElectionEvent(kind, mandate.body(), when.earliest(), end.latest());
  }

  /** Days as a range in a form in which neighbouring ranges join. */
  static Range<LocalDate> days(LocalDate first, LocalDate last) {
    return Range.closedOpen(first, last.plusDays(1));
  }

  ElectionTiming timing(PartialDate date) {
    Range<LocalDate> days = days(date.earliest(), date.latest());
    if (within.encloses(days)) {
      return ElectionTiming.WITHIN;
    }
    return notWithin.encloses(days) ? ElectionTiming.NOT_WITHIN : ElectionTiming.UNDECIDED;
  }

  /** How many of these days have a timing. */
  long count(Range<LocalDate> days, ElectionTiming timing) {
    return switch (timing) {
      case WITHIN -> length(within.subRangeSet(days));
      case NOT_WITHIN -> length(notWithin.subRangeSet(days));
      case UNDECIDED ->
          length(days)
              - count(days, ElectionTiming.WITHIN)
              - count(days, ElectionTiming.NOT_WITHIN);
    };
  }

  private static long length(RangeSet<LocalDate> days) {
    return days.asRanges().stream().mapToLong(ElectionCalendar::length).sum();
  }

  private static long length(Range<LocalDate> days) {
    return between(days.lowerEndpoint(), days.upperEndpoint());
  }

  /** The event that may be nearest of those that may be on the day of a change or before it. */
  Optional<ElectionDistance> lastBefore(PartialDate change) {
    return events.stream()
        .filter(event -> !event.earliest().isAfter(change.latest()))
        .map(
            event ->
                new ElectionDistance(
                    event,
                    Math.max(0, between(event.latest(), change.earliest())),
                    between(event.earliest(), change.latest())))
        .min(NEAREST);
  }

  /** The event that may be nearest of those that may be after the day of a change. */
  Optional<ElectionDistance> firstAfter(PartialDate change) {
    return events.stream()
        .filter(event -> event.latest().isAfter(change.earliest()))
        .map(
            event ->
                new ElectionDistance(
                    event,
                    Math.max(1, between(change.latest(), event.earliest())),
                    between(change.earliest(), event.latest())))
        .min(NEAREST);
  }

  private static long between(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last);
  }
}
