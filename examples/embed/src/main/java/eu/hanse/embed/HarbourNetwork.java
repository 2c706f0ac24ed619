package eu.hanse.embed;

import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.id.CityId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.place.Country;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.source.Source;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;

/** A fictitious network of three harbour cities, built in code. */
public final class HarbourNetwork {

  private static final SourceId BROCHURE = SourceId.of("harbour-brochure");
  private static final CityId NORDHAVN = CityId.of("nordhavn");
  private static final CityId PORTO_NOVO = CityId.of("porto-novo-di-prova");
  private static final CityId NIEUWE_HAVEN = CityId.of("nieuwe-haven");

  private HarbourNetwork() {}

  /** {@return the network with its cities and its source} */
  public static Catalogue catalogue() {
    return Catalogue.builder()
        .add(
            Source.builder()
                .id(BROCHURE)
                .title("Brochure of the harbour network")
                .published(PartialDate.ofYear(2025))
                .build())
        .add(city(NORDHAVN, "Nordhavn", "DK"))
        .add(city(PORTO_NOVO, "Porto Novo di Prova", "IT"))
        .add(city(NIEUWE_HAVEN, "Nieuwe Haven", "NL"))
        .add(programme())
        .build();
  }

  /** {@return the network alone} */
  public static Programme programme() {
    return Programme.builder()
        .id(ProgrammeId.of("harbour-network"))
        .name("Harbour Network (fictitious)")
        .kind(ProgrammeKind.TRANSFER_NETWORK)
        .period(DateSpan.parse("2025-01/2026-12"))
        .addParticipations(
            participation(NORDHAVN, ParticipationRole.LEAD_PARTNER),
            participation(PORTO_NOVO, ParticipationRole.TRANSFER_CITY),
            participation(NIEUWE_HAVEN, ParticipationRole.TRANSFER_CITY))
        .calendar(MeetingCalendar.builder().addMeeting(kickOff()).build())
        .addSource(BROCHURE)
        .build();
  }

  private static City city(CityId id, String name, String country) {
    return City.builder()
        .id(id)
        .name(name)
        .kind(CityKind.MUNICIPALITY)
        .country(Country.of(country))
        .addSource(BROCHURE)
        .build();
  }

  private static Participation participation(CityId city, ParticipationRole role) {
    return Participation.builder().city(city).role(role).addSource(BROCHURE).build();
  }

  private static Meeting kickOff() {
    return Meeting.builder()
        .id(MeetingId.of("kick-off"))
        .kind(MeetingKind.KICK_OFF)
        .title("Kick-off meeting")
        .when(DateSpan.parse("2025-03-12/2025-03-13"))
        .attendance(Attendance.IN_PERSON)
        .host(NORDHAVN)
        .addParticipants(NORDHAVN, PORTO_NOVO, NIEUWE_HAVEN)
        .addSource(BROCHURE)
        .build();
  }
}
