package eu.hanse.catalogue;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import eu.hanse.city.City;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.Programme;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    ImmutableList<Programme> programmes =
        held(catalogue.programmes().values().asList(), Programme::period);
    Set<ProgrammeId> kept = programmes.stream().map(Programme::id).collect(toImmutableSet());
    ReferenceCut cut =
        new ReferenceCut(Sets.difference(catalogue.programmes().keySet(), kept).immutableCopy());
    programmes.forEach(programme -> view.add(cut.of(of(programme))));
    return view.build();
  }

  private City of(City city) {
    return city.withMandates(held(city.mandates(), Mandate::period))
        .withPlacements(held(city.placements(), GovernancePlacement::period));
  }

  /** What remains names no phase that was left out. */
  private Programme of(Programme programme) {
    ImmutableList<Phase> phases = held(programme.phases(), Phase::period);
    Set<PhaseId> left = phases.stream().map(Phase::id).collect(toImmutableSet());
    return programme
        .withPhases(phases)
        .withParticipations(
            held(programme.participations(), Participation::period).stream()
                .map(item -> item.withPhases(Sets.intersection(item.phases(), left)))
                .toList())
        .withInvolvements(held(programme.involvements(), Involvement::period))
        .withProcurement(programme.procurement().map(item -> of(item, left)));
  }

  private static Procurement of(Procurement procurement, Set<PhaseId> phases) {
    return procurement.withStages(
        procurement.stages().stream().filter(stage -> phases.contains(stage.phase())).toList());
  }

  private <T> ImmutableList<T> held(List<T> items, Function<T, Optional<DateSpan>> period) {
    return items.stream()
        .filter(item -> period.apply(item).map(span -> span.mayInclude(day)).orElse(true))
        .collect(ImmutableList.toImmutableList());
  }
}
