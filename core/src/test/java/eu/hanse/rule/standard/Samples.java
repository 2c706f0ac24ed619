package eu.hanse.rule.standard;

import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.city.Party;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.Rate;
import eu.hanse.id.CityId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.TrackId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Phase;
import eu.hanse.programme.ProcurementStage;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.time.DateSpan;
import java.util.List;
import org.joda.money.Money;

/** Beginnings of small values for the tests of rules. */
final class Samples {

  private Samples() {}

  static Programme.Builder programme() {
    return programme("harbours");
  }

  static Programme.Builder programme(String id) {
    return Programme.builder()
        .id(ProgrammeId.of(id))
        .name("The programme " + id)
        .kind(ProgrammeKind.PARTNERSHIP);
  }

  static Programme withMeetings(Meeting... meetings) {
    return programme().calendar(calendar(meetings)).build();
  }

  static MeetingCalendar calendar(Meeting... meetings) {
    return MeetingCalendar.builder().addAllMeetings(List.of(meetings)).build();
  }

  static Programme withFunding(FundingPlan plan) {
    return programme().addFunding(plan).build();
  }

  static Participation participation(String city, ParticipationRole role) {
    return Participation.builder().city(CityId.of(city)).role(role).build();
  }

  static Meeting.Builder meeting(String id, String when) {
    return Meeting.builder()
        .id(MeetingId.of(id))
        .kind(MeetingKind.WORKSHOP)
        .title("Workshop " + id)
        .when(DateSpan.parse(when));
  }

  static Meeting.Builder inPerson(String id, String when, String... participants) {
    Meeting.Builder meeting = meeting(id, when).attendance(Attendance.IN_PERSON);
    for (String participant : participants) {
      meeting.addParticipant(CityId.of(participant));
    }
    return meeting;
  }

  static Phase.Builder phase(String id) {
    return Phase.builder().id(PhaseId.of(id)).name("Phase " + id);
  }

  static Phase phase(String id, String period) {
    return phase(id).period(DateSpan.parse(period)).build();
  }

  static ProcurementStage.Builder stage(String phase) {
    return ProcurementStage.builder().phase(PhaseId.of(phase));
  }

  static ThematicTrack.Builder track(String id, String name) {
    return ThematicTrack.builder().id(TrackId.of(id)).name(name);
  }

  /** A plan with a total such as {@code EUR 100.00} and contributions such as {@code EUR 50.00}. */
  static FundingPlan plan(String total, Contribution... contributions) {
    return plan(contributions).withTotal(Money.parse(total));
  }

  static FundingPlan plan(Contribution... contributions) {
    return FundingPlan.builder().addAllContributions(List.of(contributions)).build();
  }

  static Contribution payer(String city) {
    return Contribution.builder().payer(Party.of(CityId.of(city))).build();
  }

  static Contribution amount(String city, String amount) {
    return payer(city).withAmount(Money.parse(amount));
  }

  static Contribution rate(String city, String rate) {
    return payer(city).withRate(Rate.parse(rate));
  }

  static Contribution share(String city, String amount, String rate) {
    return amount(city, amount).withRate(Rate.parse(rate));
  }
}
