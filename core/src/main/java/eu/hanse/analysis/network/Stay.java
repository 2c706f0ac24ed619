package eu.hanse.analysis.network;

import com.google.common.collect.ImmutableList;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * When a city takes part in a programme, whatever its roles: from its first participation to its
 * last. Where a participation has no period of its own, it is that of the programme.
 */
record Stay(CityId city, Optional<DateSpan> period) {

  /** Of two dates that begin on the same day, the later is the one that can mean a later day. */
  private static final Comparator<DateSpan> BY_START =
      Comparator.comparing(DateSpan::earliest).thenComparing(span -> span.start().latest());

  /** Of two dates that end on the same day, the earlier is the one that can mean an earlier day. */
  private static final Comparator<DateSpan> BY_END =
      Comparator.comparing(DateSpan::latest)
          .thenComparing(span -> span.end().map(PartialDate::earliest).orElse(LocalDate.MAX));

  /** The stays of a programme, one for each city, in the order in which they are first named. */
  static ImmutableList<Stay> of(Programme programme) {
    Map<CityId, Stay> stays = new LinkedHashMap<>();
    for (Participation participation : programme.participations()) {
      Stay stay = new Stay(participation.city(), participation.period().or(programme::period));
      stays.merge(stay.city(), stay, Stay::with);
    }
    return ImmutableList.copyOf(stays.values());
  }

  private Stay with(Stay other) {
    return new Stay(city, period.flatMap(span -> other.period.map(more -> hull(span, more))));
  }

  private static DateSpan hull(DateSpan one, DateSpan other) {
    return new DateSpan(
        BinaryOperator.minBy(BY_START).apply(one, other).start(),
        BinaryOperator.maxBy(BY_END).apply(one, other).end());
  }

  /** Whether it is not excluded that two cities are there at one time. */
  boolean mayMeet(Stay other) {
    return period.equals(other.period)
        || period.flatMap(span -> other.period.map(span::mayOverlap)).orElse(true);
  }

  /** When both are there; empty if that is not known. */
  Optional<DateSpan> shared(Stay other) {
    return period.flatMap(span -> other.period.map(more -> intersection(span, more)));
  }

  private static DateSpan intersection(DateSpan one, DateSpan other) {
    return new DateSpan(
        BinaryOperator.maxBy(BY_START).apply(one, other).start(),
        BinaryOperator.minBy(BY_END).apply(one, other).end());
  }
}
