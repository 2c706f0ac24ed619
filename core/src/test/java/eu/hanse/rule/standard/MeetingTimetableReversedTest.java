package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.meeting;
import static eu.hanse.rule.standard.Samples.withMeetings;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.Timetable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link MeetingTimetableReversed}. */
final class MeetingTimetableReversedTest {

  private static final MeetingTimetableReversed RULE = new MeetingTimetableReversed();
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  @Test
  void aMeetingThatEndsBeforeItStartsIsReported() {
    Meeting reversed = timed("2020-05-04", "14:00", "04:30");

    assertThat(judge(timed("2020-05-04", "09:00", "17:00"), reversed))
        .containsExactly(
            "/calendar/meetings/1/timetable/end <- /calendar/meetings/1/timetable/start");
    assertThat(Judged.messages(RULE, withMeetings(reversed)))
        .containsExactly(
            "The meeting \"Workshop one\" (2020-05-04) ends at 04:30, but starts at 14:00.");
  }

  @ParameterizedTest
  @CsvSource({"09:00, 09:01, 0", "09:00, 09:00, 1", "09:00, 08:59, 1"})
  void aMeetingLastsAMinuteAtLeast(String start, String end, int findings) {
    assertThat(judge(timed("2020-05-04", start, end))).hasSize(findings);
  }

  @Test
  void midnightIsTheEndOfTheDay() {
    assertThat(judge(timed("2020-05-04", "18:00", "00:00"))).isEmpty();
    assertThat(judge(timed("2020-05-04", "18:00", "00:01"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-05-04/2020-05-05", "2020-05", "2020-05-04/.."})
  void aMeetingThatMayLastLongerMayEndEarlierInTheDay(String when) {
    assertThat(judge(timed(when, "18:00", "12:00"))).isEmpty();
  }

  @Test
  void aMeetingWithoutKnownEndOrHoursIsAccepted() {
    Meeting meeting = meeting("one", "2020-05-04").build();

    assertThat(judge(meeting)).isEmpty();
    assertThat(
            judge(meeting.withTimetable(new Timetable(LocalTime.of(9, 0), Optional.empty(), ZONE))))
        .isEmpty();
  }

  private static List<String> judge(Meeting... meetings) {
    return Judged.paths(RULE, withMeetings(meetings));
  }

  private static Meeting timed(String when, String start, String end) {
    return meeting("one", when)
        .timetable(new Timetable(LocalTime.parse(start), Optional.of(LocalTime.parse(end)), ZONE))
        .build();
  }
}
