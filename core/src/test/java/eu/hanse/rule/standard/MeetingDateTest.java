package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.calendar;
import static eu.hanse.rule.standard.Samples.meeting;
import static eu.hanse.rule.standard.Samples.programme;
import static eu.hanse.rule.standard.Samples.withMeetings;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.MeetingStatus;
import eu.hanse.programme.Programme;
import eu.hanse.time.DateSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the rules on the dates of meetings. */
final class MeetingDateTest {

  private static List<String> outside(String period, String when) {
    return Judged.messages(
        new MeetingOutsidePeriod(),
        programme()
            .period(DateSpan.parse(period))
            .calendar(calendar(meeting("one", when).build()))
            .build());
  }

  private static List<String> imprecise(String when) {
    return Judged.paths(new MeetingDateImprecise(), withMeetings(meeting("one", when).build()));
  }

  private static Programme held(String when) {
    return withMeetings(meeting("one", when).status(MeetingStatus.HELD).build());
  }

  @Test
  void aMeetingOnTheDayAfterThePeriodIsReported() {
    assertThat(outside("2018-04-04/2020-12-04", "2020-12-05"))
        .containsExactly(
            "The meeting \"Workshop one\" (2020-12-05) lies outside the period of its programme,"
                + " 2018-04-04/2020-12-04.");
  }

  @Test
  void aMeetingOnTheFirstOrLastDayIsWithin() {
    assertThat(outside("2018-04-04/2020-12-04", "2018-04-04")).isEmpty();
    assertThat(outside("2018-04-04/2020-12-04", "2020-12-04")).isEmpty();
  }

  @Test
  void aMonthThatReachesIntoThePeriodIsNotCertainlyOutside() {
    assertThat(outside("2018-04-04/2020-12-04", "2018-04")).isEmpty();
    assertThat(outside("2018-04-04/2020-12-04", "2018-03")).hasSize(1);
  }

  @Test
  void aPeriodKnownToTheYearIncludesItsLastDay() {
    assertThat(outside("2018/2020", "2020-12-31")).isEmpty();
    assertThat(outside("2018/2020", "2021-01-01")).hasSize(1);
  }

  @Test
  void anOpenPeriodHasNoDayAfterIt() {
    assertThat(outside("2018/..", "2030-01-01")).isEmpty();
    assertThat(outside("2018/..", "2017-12-31")).hasSize(1);
  }

  @Test
  void aProgrammeWithoutPeriodHasNoOutside() {
    assertThat(
            Judged.by(
                new MeetingOutsidePeriod(), withMeetings(meeting("one", "2020-05-04").build())))
        .isEmpty();
  }

  @Test
  void theFindingPointsToThePeriodOfTheProgramme() {
    Programme programme =
        programme()
            .period(DateSpan.parse("2018"))
            .calendar(calendar(meeting("one", "2020").build()))
            .build();

    assertThat(Judged.paths(new MeetingOutsidePeriod(), programme))
        .containsExactly("/calendar/meetings/0/when <- /period");
  }

  @Test
  void aMonthOrYearIsImprecise() {
    assertThat(imprecise("2020-05")).containsExactly("/calendar/meetings/0/when");
    assertThat(imprecise("2020")).hasSize(1);
  }

  @Test
  void anEndThatIsNotKnownToTheDayIsImprecise() {
    assertThat(imprecise("2020-05-04/2020-05")).hasSize(1);
    assertThat(imprecise("2020-05-04/..")).hasSize(1);
  }

  @Test
  void daysArePrecise() {
    assertThat(imprecise("2020-05-04")).isEmpty();
    assertThat(imprecise("2020-05-04/2020-05-06")).isEmpty();
  }

  @Test
  void aCancelledMeetingNeedsNoDay() {
    assertThat(
            Judged.by(
                new MeetingDateImprecise(),
                withMeetings(meeting("one", "2020").status(MeetingStatus.CANCELLED).build())))
        .isEmpty();
  }

  @Test
  void aMeetingHeldTomorrowIsReported() {
    assertThat(Judged.messages(new MeetingHeldInFuture(), held("2026-01-02")))
        .containsExactly(
            "The meeting \"Workshop one\" is said to be held but starts after 2026-01-01: its date"
                + " is 2026-01-02.");
    assertThat(Judged.paths(new MeetingHeldInFuture(), held("2026-01-02")))
        .containsExactly("/calendar/meetings/0/when <- /calendar/meetings/0/status");
  }

  @Test
  void aMeetingHeldTodayIsRight() {
    assertThat(Judged.by(new MeetingHeldInFuture(), held("2026-01-01"))).isEmpty();
  }

  @Test
  void aMeetingHeldThisYearMayLieInThePast() {
    assertThat(Judged.by(new MeetingHeldInFuture(), held("2026"))).isEmpty();
    assertThat(Judged.by(new MeetingHeldInFuture(), held("2026-02"))).hasSize(1);
  }

  @Test
  void aPlannedMeetingMayLieInTheFuture() {
    assertThat(
            Judged.by(
                new MeetingHeldInFuture(),
                withMeetings(meeting("one", "2027").status(MeetingStatus.PLANNED).build())))
        .isEmpty();
  }
}
