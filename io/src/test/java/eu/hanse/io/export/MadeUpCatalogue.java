package eu.hanse.io.export;

import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.analysis.Selection;
import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.city.Party;
import eu.hanse.city.Population;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.FundingPlan;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.MeetingId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.place.Country;
import eu.hanse.place.GeoPoint;
import eu.hanse.place.NutsCode;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.Transfer;
import eu.hanse.source.Source;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A small catalogue with something of everything that is exported. All in it is made up.
 *
 * <p>In the ring, North leads from 2018-04-04 to 2020, South joins in 2019, and West, of which the
 * location is not known, takes part as long as the ring. East hosts the final meeting without
 * taking part. In the bridge, of which no period is known, North takes part in two roles, and
 * South.
 */
public final class MadeUpCatalogue {

  /** What exports of it say that they are made of. */
  public static final Manifest MANIFEST =
      new Manifest(
          "sha256:" + "ab12".repeat(16),
          "0.1.0-TEST",
          "2026.1",
          ImmutableSortedMap.of("error", 0L, "info", 4L, "warning", 23L),
          LocalDate.of(2026, 1, 1));

  private static final CityId NORTH = CityId.of("north");
  private static final CityId SOUTH = CityId.of("south");
  private static final CityId EAST = CityId.of("east");
  private static final CityId WEST = CityId.of("west");
  private static final OrganisationId FUND = OrganisationId.of("fund");
  private static final SourceId PAPER = SourceId.of("paper");

  private MadeUpCatalogue() {}

  /** {@return all of it} */
  public static Selection selection() {
    return Selection.of(catalogue());
  }

  /** {@return nothing} */
  public static Selection empty() {
    return Selection.of(Catalogue.empty());
  }

  /**
   * {@return two cities that take part in one programme, of which one has a name}
   *
   * @param name the name
   */
  public static Selection named(String name) {
    return Selection.of(
        Catalogue.builder()
            .add(
                city("north", name, CityKind.MUNICIPALITY, "DE")
                    .location(GeoPoint.of(54.5, 10))
                    .build())
            .add(
                city("south", "Südstadt", CityKind.MUNICIPALITY, "IT")
                    .location(GeoPoint.of(40, 18.25))
                    .build())
            .add(
                programme("ring", name, ProgrammeKind.PARTNERSHIP)
                    .addParticipation(participation(NORTH, ParticipationRole.LEAD_PARTNER).build())
                    .addParticipation(participation(SOUTH, ParticipationRole.PARTNER).build())
                    .build())
            .build());
  }

  /** {@return it} */
  public static Catalogue catalogue() {
    return Catalogue.builder()
        .add(
            city("north", "North", CityKind.MUNICIPALITY, "DE")
                .putName("de", "Norden")
                .addAlias("North-on-Sea")
                .nuts(NutsCode.of("DEF02"))
                .location(GeoPoint.of(54.5, 10))
                .population(Population.of(90_000, 2020))
                .putIdentifier("wikidata", "Q999999999")
                .putIdentifier("geonames", "not a number")
                .addSource(PAPER)
                .build())
        .add(
            city("south", "South", CityKind.MUNICIPALITY, "IT")
                .location(GeoPoint.of(40, 18.25))
                .build())
        .add(
            city("east", "East", CityKind.METROPOLIS, "FI")
                .location(GeoPoint.of(65.5, 29.75))
                .build())
        .add(city("west", "West", CityKind.COUNTY, "IE").partOf(EAST).build())
        .add(
            Organisation.builder()
                .id(FUND)
                .name("The Fund")
                .kind(OrganisationKind.EU_INSTITUTION)
                .url("https://fund.example/")
                .build())
        .add(
            Source.builder()
                .id(PAPER)
                .title("A paper")
                .publisher("A publisher")
                .published(PartialDate.parse("2021-05"))
                .url("not an address")
                .licence("CC BY 4.0")
                .build())
        .add(ring())
        .add(bridge())
        .build();
  }

  private static Programme ring() {
    return programme("ring", "The Ring", ProgrammeKind.TRANSFER_NETWORK)
        .acronym("RING")
        .period(DateSpan.parse("2018-04-04/2020"))
        .addParticipation(
            participation(NORTH, ParticipationRole.LEAD_PARTNER).addSource(PAPER).build())
        .addParticipation(
            participation(SOUTH, ParticipationRole.PARTNER)
                .period(DateSpan.parse("2019/.."))
                .build())
        .addParticipation(participation(WEST, ParticipationRole.PARTNER).build())
        .addInvolvement(
            Involvement.builder().organisation(FUND).role(InvolvementRole.COORDINATOR).build())
        .calendar(
            MeetingCalendar.builder()
                .addMeeting(
                    meeting("first", "First meeting", "2018-05")
                        .host(NORTH)
                        .addParticipant(WEST)
                        .attendance(Attendance.IN_PERSON)
                        .place("the town hall")
                        .status(MeetingStatus.HELD)
                        .build())
                .addMeeting(
                    meeting("final", "Final meeting", "2020-11-30/2020-12-01")
                        .host(EAST)
                        .addParticipant(NORTH)
                        .addParticipant(SOUTH)
                        .attendance(Attendance.ONLINE)
                        .build())
                .addMeeting(
                    meeting("moved", "Moved meeting", "2020-03-10")
                        .host(SOUTH)
                        .addParticipant(NORTH)
                        .status(MeetingStatus.MOVED)
                        .build())
                .build())
        .addTransfer(
            Transfer.builder()
                .practice(InitiativeReference.of(InitiativeId.of("practice")))
                .from(NORTH)
                .addTo(SOUTH)
                .build())
        .addFunding(
            FundingPlan.builder()
                .addContribution(
                    Contribution.builder()
                        .payer(Party.of(FUND))
                        .kind(ContributionKind.GRANT)
                        .amount(Money.parse("EUR 400000.10"))
                        .build())
                .addContribution(
                    Contribution.builder()
                        .payer(Party.of(NORTH))
                        .kind(ContributionKind.IN_KIND)
                        .build())
                .build())
        .build();
  }

  private static Programme bridge() {
    return programme("bridge", "The Bridge", ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT)
        .addParticipation(participation(NORTH, ParticipationRole.LEAD_PROCURER).build())
        .addParticipation(participation(NORTH, ParticipationRole.BUYER).build())
        .addParticipation(participation(SOUTH, ParticipationRole.BUYER).build())
        .build();
  }

  private static City.Builder city(String id, String name, CityKind kind, String country) {
    City.Builder city = City.builder();
    city.id(CityId.of(id)).name(name).kind(kind).country(Country.of(country));
    return city;
  }

  private static Programme.Builder programme(String id, String name, ProgrammeKind kind) {
    Programme.Builder programme = Programme.builder();
    programme.id(ProgrammeId.of(id)).name(name).kind(kind);
    return programme;
  }

  private static Participation.Builder participation(CityId city, ParticipationRole role) {
    Participation.Builder participation = Participation.builder();
    participation.city(city).role(role);
    return participation;
  }

  private static Meeting.Builder meeting(String id, String title, String when) {
    Meeting.Builder meeting = Meeting.builder();
    meeting
        .id(MeetingId.of(id))
        .kind(MeetingKind.TRANSNATIONAL)
        .title(title)
        .when(DateSpan.parse(when));
    return meeting;
  }
}
