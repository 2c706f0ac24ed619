package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.meeting;
import static eu.hanse.rule.standard.Samples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.calendar.ReviewPeriod;
import eu.hanse.id.ReviewPeriodId;
import eu.hanse.programme.Programme;
import eu.hanse.time.DateSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the rules on review periods and the meetings in them. */
final class ReviewRulesTest {

  private static final ReviewNoMeeting EMPTY = new ReviewNoMeeting();
  private static final ReviewMeetingOutside OUTSIDE = new ReviewMeetingOutside();

  @Test
  void aPeriodWithoutMeetingIsReported() {
    Programme programme =
        reviewed(List.of("2019-01/2019-06", "2019-07/2019-12"), meeting("one", "2019-03").build());

    assertThat(Judged.paths(EMPTY, programme))
        .containsExactly("/calendar/reviewPeriods/1/period <- /calendar/meetings");
    assertThat(Judged.messages(EMPTY, programme))
        .containsExactly("No meeting takes place in the review period review-1 (2019-07/2019-12).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-07-01", "2019-12-31", "2019", "2019-06/2019-07", "2019-03/.."})
  void aMeetingThatMayBeInThePeriodIsEnough(String when) {
    assertThat(empty("2019-07/2019-12", meeting("one", when).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-06-30", "2020-01-01", "2018"})
  void aMeetingOutsideIsNotEnough(String when) {
    assertThat(empty("2019-07/2019-12", meeting("one", when).build())).hasSize(1);
  }

  @Test
  void aMeetingThatDoesNotTakePlaceIsNotEnough() {
    Meeting meeting = meeting("one", "2019-08").build();

    assertThat(empty("2019-07/2019-12", meeting.withStatus(MeetingStatus.CANCELLED))).hasSize(1);
    assertThat(empty("2019-07/2019-12", meeting.withStatus(MeetingStatus.HELD))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01/2025-12-31, 1",
    "2025-07-01/2026-01-01, 0",
    "2025-07/2026, 0",
    "2025-07/.., 0"
  })
  void aPeriodThatIsNotOverMayStillSeeAMeeting(String period, int findings) {
    assertThat(empty(period, meeting("one", "2024").build())).hasSize(findings);
  }

  @Test
  void aCalendarWithoutMeetingsSaysNothingOfReviews() {
    assertThat(empty("2019-07/2019-12")).isEmpty();
  }

  @Test
  void aReversedDateMayHaveMeantAnyDay() {
    assertThat(empty("2019-07/2019-12", meeting("one", "2018/2017").build())).isEmpty();
    assertThat(empty("2019-12/2019-07", meeting("one", "2018").build())).isEmpty();
  }

  @Test
  void aReviewMeetingOutsideAllPeriodsIsReported() {
    Programme programme =
        reviewed(List.of("2019-01/2019-06", "2020"), review("2019-05-02"), review("2019-09-10"));

    assertThat(Judged.paths(OUTSIDE, programme))
        .containsExactly("/calendar/meetings/1/when <- /calendar/reviewPeriods");
    assertThat(Judged.messages(OUTSIDE, programme))
        .containsExactly(
            "The review meeting \"Workshop review-2019-09-10\" (2019-09-10) lies in none of the"
                + " review periods of the programme.");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-30, 1",
    "2019-07-01, 0",
    "2019-12-31, 0",
    "2020-01-01, 1",
    "2019, 0",
    "2018/2017, 0"
  })
  void aReviewMeetingThatMayBeInAPeriodIsAccepted(String when, int findings) {
    assertThat(outside("2019-07/2019-12", review(when))).hasSize(findings);
  }

  @ParameterizedTest
  @EnumSource(names = "REVIEW", mode = EnumSource.Mode.EXCLUDE)
  void meetingsOfOtherKindsMayLieOutside(MeetingKind kind) {
    assertThat(outside("2019-07/2019-12", review("2021").withKind(kind))).isEmpty();
  }

  @Test
  void aReviewThatWasCalledOffIsNotJudged() {
    assertThat(outside("2019-07/2019-12", review("2021").withStatus(MeetingStatus.CANCELLED)))
        .isEmpty();
  }

  @Test
  void withoutReviewPeriodsThereIsNothingToLieOutsideOf() {
    assertThat(Judged.by(OUTSIDE, reviewed(List.of(), review("2021")))).isEmpty();
  }

  private static List<String> empty(String period, Meeting... meetings) {
    return Judged.paths(EMPTY, reviewed(List.of(period), meetings));
  }

  private static List<String> outside(String period, Meeting... meetings) {
    return Judged.paths(OUTSIDE, reviewed(List.of(period), meetings));
  }

  private static Meeting review(String when) {
    String id = "review-" + when.replaceAll("[^0-9]+", "-");
    return meeting(id, when).build().withKind(MeetingKind.REVIEW);
  }

  private static Programme reviewed(List<String> periods, Meeting... meetings) {
    MeetingCalendar.Builder calendar = MeetingCalendar.builder().addAllMeetings(List.of(meetings));
    for (int i = 0; i < periods.size(); i++) {
      calendar.addReviewPeriod(
          new ReviewPeriod(
              ReviewPeriodId.of("review-" + i), Optional.empty(), DateSpan.parse(periods.get(i))));
    }
    return programme().calendar(calendar.build()).build();
  }
}
