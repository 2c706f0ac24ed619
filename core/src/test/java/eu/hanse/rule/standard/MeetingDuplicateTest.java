package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.meeting;
import static eu.hanse.rule.standard.Samples.withMeetings;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.Timetable;
import eu.hanse.id.CityId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests {@link MeetingDuplicate}. */
final class MeetingDuplicateTest {

  private static List<String> judge(Meeting... meetings) {
    return Judged.paths(new MeetingDuplicate(), withMeetings(meetings));
  }

  private static Meeting titled(String id, String when, String title) {
    return meeting(id, when).build().withTitle(title);
  }

  private static Timetable at(int hour) {
    return new Timetable(LocalTime.of(hour, 0), Optional.empty(), ZoneId.of("Europe/Paris"));
  }

  @Test
  void theSameTitleOnTheSameDayIsADuplicate() {
    assertThat(
            judge(
                titled("one", "2020-05-04", "Data for all"),
                titled("two", "2020-05-04", "data  for All")))
        .containsExactly("/calendar/meetings/1 <- /calendar/meetings/0");
  }

  @Test
  void everyFurtherEntryIsReportedOnce() {
    assertThat(
            judge(
                titled("one", "2020-05-04", "Data"),
                titled("two", "2020-05-04", "Data"),
                titled("three", "2020-05-04", "Data")))
        .containsExactly(
            "/calendar/meetings/1 <- /calendar/meetings/0",
            "/calendar/meetings/2 <- /calendar/meetings/0");
  }

  @Test
  void anotherDayOrKindIsAnotherMeeting() {
    assertThat(
            judge(
                titled("one", "2020-05-04", "Data"),
                titled("two", "2020-05-05", "Data"),
                titled("three", "2020-05-04", "Data").withKind(MeetingKind.WEBINAR)))
        .isEmpty();
  }

  @Test
  void anotherChapterIsAnotherMeeting() {
    assertThat(
            judge(
                titled("one", "2022-09", "Chapter meeting").withChapter("France"),
                titled("two", "2022-09", "Chapter meeting").withChapter("Nordics")))
        .isEmpty();
  }

  @Test
  void otherHoursAreAnotherMeeting() {
    Meeting meeting = titled("one", "2022-09-27", "Session");

    assertThat(judge(meeting.withTimetable(at(10)), meeting.withTimetable(at(14)))).isEmpty();
    assertThat(judge(meeting.withTimetable(at(10)), meeting)).hasSize(1);
  }

  @Test
  void theSameHostOnTheSameDayIsADuplicateWhateverTheTitle() {
    CityId turin = CityId.of("turin");

    assertThat(
            judge(
                meeting("one", "2020-05-04").host(turin).build(),
                meeting("two", "2020-05-04").host(turin).build()))
        .hasSize(1);
  }

  @Test
  void theSameHostInTheSameMonthIsNoDuplicate() {
    CityId turin = CityId.of("turin");

    assertThat(
            judge(
                meeting("one", "2020-05").host(turin).build(),
                meeting("two", "2020-05").host(turin).build()))
        .isEmpty();
  }

  @Test
  void theSameNumberOfAChapterIsADuplicateEvenIfTheDayIsNotKnown() {
    assertThat(
            judge(
                meeting("one", "2022").chapter("France").ordinal(2).build(),
                meeting("two", "2022").chapter("france").ordinal(2).build()))
        .hasSize(1);
  }

  @Test
  void meetingsWithNothingInCommonButTheDayAreNoDuplicates() {
    assertThat(judge(meeting("one", "2020-05-04").build(), meeting("two", "2020-05-04").build()))
        .isEmpty();
  }

  @Test
  void theFirstOfTheEntriesWithItsTitleOrItsPlaceInTheSeriesIsNamed() {
    assertThat(
            judge(
                titled("one", "2020-05-04", "Data").withOrdinal(3),
                titled("two", "2020-05-04", "Results"),
                titled("three", "2020-05-04", "Results").withOrdinal(3)))
        .containsExactly("/calendar/meetings/2 <- /calendar/meetings/0");
  }

  @Test
  @Timeout(20)
  void manyMeetingsOfOneDayAreQuick() {
    assertThat(judgeMany(i -> titled("m" + i, "2020-05-04", "Title " + i).withChapter("C " + i)))
        .isEmpty();
  }

  @Test
  @Timeout(20)
  void manyMeetingsOfWhichOnlyTheTitlesAreKnownAreQuick() {
    assertThat(judgeMany(i -> titled("m" + i, "2020-05-04", "Title " + i))).isEmpty();
  }

  @Test
  @Timeout(20)
  void manyMeetingsWithOneTitleThatAreToldApartAreQuick() {
    assertThat(judgeMany(i -> titled("m" + i, "2020-05-04", "Data").withOrdinal(i + 1))).isEmpty();
  }

  private static List<String> judgeMany(IntFunction<Meeting> meeting) {
    return judge(IntStream.range(0, 50_000).mapToObj(meeting).toArray(Meeting[]::new));
  }
}
