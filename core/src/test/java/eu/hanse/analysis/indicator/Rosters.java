package eu.hanse.analysis.indicator;

import eu.hanse.analysis.Selection;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.TrackId;
import eu.hanse.place.Country;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.time.DateSpan;
import java.util.List;
import java.util.stream.Stream;

/** Small invented cities and programmes, of which the tests make their catalogues. */
final class Rosters {

  private Rosters() {}

  static Selection selection(Programme... programmes) {
    return selection(List.of(), programmes);
  }

  static Selection selection(List<City> cities, Programme... programmes) {
    CatalogueBuilder catalogue = Catalogue.builder();
    cities.forEach(catalogue::add);
    Stream.of(programmes).forEach(catalogue::add);
    return Selection.of(catalogue.build());
  }

  static CityId id(String city) {
    return CityId.of(city);
  }

  static City city(String id, String country) {
    return City.builder()
        .id(CityId.of(id))
        .name("The city of " + id)
        .kind(CityKind.MUNICIPALITY)
        .country(Country.of(country))
        .build();
  }

  /** A programme in which cities are partners. */
  static Programme programme(String id, String... cities) {
    return programme(id, Stream.of(cities).map(Rosters::partner).toList());
  }

  static Programme programme(String id, List<Participation> participations) {
    return Programme.builder()
        .id(ProgrammeId.of(id))
        .name("The programme " + id)
        .kind(ProgrammeKind.PARTNERSHIP)
        .addAllParticipations(participations)
        .build();
  }

  static Participation partner(String city) {
    return participation(city, ParticipationRole.PARTNER);
  }

  static Participation participation(String city, ParticipationRole role) {
    return Participation.builder().city(CityId.of(city)).role(role).build();
  }

  static ThematicTrack track(String id, String... themes) {
    return ThematicTrack.builder()
        .id(TrackId.of(id))
        .name("The track " + id)
        .addAllThemes(List.of(themes))
        .build();
  }

  static Initiative initiative(String id, String... cities) {
    return Initiative.builder()
        .id(InitiativeId.of(id))
        .name("The initiative " + id)
        .kind(InitiativeKind.PILOT)
        .addAllCities(Stream.of(cities).map(CityId::of).toList())
        .build();
  }

  static Meeting meeting(String id, String... participants) {
    return Meeting.builder()
        .id(MeetingId.of(id))
        .kind(MeetingKind.TRANSNATIONAL)
        .title("The meeting " + id)
        .when(DateSpan.parse("2020-03-04"))
        .addAllParticipants(Stream.of(participants).map(CityId::of).toList())
        .build();
  }

  static Meeting hosted(String id, String host, String... participants) {
    return meeting(id, participants).withHost(CityId.of(host));
  }

  static MeetingCalendar calendar(Meeting... meetings) {
    return MeetingCalendar.builder().addAllMeetings(List.of(meetings)).build();
  }
}
