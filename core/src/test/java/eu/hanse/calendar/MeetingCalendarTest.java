package eu.hanse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.id.CityId;
import eu.hanse.id.MeetingId;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MeetingCalendarTest {

  private static final CityId TURIN = CityId.of("turin");
  private static final CityId ROTTERDAM = CityId.of("rotterdam");
  private static final CityId PIRAEUS = CityId.of("piraeus");

  private static final Meeting FINAL = meeting("final", "2021-05-27").withHost(TURIN);
  private static final Meeting KICK_OFF =
      meeting("kick-off", "2018-12-12/2018-12-13").withHost(TURIN).withParticipants(ROTTERDAM);
  private static final Meeting IN_ROTTERDAM =
      meeting("rotterdam", "2019-05").withHost(ROTTERDAM).withParticipants(TURIN, ROTTERDAM);
  private static final Meeting WEBINAR = meeting("webinar", "2019-05").withParticipants(TURIN);

  private static final MeetingCalendar CALENDAR =
      MeetingCalendar.builder().addMeetings(FINAL, WEBINAR, IN_ROTTERDAM, KICK_OFF).build();

  @Test
  void theOrderOfTheSourceIsKept() {
    assertThat(CALENDAR.meetings()).containsExactly(FINAL, WEBINAR, IN_ROTTERDAM, KICK_OFF);
  }

  @Test
  void meetingsAreInOrderByDateAndOnTheSameDateById() {
    assertThat(CALENDAR.inOrder()).containsExactly(KICK_OFF, IN_ROTTERDAM, WEBINAR, FINAL);
  }

  @Test
  void aMeetingIsFoundById() {
    assertThat(CALENDAR.meeting(MeetingId.of("webinar"))).contains(WEBINAR);
    assertThat(CALENDAR.meeting(MeetingId.of("summit"))).isEmpty();
  }

  @Test
  void theMeetingsOfACityAreThoseItTakesPartInOrHosts() {
    assertThat(CALENDAR.of(TURIN)).containsExactly(KICK_OFF, IN_ROTTERDAM, WEBINAR, FINAL);
    assertThat(CALENDAR.of(ROTTERDAM)).containsExactly(KICK_OFF, IN_ROTTERDAM);
    assertThat(CALENDAR.of(PIRAEUS)).isEmpty();
  }

  @Test
  void theMeetingsHostedByACityAreByDate() {
    assertThat(CALENDAR.hostedBy(TURIN)).containsExactly(KICK_OFF, FINAL);
    assertThat(CALENDAR.hostedBy(PIRAEUS)).isEmpty();
  }

  @Test
  void aMeetingOfWhichTheMonthAloneIsKnownMayFallIntoAPartOfTheMonth() {
    assertThat(CALENDAR.within(DateSpan.parse("2018-12-13/2019-05-02")))
        .containsExactly(KICK_OFF, IN_ROTTERDAM, WEBINAR);
    assertThat(CALENDAR.within(DateSpan.parse("2019-06/2021-05-26"))).isEmpty();
  }

  @Test
  void theNextMeetingStartsAfterTheDay() {
    assertThat(CALENDAR.nextAfter(LocalDate.of(2018, 12, 11))).contains(KICK_OFF);
    assertThat(CALENDAR.nextAfter(LocalDate.of(2018, 12, 12))).contains(IN_ROTTERDAM);
    assertThat(CALENDAR.nextAfter(LocalDate.of(2019, 5, 1))).contains(FINAL);
    assertThat(CALENDAR.nextAfter(LocalDate.of(2021, 5, 27))).isEmpty();
  }

  @Test
  void hostsAreTheCitiesThatHostAtLeastOnce() {
    assertThat(CALENDAR.hosts()).containsExactly(ROTTERDAM, TURIN);
  }

  @Test
  void citiesWithoutHostingAreThoseAskedAboutThatHostNothing() {
    assertThat(CALENDAR.withoutHosting(List.of(TURIN, PIRAEUS))).containsExactly(PIRAEUS);
  }

  @Test
  void theHostIsAmongTheCitiesOfAMeeting() {
    assertThat(KICK_OFF.cities()).containsExactly(ROTTERDAM, TURIN);
    assertThat(IN_ROTTERDAM.cities()).containsExactly(ROTTERDAM, TURIN);
    assertThat(WEBINAR.cities()).containsExactly(TURIN);
  }

  @Test
  void meetingsOnTheSameDayThatNeedTheSameCityClash() {
    Meeting first = meeting("a", "2019-05-13/2019-05-15").withParticipants(TURIN, PIRAEUS);
    Meeting second = meeting("b", "2019-05-15").withHost(TURIN).withParticipants(ROTTERDAM);

    assertThat(MeetingCalendar.builder().addMeetings(second, first).build().clashes())
        .containsExactly(Clash.between(first, second).orElseThrow());
  }

  @Test
  void anEmptyCalendarHasNothing() {
    assertThat(MeetingCalendar.empty().isEmpty()).isTrue();
    assertThat(MeetingCalendar.empty().clashes()).isEmpty();
    assertThat(MeetingCalendar.empty()).isEqualTo(MeetingCalendar.builder().build());
  }

  @Test
  void numbersInASeriesBeginWithOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEBINAR.withOrdinal(0))
        .withMessage("ordinal 0: expected one or more");
  }

  @Test
  void aTimetableShowsItsZone() {
    LocalTime start = LocalTime.of(9, 30);
    ZoneId rome = ZoneId.of("Europe/Rome");

    assertThat(new Timetable(start, Optional.of(LocalTime.of(17, 0)), rome))
        .hasToString("09:30-17:00 Europe/Rome");
    assertThat(new Timetable(start, Optional.empty(), rome)).hasToString("09:30 Europe/Rome");
  }

  private static Meeting meeting(String id, String when) {
    return Meeting.builder()
        .id(MeetingId.of(id))
        .kind(MeetingKind.TRANSNATIONAL)
        .title("Meeting " + id)
        .when(DateSpan.parse(when))
        .attendance(Attendance.IN_PERSON)
        .build();
  }

  @Test
  @Timeout(20)
  void theClashesOfManyMeetingsAreFoundQuickly() {
    MeetingCalendar.Builder calendar = MeetingCalendar.builder();
    for (int i = 0; i < 20_000; i++) {
      calendar.addMeeting(
          meeting("m" + i, "2020-05-04").withParticipants(CityId.of("city-" + i / 2)));
    }

    assertThat(calendar.build().clashes()).hasSize(10_000);
  }
}
