package eu.hanse.rule.standard;

import eu.hanse.city.City;
import eu.hanse.funding.FundingPlan;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.programme.Agreement;
import eu.hanse.programme.Expert;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Visits the periods that an entity and its parts have, with their paths. */
final class Spans {

  private final BiConsumer<ValuePath, DateSpan> visitor;

  private Spans(BiConsumer<ValuePath, DateSpan> visitor) {
    this.visitor = visitor;
  }

  static void of(City city, BiConsumer<ValuePath, DateSpan> visitor) {
    Spans spans = new Spans(visitor);
    ValuePath.ROOT.forEach(
        "mandates",
        city.mandates(),
        (path, mandate) -> {
          spans.period(path, mandate.period());
          path.forEach("elections", mandate.elections(), visitor);
        });
    spans.each("placements", city.placements(), GovernancePlacement::period);
  }

  static void of(Programme programme, BiConsumer<ValuePath, DateSpan> visitor) {
    Spans spans = new Spans(visitor);
    spans.period(ValuePath.ROOT, programme.period());
    spans.each("phases", programme.phases(), Phase::period);
    spans.each("participations", programme.participations(), Participation::period);
    spans.each("involvements", programme.involvements(), Involvement::period);
    spans.each("experts", programme.experts(), Expert::period);
    ValuePath calendar = ValuePath.of("calendar");
    calendar.forEach(
        "reviewPeriods",
        programme.calendar().reviewPeriods(),
        (path, review) -> visitor.accept(path.child("period"), review.period()));
    calendar.forEach(
        "meetings",
        programme.calendar().meetings(),
        (path, meeting) -> visitor.accept(path.child("when"), meeting.when()));
    ValuePath.ROOT.forEach(
        "initiatives",
        programme.initiatives(),
        (path, initiative) -> {
          spans.period(path, initiative.period());
          spans.period(path.child("funding"), initiative.funding().flatMap(FundingPlan::period));
        });
    spans.each("agreements", programme.agreements(), Agreement::period);
    spans.each("funding", programme.funding(), FundingPlan::period);
  }

  private <T> void each(String name, List<T> parts, Function<T, Optional<DateSpan>> periodOf) {
    ValuePath.ROOT.forEach(name, parts, (path, part) -> period(path, periodOf.apply(part)));
  }

  private void period(ValuePath parent, Optional<DateSpan> period) {
    period.ifPresent(span -> visitor.accept(parent.child("period"), span));
  }
}
