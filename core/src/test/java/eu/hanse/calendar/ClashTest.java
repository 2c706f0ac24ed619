package eu.hanse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.CityId;
import eu.hanse.id.MeetingId;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClashTest {

  private static final CityId TURIN = CityId.of("turin");
  private static final CityId LYON = CityId.of("lyon");
  private static final Meeting FIRST = meeting("first", "2019-05-13/2019-05-15");
  private static final Meeting SECOND = meeting("second", "2019-05-15/2019-05-17");

  @Test
  void aClashNamesTheCitiesThatWouldHaveToBeInBoth() {
    assertThat(Clash.between(FIRST, SECOND.withHost(LYON)).map(Clash::cities))
        .hasValueSatisfying(cities -> assertThat(cities).containsExactly(TURIN));
  }

  @Test
  void theHostHasToBeThereToo() {
    assertThat(Clash.between(FIRST, SECOND.withParticipants(LYON).withHost(TURIN))).isPresent();
  }

  @Test
  void meetingsOfDifferentCitiesDoNotClash() {
    assertThat(Clash.between(FIRST, SECOND.withParticipants(LYON))).isEmpty();
  }

  @Test
  void meetingsOnDifferentDaysDoNotClash() {
    assertThat(Clash.between(FIRST, SECOND.withWhen(DateSpan.parse("2019-05-16")))).isEmpty();
  }

  @Test
  void meetingsOfWhichTheMonthAloneIsKnownDoNotClash() {
    DateSpan may = DateSpan.parse("2019-05");

    assertThat(Clash.between(FIRST.withWhen(may), SECOND.withWhen(may))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IN_PERSON")
  void onlyMeetingsInPersonClash(Attendance attendance) {
    assertThat(Clash.between(FIRST, SECOND.withAttendance(attendance))).isEmpty();
    assertThat(Clash.between(FIRST.withAttendance(attendance), SECOND)).isEmpty();
  }

  @Test
  void meetingsOfWhichTheAttendanceIsNotKnownDoNotClash() {
    assertThat(Clash.between(FIRST, SECOND.withAttendance(Optional.empty()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CANCELLED", "MOVED"})
  void meetingsThatDoNotTakePlaceDoNotClash(MeetingStatus status) {
    assertThat(Clash.between(FIRST, SECOND.withStatus(status))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNED", "HELD"})
  void meetingsThatTakePlaceClash(MeetingStatus status) {
    assertThat(Clash.between(FIRST, SECOND.withStatus(status))).isPresent();
  }

  private static Meeting meeting(String id, String when) {
    return Meeting.builder()
        .id(MeetingId.of(id))
        .kind(MeetingKind.TRANSNATIONAL)
        .title("Meeting " + id)
        .when(DateSpan.parse(when))
        .attendance(Attendance.IN_PERSON)
        .addParticipant(TURIN)
        .build();
  }
}
