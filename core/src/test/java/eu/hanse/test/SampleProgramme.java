package eu.hanse.test;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.calendar.ReviewPeriod;
import eu.hanse.calendar.Speaker;
import eu.hanse.calendar.Timetable;
import eu.hanse.city.Party;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.Rate;
import eu.hanse.id.CallId;
import eu.hanse.id.CityId;
import eu.hanse.id.FrameworkId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.LotId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.ReviewPeriodId;
import eu.hanse.id.SourceId;
import eu.hanse.id.TrackId;
import eu.hanse.programme.Agreement;
import eu.hanse.programme.Expert;
import eu.hanse.programme.ExpertRole;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.InitiativeStatus;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Lot;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.ProcurementStage;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.RegionCategory;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.programme.Transfer;
import eu.hanse.time.DateSpan;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.joda.money.Money;

/** One programme in which every field has a value, with parts in which every field has a value. */
public final class SampleProgramme {

  private SampleProgramme() {}

  /** {@return a programme with every field} */
  public static Programme programme() {
    return Programme.builder()
        .id(ProgrammeId.of("sample-programme"))
        .name("Sample Network of Cities")
        .putName("de", "Beispielnetz der Städte")
        .acronym("SANEC")
        .kind(ProgrammeKind.TRANSFER_NETWORK)
        .framework(FrameworkId.of("urbact-iii"))
        .call(CallId.of("urbact-iii-tn-2017"))
        .edition("second edition")
        .predecessor(ProgrammeId.of("predecessor-programme"))
        .period(DateSpan.parse("2018-04-04/2020-12-04"))
        .summary("To learn from one another")
        .addPhase(phase())
        .addTrack(track())
        .addParticipation(participation())
        .addInvolvement(involvement())
        .addExpert(expert())
        .calendar(calendar())
        .addInitiative(initiative())
        .addTransfer(transfer())
        .addMentoring(mentoring())
        .addAgreement(agreement())
        .addFunding(funding("programme").withPer("network").withUnits(53))
        .procurement(procurement())
        .putIdentifier("keep", "4711")
        .url("https://example.org/programme")
        .note("Prolonged by six months")
        .addClaim(Samples.claim("/period", "claim-on-programme"))
        .addSource(SourceId.of("source-of-programme"))
        .build();
  }

  /** {@return a phase with every field} */
  public static Phase phase() {
    return Phase.builder()
        .id(PhaseId.of("phase-2"))
        .name("Second phase")
        .period(DateSpan.parse("2018-12-04/2020-12"))
        .months(24)
        .note("Began late")
        .addSource(SourceId.of("source-of-phase"))
        .build();
  }

  /** {@return a track with every field} */
  public static ThematicTrack track() {
    return ThematicTrack.builder()
        .id(TrackId.of("green-economy"))
        .name("Green Economy")
        .addAlsoKnownAs("GE")
        .description("Local green deals")
        .addTheme("circular economy")
        .build();
  }

  /** {@return a participation with every field} */
  public static Participation participation() {
    return Participation.builder()
        .city(CityId.of("participating-city"))
        .role(ParticipationRole.LEAD_PARTNER)
        .period(DateSpan.parse("2018-04/2019"))
        .addPhase(PhaseId.of("phase-2"))
        .addTrack(TrackId.of("green-economy"))
        .representedBy(OrganisationId.of("representing-organisation"))
        .consortium(OrganisationId.of("consortium-organisation"))
        .regionCategory(RegionCategory.TRANSITION)
        .note("Left after a year")
        .addSource(SourceId.of("source-of-participation"))
        .build();
  }

  /** {@return an involvement with every field} */
  public static Involvement involvement() {
    return Involvement.builder()
        .organisation(OrganisationId.of("involved-organisation"))
        .role(InvolvementRole.MANAGING_AUTHORITY)
        .period(DateSpan.parse("2018/2020"))
        .note("Through its joint secretariat")
        .addSource(SourceId.of("source-of-involvement"))
        .build();
  }

  /** {@return an expert with every field} */
  public static Expert expert() {
    return Expert.builder()
        .name("Erika Example")
        .role(ExpertRole.LEAD_EXPERT)
        .organisation(OrganisationId.of("organisation-of-expert"))
        .addCity(CityId.of("city-of-expert"))
        .addTrack(TrackId.of("green-economy"))
        .period(DateSpan.parse("2018-06/.."))
        .note("Part time")
        .addSource(SourceId.of("source-of-expert"))
        .build();
  }

  /** {@return a calendar with every field} */
  public static MeetingCalendar calendar() {
    return MeetingCalendar.builder()
        .addReviewPeriod(
            new ReviewPeriod(
                ReviewPeriodId.of("autumn-review"),
                Optional.of("Autumn review"),
                DateSpan.parse("2019-09-01/2019-11-30")))
        .addMeeting(meeting())
        .build();
  }

  /** {@return a meeting with every field} */
  public static Meeting meeting() {
    return Meeting.builder()
        .id(MeetingId.of("third-meeting"))
        .kind(MeetingKind.TRANSNATIONAL)
        .title("Third transnational meeting")
        .when(DateSpan.parse("2019-05-13/2019-05-15"))
        .timetable(
            new Timetable(
                LocalTime.of(9, 30), Optional.of(LocalTime.of(17, 0)), ZoneId.of("Europe/Rome")))
        .attendance(Attendance.IN_PERSON)
        .host(CityId.of("hosting-city"))
        .place("Sala Rossa")
        .ordinal(83)
        .chapter("Nordics")
        .addParticipant(CityId.of("city-at-meeting"))
        .addOrganisation(OrganisationId.of("organisation-at-meeting"))
        .addSpeaker(
            new Speaker(
                "Max Muster",
                Optional.of("head of unit"),
                Optional.of(OrganisationId.of("organisation-of-speaker"))))
        .addAgenda(agendaItem())
        .addOutcome("A common logo")
        .addNextStep("Write to the mayors")
        .status(MeetingStatus.HELD)
        .note("Moved by a day")
        .addSource(SourceId.of("source-of-meeting"))
        .build();
  }

  /** {@return a point on an agenda with every field} */
  public static AgendaItem agendaItem() {
    return AgendaItem.builder()
        .topic("What we learnt")
        .addTheme("open data")
        .kind(AgendaItemKind.DISCUSSION)
        .addPresenter(CityId.of("presenting-city"))
        .addInitiative(reference("programme-of-agenda"))
        .addConclusion("Start small")
        .build();
  }

  /** {@return an initiative with every field} */
  public static Initiative initiative() {
    return Initiative.builder()
        .id(InitiativeId.of("city-heroes"))
        .name("City Heroes")
        .kind(InitiativeKind.COMPETITION)
        .addCity(CityId.of("city-of-initiative"))
        .addOrganisation(OrganisationId.of("organisation-of-initiative"))
        .addTrack(TrackId.of("green-economy"))
        .addTheme("participation")
        .period(DateSpan.parse("2019"))
        .status(InitiativeStatus.COMPLETED)
        .summary("Citizens vote for ideas")
        .addMethod("user journeys")
        .addLesson("Ask early")
        .inspiredBy(reference("programme-of-inspiration"))
        .funding(funding("initiative"))
        .note("Held twice")
        .addSource(SourceId.of("source-of-initiative"))
        .build();
  }

  /** {@return a transfer with every field} */
  public static Transfer transfer() {
    return Transfer.builder()
        .practice(reference("programme-of-practice"))
        .from(CityId.of("giving-city"))
        .addTo(CityId.of("receiving-city"))
        .addAdaptation("Without prizes")
        .note("Under way")
        .addSource(SourceId.of("source-of-transfer"))
        .build();
  }

  /** {@return a mentoring by a city with every field that goes with it} */
  public static Mentoring mentoring() {
    return Mentoring.builder()
        .mentor(CityId.of("mentoring-city"))
        .addMentee(CityId.of("mentored-city"))
        .topic("open data portals")
        .note("Three visits")
        .addSource(SourceId.of("source-of-mentoring"))
        .build();
  }

  /** {@return an agreement with every field} */
  public static Agreement agreement() {
    return Agreement.builder()
        .name("Sample Charter")
        .addParty(Party.of(CityId.of("signing-city")))
        .addCovers(reference("programme-of-agreement"))
        .period(DateSpan.parse("2020-02-14/.."))
        .summary("What each of them does")
        .note("Signed online")
        .addSource(SourceId.of("source-of-agreement"))
        .build();
  }

  /**
   * {@return a funding plan with every field}
   *
   * @param of what is funded; distinguishes the ids in the plan
   */
  public static FundingPlan funding(String of) {
    return FundingPlan.builder()
        .per("experiment")
        .units(7)
        .total(Money.parse("EUR 400000.00"))
        .addContribution(
            Contribution.builder()
                .payer(Party.of(OrganisationId.of("payer-of-" + of)))
                .amount(Money.parse("EUR 40000.00"))
                .rate(Rate.parse("0.1"))
                .kind(ContributionKind.GRANT)
                .note("In two instalments")
                .build())
        .period(DateSpan.parse("2019-01/2019-12"))
        .note("Before tax")
        .addSource(SourceId.of("source-of-funding-of-" + of))
        .build();
  }

  /** {@return a procurement with every field} */
  public static Procurement procurement() {
    return Procurement.builder()
        .addLot(
            Lot.builder()
                .id(LotId.of("mobility"))
                .name("Lot on mobility")
                .addTheme("shared transport")
                .tenders(61)
                .build())
        .addStage(
            ProcurementStage.builder()
                .phase(PhaseId.of("phase-2"))
                .lot(LotId.of("mobility"))
                .suppliersPlanned(20)
                .suppliers(22)
                .budget(Money.parse("EUR 1000000.00"))
                .build())
        .note("In three stages")
        .addSource(SourceId.of("source-of-procurement"))
        .build();
  }

  private static InitiativeReference reference(String programme) {
    return InitiativeReference.of(ProgrammeId.of(programme), InitiativeId.of("city-heroes"));
  }
}
