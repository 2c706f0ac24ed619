package eu.hanse.io.export.linked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import eu.hanse.analysis.Selection;
import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.city.City;
import eu.hanse.city.Party;
import eu.hanse.funding.Contribution;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What of a catalogue is written: the programmes selected, and what they speak of. */
final class Content {

  private final Catalogue catalogue;
  private final ImmutableList<Programme> programmes;
  private final SortedSet<CityId> cityIds = new TreeSet<>();
  private final SortedSet<OrganisationId> organisationIds = new TreeSet<>();
  private final SortedSet<SourceId> sourceIds = new TreeSet<>();
  private final ImmutableSetMultimap<CityId, ProgrammeId> memberships;

  Content(Selection selection) {
    this.catalogue = selection.catalogue();
    this.programmes = selection.programmes();
    this.memberships =
        selection.participations().stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    entry -> entry.item().city(), entry -> entry.programme().id()));
    programmes.forEach(this::collect);
    ImmutableList.copyOf(cityIds).forEach(this::collectWholes);
    cities().forEach(city -> sourceIds.addAll(city.sources()));
    organisations().forEach(organisation -> sourceIds.addAll(organisation.sources()));
  }

  private void collect(Programme programme) {
    sourceIds.addAll(programme.sources());
    for (Participation participation : programme.participations()) {
      cityIds.add(participation.city());
      sourceIds.addAll(participation.sources());
    }
    for (Involvement involvement : programme.involvements()) {
      organisationIds.add(involvement.organisation());
      sourceIds.addAll(involvement.sources());
    }
    for (Meeting meeting : programme.calendar().meetings()) {
      cityIds.addAll(meeting.cities());
      organisationIds.addAll(meeting.organisations());
      sourceIds.addAll(meeting.sources());
    }
    programme.funding().stream()
        .flatMap(plan -> plan.contributions().stream())
        .map(Contribution::payer)
        .forEach(this::collect);
    programme.funding().forEach(plan -> sourceIds.addAll(plan.sources()));
  }

  private void collect(Party party) {
    if (party instanceof Party.OfCity city) {
      cityIds.add(city.id());
    } else if (party instanceof Party.OfOrganisation organisation) {
      organisationIds.add(organisation.id());
    }
  }

  /** What a city is part of, as far as that goes; in wrong data, around in a circle. */
  private void collectWholes(CityId part) {
    Optional<CityId> whole = catalogue.city(part).flatMap(City::partOf);
    while (whole.isPresent() && cityIds.add(whole.get())) {
      whole = catalogue.city(whole.get()).flatMap(City::partOf);
    }
  }

  ImmutableList<Programme> programmes() {
    return programmes;
  }

  /** {@return all meetings, also those that do not take place} */
  ImmutableList<InProgramme<Meeting>> meetings() {
    return programmes.stream()
        .flatMap(
            programme ->
                programme.calendar().meetings().stream()
                    .map(meeting -> new InProgramme<>(programme, meeting)))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<City> cities() {
    return cityIds.stream()
        .flatMap(id -> catalogue.city(id).stream())
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableSet<ProgrammeId> programmesOf(CityId city) {
    return memberships.get(city);
  }

  ImmutableList<Organisation> organisations() {
    return organisationIds.stream()
        .flatMap(id -> catalogue.organisation(id).stream())
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Source> sources() {
    return sourceIds.stream()
        .flatMap(id -> catalogue.source(id).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
