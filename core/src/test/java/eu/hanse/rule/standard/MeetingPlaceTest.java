package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.calendar;
import static eu.hanse.rule.standard.Samples.inPerson;
import static eu.hanse.rule.standard.Samples.meeting;
import static eu.hanse.rule.standard.Samples.participation;
import static eu.hanse.rule.standard.Samples.programme;
import static eu.hanse.rule.standard.Samples.withMeetings;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.id.CityId;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import org.junit.jupiter.api.Test;

/** Tests the rules on hosts and participants of meetings. */
final class MeetingPlaceTest {

  private static final MeetingHostNotParticipant HOST = new MeetingHostNotParticipant();
  private static final MeetingParticipantOutsideProgramme GUEST =
      new MeetingParticipantOutsideProgramme();
  private static final MeetingInPersonWithoutHost NO_HOST = new MeetingInPersonWithoutHost();
  private static final MeetingNoParticipants NOBODY = new MeetingNoParticipants();

  private static Programme withTurin(Meeting meeting) {
    return programme()
        .addParticipation(participation("turin", ParticipationRole.PARTNER))
        .calendar(calendar(meeting))
        .build();
  }

  private static Meeting hostedBy(String host, String... participants) {
    return inPerson("one", "2020-05-04", participants).host(CityId.of(host)).build();
  }

  @Test
  void aHostFromOutsideIsReported() {
    Programme programme = withTurin(hostedBy("porto", "turin"));

    assertThat(Judged.paths(HOST, programme))
        .containsExactly("/calendar/meetings/0/host <- /participations");
    assertThat(Judged.messages(HOST, programme))
        .containsExactly(
            "The city porto hosts the meeting \"Workshop one\" but is neither among its"
                + " participants nor in the programme.");
  }

  @Test
  void aHostAmongTheParticipantsOfTheMeetingIsRight() {
    assertThat(Judged.by(HOST, withTurin(hostedBy("porto", "porto")))).isEmpty();
  }

  @Test
  void aHostInTheProgrammeIsRight() {
    assertThat(Judged.by(HOST, withTurin(hostedBy("turin", "porto")))).isEmpty();
  }

  @Test
  void anUnknownHostIsNotReportedAgain() {
    assertThat(Judged.by(HOST, withTurin(hostedBy("atlantis")))).isEmpty();
  }

  @Test
  void aProgrammeWithoutCitiesIsNotReportedAgain() {
    Programme programme = withMeetings(hostedBy("porto", "turin"));

    assertThat(Judged.by(HOST, programme)).isEmpty();
    assertThat(Judged.by(GUEST, programme)).isEmpty();
  }

  @Test
  void aGuestIsReportedAtItsPlaceInTheSortedSet() {
    Programme programme = withTurin(inPerson("one", "2020-05-04", "turin", "murcia").build());

    assertThat(Judged.paths(GUEST, programme))
        .containsExactly("/calendar/meetings/0/participants/0 <- /participations");
    assertThat(Judged.messages(GUEST, programme))
        .containsExactly(
            "The city murcia takes part in the meeting \"Workshop one\" but not in the programme.");
  }

  @Test
  void anUnknownGuestIsNotReportedAgain() {
    assertThat(Judged.by(GUEST, withTurin(inPerson("one", "2020", "atlantis").build()))).isEmpty();
  }

  @Test
  void aMeetingInPersonWithoutHostIsReported() {
    assertThat(Judged.paths(NO_HOST, withMeetings(inPerson("one", "2020-05-04").build())))
        .containsExactly("/calendar/meetings/0");
  }

  @Test
  void onlyMeetingsInPersonNeedAHost() {
    assertThat(
            Judged.by(
                NO_HOST,
                withMeetings(
                    hostedBy("turin"),
                    meeting("two", "2020").attendance(Attendance.ONLINE).build(),
                    meeting("three", "2020").attendance(Attendance.HYBRID).build(),
                    meeting("four", "2020").build())))
        .isEmpty();
  }

  @Test
  void aCancelledMeetingNeedsNeitherHostNorParticipants() {
    Programme programme =
        withMeetings(inPerson("one", "2020").status(MeetingStatus.CANCELLED).build());

    assertThat(Judged.by(NO_HOST, programme)).isEmpty();
    assertThat(Judged.by(NOBODY, programme)).isEmpty();
  }

  @Test
  void aMeetingWithoutParticipantsIsReportedEvenIfItHasAHost() {
    assertThat(Judged.messages(NOBODY, withMeetings(hostedBy("turin"))))
        .containsExactly(
            "The meeting \"Workshop one\" (2020-05-04) names no cities that take part.");
  }

  @Test
  void aPlannedMeetingMayLackParticipants() {
    assertThat(
            Judged.by(
                NOBODY, withMeetings(meeting("one", "2027").status(MeetingStatus.PLANNED).build())))
        .isEmpty();
  }

  @Test
  void aMeetingWithParticipantsIsRight() {
    assertThat(Judged.by(NOBODY, withMeetings(inPerson("one", "2020", "turin").build()))).isEmpty();
  }

  @Test
  void aGuestIsNotReportedWhileACityOfTheProgrammeIsUnknown() {
    Programme programme = withTurin(hostedBy("turin", "porto"));

    assertThat(Judged.by(GUEST, programme)).hasSize(1);
    assertThat(
            Judged.by(
                GUEST,
                programme.withParticipations(
                    participation("turin", ParticipationRole.PARTNER),
                    participation("atlantis", ParticipationRole.PARTNER))))
        .isEmpty();
  }
}
