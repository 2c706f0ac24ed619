package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.id.CityId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.place.Country;
import eu.hanse.place.GeoPoint;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.time.DateSpan;

/** Made-up cities and programmes, and pictures of them. */
final class Examples {

  static final CityId ALPHA = CityId.of("alpha");
  static final CityId BETA = CityId.of("beta");
  static final CityId GAMMA = CityId.of("gamma");
  static final CityId DELTA = CityId.of("delta");
  static final CityId EPSILON = CityId.of("epsilon");

  /** A name that would be markup, a formula and a control sequence, were it not written as text. */
  static final String HOSTILE = "=1+1 <script>&\"' ]]> \u0000\u001b[31m\uFFFE\uD800 -->\n";

  static final Caption CAPTION =
      Caption.of("A made-up picture").withSubtitle("For a test").withSource("nowhere at all");

  static final ImmutableList<City> CITIES =
      ImmutableList.of(
          city("alpha", "Alphaville", "FR", GeoPoint.of(48, 2)),
          city("beta", "Betaburg", "DE", GeoPoint.of(52, 10)),
          city("gamma", "Gammaham", "IE", GeoPoint.of(53, -8)),
          city("delta", "Deltastadt", "DE", GeoPoint.of(52.1, 10.2)),
          cityWithoutPosition("epsilon", "Epsilonia", "IT"));

  static final ImmutableList<Programme> PROGRAMMES =
      ImmutableList.of(
          programme("second", "2020-02-01/2021")
              .acronym("PRO")
              .edition("2")
              .predecessor(ProgrammeId.of("first"))
              .addPhase(phase("start", "Start", "2020-02-01/2020-08-31"))
              .addPhase(phase("work", "Work", "2020-09/.."))
              .addPhase(Phase.builder().id(PhaseId.of("end")).name("End").build())
              .calendar(
                  MeetingCalendar.builder()
                      .addMeeting(meeting("opening", MeetingKind.KICK_OFF, "2020-02-10").build())
                      .addMeeting(meeting("again", MeetingKind.TRANSNATIONAL, "2020-02-12").build())
                      .addMeeting(
                          meeting("never", MeetingKind.SUMMIT, "2021")
                              .status(MeetingStatus.CANCELLED)
                              .build())
                      .build())
              .addParticipation(participation(ALPHA, ParticipationRole.LEAD_PARTNER))
              .addParticipation(participation(ALPHA, ParticipationRole.COORDINATOR))
              .addParticipation(participation(BETA, ParticipationRole.PARTNER))
              .build(),
          programme("other", "2019-03/..")
              .addParticipation(participation(GAMMA, ParticipationRole.PARTNER))
              .addParticipation(participation(ALPHA, ParticipationRole.PARTNER))
              .build(),
          programme("first", "2018-01-01/2019-12-31")
              .acronym("PRO")
              .edition("1")
              .addParticipation(participation(BETA, ParticipationRole.LEAD_PARTNER))
              .build(),
          Programme.builder()
              .id(ProgrammeId.of("undated"))
              .name("Programme without dates")
              .kind(ProgrammeKind.PARTNERSHIP)
              .build());

  static final Catalogue CATALOGUE = catalogue(CITIES, PROGRAMMES);

  private Examples() {}

  static City city(String id, String name, String country, GeoPoint place) {
    return cityWithoutPosition(id, name, country).withLocation(place);
  }

  static City cityWithoutPosition(String id, String name, String country) {
    return City.builder()
        .id(CityId.of(id))
        .name(name)
        .kind(CityKind.MUNICIPALITY)
        .country(Country.of(country))
        .build();
  }

  static Programme.Builder programme(String id, String period) {
    Programme.Builder builder = Programme.builder();
    builder
        .id(ProgrammeId.of(id))
        .name("The " + id + " programme")
        .kind(ProgrammeKind.TRANSFER_NETWORK)
        .period(DateSpan.parse(period));
    return builder;
  }

  static Phase phase(String id, String name, String period) {
    return Phase.builder().id(PhaseId.of(id)).name(name).period(DateSpan.parse(period)).build();
  }

  static Meeting.Builder meeting(String id, MeetingKind kind, String when) {
    Meeting.Builder builder = Meeting.builder();
    builder
        .id(MeetingId.of(id))
        .kind(kind)
        .title("The " + id + " meeting")
        .when(DateSpan.parse(when));
    return builder;
  }

  static Participation participation(CityId city, ParticipationRole role) {
    return Participation.builder().city(city).role(role).build();
  }

  static Catalogue catalogue(Iterable<City> cities, Iterable<Programme> programmes) {
    CatalogueBuilder builder = Catalogue.builder();
    cities.forEach(builder::add);
    programmes.forEach(builder::add);
    return builder.build();
  }

  /** {@return a network in which Epsilonia has no tie} */
  static ImmutableValueGraph<CityId, Double> network() {
    return ValueGraphBuilder.undirected()
        .nodeOrder(ElementOrder.<CityId>natural())
        .<CityId, Double>immutable()
        .putEdgeValue(ALPHA, BETA, 3.0)
        .putEdgeValue(BETA, GAMMA, 1.0)
        .putEdgeValue(ALPHA, GAMMA, 1.0)
        .putEdgeValue(BETA, DELTA, 2.0)
        .addNode(EPSILON)
        .build();
  }
}
