package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.calendar;
import static eu.hanse.rule.standard.Samples.meeting;
import static eu.hanse.rule.standard.Samples.participation;
import static eu.hanse.rule.standard.Samples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.id.CityId;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.time.DateSpan;
import org.junit.jupiter.api.Test;

/** Tests {@link MeetingHostRotation}. */
final class MeetingHostRotationTest {

  private static final MeetingHostRotation RULE = new MeetingHostRotation();

  private static Programme network(String period, Meeting... meetings) {
    return programme()
        .period(DateSpan.parse(period))
        .addParticipation(participation("turin", ParticipationRole.LEAD_PARTNER))
        .addParticipation(participation("porto", ParticipationRole.TRANSFER_CITY))
        .addParticipation(participation("oslo", ParticipationRole.OBSERVER_CITY))
        .calendar(calendar(meetings))
        .build()
        .withKind(ProgrammeKind.TRANSFER_NETWORK);
  }

  private static Meeting hostedBy(String city) {
    return meeting("one", "2019-05-04").host(CityId.of(city)).build();
  }

  @Test
  void aPartnerThatNeverHostedIsReported() {
    Programme programme = network("2018/2020", hostedBy("turin"));

    assertThat(Judged.paths(RULE, programme)).containsExactly("/participations/1/city");
    assertThat(Judged.messages(RULE, programme))
        .containsExactly(
            "The city porto took part as transfer-city in a network that has ended (2018/2020) but"
                + " hosted none of its meetings, of which 1 is known.");
  }

  @Test
  void aCityWithTwoRolesIsReportedOnce() {
    Programme programme = network("2018/2020", hostedBy("turin"));

    assertThat(
            Judged.by(
                RULE,
                programme.withParticipations(
                    participation("porto", ParticipationRole.TRANSFER_CITY),
                    participation("porto", ParticipationRole.PARTNER))))
        .hasSize(1);
  }

  @Test
  void aNetworkThatEndsTodayHasNotEnded() {
    assertThat(Judged.by(RULE, network("2018/2026-01-01", hostedBy("turin")))).isEmpty();
    assertThat(Judged.by(RULE, network("2018/2025-12-31", hostedBy("turin")))).hasSize(1);
  }

  @Test
  void aNetworkWithoutKnownEndHasNotEnded() {
    assertThat(Judged.by(RULE, network("2018/..", hostedBy("turin")))).isEmpty();
  }

  @Test
  void aNetworkOfWhoseMeetingsNoHostIsKnownIsPassedOver() {
    assertThat(Judged.by(RULE, network("2018/2020"))).isEmpty();
    assertThat(Judged.by(RULE, network("2018/2020", meeting("one", "2019").build()))).isEmpty();
  }

  @Test
  void aCityThatIsNotInTheDataIsLeftToItsOwnRule() {
    assertThat(
            Judged.by(
                RULE,
                network("2018/2020", hostedBy("turin"))
                    .withParticipations(
                        participation("atlantis", ParticipationRole.TRANSFER_CITY))))
        .isEmpty();
  }

  @Test
  void aCancelledMeetingWasNotHosted() {
    assertThat(
            Judged.paths(
                RULE,
                network(
                    "2018/2020",
                    hostedBy("turin"),
                    hostedBy("porto").withStatus(MeetingStatus.CANCELLED))))
        .containsExactly("/participations/1/city");
  }

  @Test
  void onlyNetworksTakeTurns() {
    Programme programme = network("2018/2020", hostedBy("turin"));

    assertThat(Judged.by(RULE, programme.withKind(ProgrammeKind.CITY_CHALLENGE))).isEmpty();
  }
}
