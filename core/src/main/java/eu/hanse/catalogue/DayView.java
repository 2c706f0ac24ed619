package eu.hanse.catalogue;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.City;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.programme.Agreement;
import eu.hanse.programme.Expert;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Leaves out of a catalogue what certainly did not hold on a day. */
final class DayView {

  private final LocalDate day;

  DayView(LocalDate day) {
    this.day = day;
  }

  Catalogue of(Catalogue catalogue) {
    CatalogueBuilder view = Catalogue.builder();
    catalogue.sources().values().forEach(view::add);
    catalogue.organisations().values().forEach(view::add);
    catalogue.cities().values().forEach(city -> view.add(of(city)));
    held(catalogue.programmes().values().asList(), Programme::period)
        .forEach(programme -> view.add(of(programme)));
    return view.build();
  }

  private City of(City city) {
    return city.withMandates(held(city.mandates(), Mandate::period))
        .withPlacements(held(city.placements(), GovernancePlacement::period));
  }

  private Programme of(Programme programme) {
    return programme
        .withPhases(held(programme.phases(), Phase::period))
        .withParticipations(held(programme.participations(), Participation::period))
        .withInvolvements(held(programme.involvements(), Involvement::period))
        .withExperts(held(programme.experts(), Expert::period))
        .withInitiatives(held(programme.initiatives(), Initiative::period))
        .withAgreements(held(programme.agreements(), Agreement::period));
  }

  private <T> ImmutableList<T> held(List<T> items, Function<T, Optional<DateSpan>> period) {
    return items.stream()
        .filter(item -> period.apply(item).map(span -> span.mayInclude(day)).orElse(true))
        .collect(ImmutableList.toImmutableList());
  }
}
