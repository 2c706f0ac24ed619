package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.City;
import eu.hanse.funding.FundingPlan;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.programme.Agreement;
import eu.hanse.programme.Expert;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.source.Place;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Visits those periods of an entity and its parts that are wanted, with their paths. */
final class Spans {

  private final Place root = Place.ofEntity();
  private final Predicate<DateSpan> wanted;
  private final BiConsumer<ValuePath, DateSpan> visitor;

  private Spans(Predicate<DateSpan> wanted, BiConsumer<ValuePath, DateSpan> visitor) {
    this.wanted = wanted;
    this.visitor = visitor;
  }

  static void of(City city, Predicate<DateSpan> wanted, BiConsumer<ValuePath, DateSpan> visitor) {
    Spans spans = new Spans(wanted, visitor);
    spans.root.forEach(
        "mandates",
        city.mandates(),
        (place, mandate) -> {
          spans.period(place, mandate.period());
          place.forEach("elections", mandate.elections(), spans::visit);
        });
    spans.each("placements", city.placements(), GovernancePlacement::period);
  }

  static void of(
      Programme programme, Predicate<DateSpan> wanted, BiConsumer<ValuePath, DateSpan> visitor) {
    Spans spans = new Spans(wanted, visitor);
    spans.period(spans.root, programme.period());
    spans.each("phases", programme.phases(), Phase::period);
    spans.each("participations", programme.participations(), Participation::period);
    spans.each("involvements", programme.involvements(), Involvement::period);
    spans.each("experts", programme.experts(), Expert::period);
    Place calendar = spans.root.child("calendar");
    calendar.forEach(
        "reviewPeriods",
        programme.calendar().reviewPeriods(),
        (place, review) -> spans.visit(place, "period", review.period()));
    calendar.forEach(
        "meetings",
        programme.calendar().meetings(),
        (place, meeting) -> spans.visit(place, "when", meeting.when()));
    spans.root.forEach(
        "initiatives",
        programme.initiatives(),
        (place, initiative) -> {
          spans.period(place, initiative.period());
          initiative
              .funding()
              .ifPresent(plan -> spans.period(place.child("funding"), plan.period()));
        });
    spans.each("agreements", programme.agreements(), Agreement::period);
    spans.each("funding", programme.funding(), FundingPlan::period);
  }

  private <T> void each(
      String name, ImmutableList<T> parts, Function<T, Optional<DateSpan>> periodOf) {
    root.forEach(name, parts, (place, part) -> period(place, periodOf.apply(part)));
  }

  private void period(Place parent, Optional<DateSpan> period) {
    if (period.isPresent()) {
      visit(parent, "period", period.get());
    }
  }

  private void visit(Place parent, String name, DateSpan span) {
    if (wanted.test(span)) {
      visitor.accept(parent.child(name).path(), span);
    }
  }

  private void visit(Place place, DateSpan span) {
    if (wanted.test(span)) {
      visitor.accept(place.path(), span);
    }
  }
}
