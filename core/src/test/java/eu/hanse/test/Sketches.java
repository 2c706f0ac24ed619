package eu.hanse.test;

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
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.MeetingId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.TrackId;
import eu.hanse.place.Country;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.programme.Transfer;
import eu.hanse.time.DateSpan;
import java.util.Arrays;
import java.util.List;

/** Small invented entities for tests of analyses, with no more than what is asked for. */
public final class Sketches {

  private Sketches() {}

  /** {@return a catalogue of programmes and no cities} */
  public static Catalogue catalogue(Programme... programmes) {
    CatalogueBuilder catalogue = Catalogue.builder();
    List.of(programmes).forEach(catalogue::add);
    return catalogue.build();
  }

  /** {@return a catalogue of cities and of one programme, called all, in which all take part} */
  public static Catalogue catalogue(City... cities) {
    CatalogueBuilder catalogue = Catalogue.builder();
    List.of(cities).forEach(catalogue::add);
    return catalogue
        .add(
            programme(
                "all", Arrays.stream(cities).map(it -> it.id().value()).toArray(String[]::new)))
        .build();
  }

  /** {@return what is looked at: programmes, of whose cities nothing is known} */
  public static Selection selection(Programme... programmes) {
    return selection(List.of(), programmes);
  }

  /** {@return what is looked at: cities and programmes} */
  public static Selection selection(List<City> cities, Programme... programmes) {
    CatalogueBuilder catalogue = Catalogue.builder();
    cities.forEach(catalogue::add);
    List.of(programmes).forEach(catalogue::add);
    return Selection.of(catalogue.build());
  }

  /** {@return the id of a city} */
  public static CityId id(String city) {
    return CityId.of(city);
  }

  /** {@return a city} */
  public static City city(String id, String country) {
    return City.builder()
        .id(CityId.of(id))
        .name(id)
        .kind(CityKind.MUNICIPALITY)
        .country(Country.of(country))
        .build();
  }

  /** {@return a programme in which cities are partners} */
  public static Programme programme(String id, String... cities) {
    return programme(id, Arrays.stream(cities).map(Sketches::partner).toList());
  }

  /** {@return a programme} */
  public static Programme programme(String id, List<Participation> participations) {
    return Programme.builder()
        .id(ProgrammeId.of(id))
        .name(id)
        .kind(ProgrammeKind.TRANSFER_NETWORK)
        .addAllParticipations(participations)
        .build();
  }

  /** {@return a partner without a period of its own} */
  public static Participation partner(String city) {
    return participation(city, ParticipationRole.PARTNER);
  }

  /** {@return a participation without a period of its own} */
  public static Participation participation(String city, ParticipationRole role) {
    return Participation.builder().city(CityId.of(city)).role(role).build();
  }

  /** {@return a partner during a period} */
  public static Participation partner(String city, String period) {
    return participation(city, ParticipationRole.PARTNER).withPeriod(DateSpan.parse(period));
  }

  /** {@return a track with themes} */
  public static ThematicTrack track(String id, String... themes) {
    return ThematicTrack.builder()
        .id(TrackId.of(id))
        .name(id)
        .addAllThemes(List.of(themes))
        .build();
  }

  /** {@return a pilot of cities} */
  public static Initiative initiative(String id, String... cities) {
    return Initiative.builder()
        .id(InitiativeId.of(id))
        .name(id)
        .kind(InitiativeKind.PILOT)
        .addAllCities(Arrays.stream(cities).map(CityId::of).toList())
        .build();
  }

  /** {@return a meeting without a host} */
  public static Meeting meeting(String id, String when, String... guests) {
    return Meeting.builder()
        .id(MeetingId.of(id))
        .kind(MeetingKind.TRANSNATIONAL)
        .title(id)
        .when(DateSpan.parse(when))
        .addAllParticipants(Arrays.stream(guests).map(CityId::of).toList())
        .build();
  }

  /** {@return a meeting with a host} */
  public static Meeting hosted(String id, String when, String host, String... guests) {
    return meeting(id, when, guests).withHost(CityId.of(host));
  }

  /** {@return a calendar of meetings} */
  public static MeetingCalendar calendar(Meeting... meetings) {
    return MeetingCalendar.builder().addAllMeetings(List.of(meetings)).build();
  }

  /** {@return a city mentors others} */
  public static Mentoring mentoring(String mentor, String... mentees) {
    return Mentoring.builder()
        .mentor(CityId.of(mentor))
        .addAllMentees(Arrays.stream(mentees).map(CityId::of).toList())
        .build();
  }

  /** {@return a practice of a city is taken up by others} */
  public static Transfer transfer(String from, String... to) {
    return Transfer.builder()
        .practice(InitiativeReference.of(InitiativeId.of("practice")))
        .from(CityId.of(from))
        .addAllTo(Arrays.stream(to).map(CityId::of).toList())
        .build();
  }
}
