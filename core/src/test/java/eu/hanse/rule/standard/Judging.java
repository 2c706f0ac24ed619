package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.place.Country;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.Finding;
import eu.hanse.rule.Rule;
import eu.hanse.source.Source;
import eu.hanse.time.DateSpan;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.Validator;
import java.time.LocalDate;
import java.util.List;

/** Judges a few entities by one rule, and makes the entities that tests are about. */
final class Judging {

  private static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);

  private Judging() {}

  /** Returns what the rule has to say about a catalogue of these entities. */
  static ImmutableList<Finding> judge(Rule rule, Object... entities) {
    CatalogueBuilder catalogue = Catalogue.builder();
    for (Object entity : entities) {
      if (entity instanceof City city) {
        catalogue.add(city);
      } else if (entity instanceof Programme programme) {
        catalogue.add(programme);
      } else if (entity instanceof Organisation organisation) {
        catalogue.add(organisation);
      } else if (entity instanceof Source source) {
        catalogue.add(source);
      } else {
        throw new IllegalArgumentException("no entity: " + entity);
      }
    }
    return Validator.of(RuleSet.empty().plus(rule)).validate(catalogue.build(), AS_OF).findings();
  }

  /** Returns the paths of findings. */
  static ImmutableList<String> placesOf(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.path().toString())
        .collect(ImmutableList.toImmutableList());
  }

  static City city(String id, String country) {
    return City.builder()
        .id(CityId.of(id))
        .name(id)
        .kind(CityKind.MUNICIPALITY)
        .country(Country.of(country))
        .build();
  }

  static Organisation organisation(String id) {
    return Organisation.builder()
        .id(OrganisationId.of(id))
        .name(id)
        .kind(OrganisationKind.AGENCY)
        .build();
  }

  static Source source(String id) {
    return Source.builder().id(SourceId.of(id)).title(id).build();
  }

  static Programme programme(String id, ProgrammeKind kind) {
    return Programme.builder().id(ProgrammeId.of(id)).name(id).kind(kind).build();
  }

  static Programme network(Participation... participations) {
    return programme("network", ProgrammeKind.TRANSFER_NETWORK).withParticipations(participations);
  }

  static Programme challenge(Participation... participations) {
    return programme("challenge", ProgrammeKind.CITY_CHALLENGE).withParticipations(participations);
  }

  static Participation participation(String city, ParticipationRole role) {
    return Participation.builder().city(CityId.of(city)).role(role).build();
  }

  static Initiative initiative(String id) {
    return Initiative.builder()
        .id(InitiativeId.of(id))
        .name(id)
        .kind(InitiativeKind.SERVICE)
        .build();
  }

  static Meeting meeting(String id) {
    return Meeting.builder()
        .id(MeetingId.of(id))
        .kind(MeetingKind.TRANSNATIONAL)
        .title(id)
        .when(span("2019-03-05"))
        .build();
  }

  static DateSpan span(String text) {
    return DateSpan.parse(text);
  }
}
