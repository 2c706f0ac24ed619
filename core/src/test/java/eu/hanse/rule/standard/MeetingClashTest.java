package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.calendar;
import static eu.hanse.rule.standard.Samples.inPerson;
import static eu.hanse.rule.standard.Samples.meeting;
import static eu.hanse.rule.standard.Samples.programme;
import static eu.hanse.rule.standard.Samples.withMeetings;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.CityId;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Finding;
import eu.hanse.rule.RuleContext;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.ValidationRun;
import eu.hanse.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link MeetingClash}. */
final class MeetingClashTest {

  private static final MeetingClash RULE = new MeetingClash();

  private static Programme of(String id, Meeting... meetings) {
    return programme(id).calendar(calendar(meetings)).build();
  }

  private static List<String> judge(Meeting... meetings) {
    return Judged.paths(RULE, withMeetings(meetings));
  }

  @Test
  void twoMeetingsOfOneProgrammeOnOneDayClash() {
    assertThat(
            judge(
                inPerson("one", "2020-05-04/2020-05-06", "turin", "porto").build(),
                inPerson("two", "2020-05-06", "turin").build()))
        .containsExactly("/calendar/meetings/1/when <- /calendar/meetings/0/when");
  }

  @Test
  void meetingsOnAdjacentDaysDoNotClash() {
    assertThat(
            judge(
                inPerson("one", "2020-05-04/2020-05-05", "turin").build(),
                inPerson("two", "2020-05-06", "turin").build()))
        .isEmpty();
  }

  @Test
  void meetingsOfTwoProgrammesClash() {
    List<Finding> findings =
        Judged.by(
            RULE,
            of("harbours", inPerson("one", "2020-05-04", "turin", "porto", "lille").build()),
            of("islands", inPerson("two", "2020-05-04", "lille", "turin").build()));

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("programme:islands");
              assertThat(finding.related().get(0).subject()).hasToString("programme:harbours");
              assertThat(finding.message())
                  .isEqualTo(
                      "In two meetings in person at once: lille, turin, in \"Workshop two\""
                          + " (2020-05-04) and in \"Workshop one\" (2020-05-04) of"
                          + " programme:harbours.");
            });
  }

  @Test
  void theHostHasToBeThereToo() {
    assertThat(
            judge(
                inPerson("one", "2020-05-04", "porto").host(CityId.of("turin")).build(),
                inPerson("two", "2020-05-04", "turin").build()))
        .hasSize(1);
  }

  @Test
  void onlyMeetingsInPersonThatTakePlaceClash() {
    Meeting one = inPerson("one", "2020-05-04", "turin").build();
    Meeting two = inPerson("two", "2020-05-04", "turin").build();

    assertThat(judge(one, two.withAttendance(Attendance.HYBRID))).isEmpty();
    assertThat(judge(one, two.withStatus(MeetingStatus.CANCELLED))).isEmpty();
    assertThat(judge(one, two.withStatus(MeetingStatus.MOVED))).isEmpty();
    assertThat(judge(one, meeting("two", "2020-05-04").addParticipant(CityId.of("turin")).build()))
        .isEmpty();
  }

  @Test
  void aMonthIsNotCertainlyTheSameDay() {
    assertThat(
            judge(
                inPerson("one", "2020-05", "turin").build(),
                inPerson("two", "2020-05-04", "turin").build()))
        .isEmpty();
  }

  @Test
  void aMonthLiesCertainlyWithinALongerMeeting() {
    assertThat(
            judge(
                inPerson("one", "2020-05", "turin").build(),
                inPerson("two", "2020-04-30/2020-06-01", "turin").build()))
        .hasSize(1);
  }

  @Test
  void aMeetingWithoutKnownEndClashesOnItsFirstDayOnly() {
    Meeting open = inPerson("one", "2020-05-04/..", "turin").build();

    assertThat(judge(open, inPerson("two", "2020-05-04", "turin").build())).hasSize(1);
    assertThat(judge(open, inPerson("two", "2020-05-05", "turin").build())).isEmpty();
  }

  @Test
  void aMeetingEnteredTwiceIsNotReportedAgain() {
    Meeting one = inPerson("one", "2020-05-04", "turin").build().withTitle("Data");

    assertThat(judge(one, one.withTitle("DATA"))).isEmpty();
  }

  @Test
  void anEventThatTwoProgrammesHoldTogetherIsNoClash() {
    Meeting one = inPerson("one", "2020-05-04", "turin").build().withTitle("Week of cities");

    assertThat(Judged.by(RULE, of("harbours", one), of("islands", one))).isEmpty();
  }

  @Test
  void eachMeetingIsReportedWithTheFirstItClashesWith() {
    assertThat(
            judge(
                inPerson("one", "2020-05-04", "turin").build(),
                inPerson("two", "2020-05-04", "turin").build(),
                inPerson("three", "2020-05-04", "turin").build()))
        .containsExactly(
            "/calendar/meetings/1/when <- /calendar/meetings/0/when",
            "/calendar/meetings/2/when <- /calendar/meetings/0/when");
  }

  @Test
  void aShortMeetingDoesNotHideALongOneBeforeIt() {
    assertThat(
            judge(
                inPerson("one", "2020-05-01/2020-05-31", "turin").build(),
                inPerson("two", "2020-05-02", "lille").build(),
                inPerson("three", "2020-05-03", "lille").build(),
                inPerson("four", "2020-05-20", "turin").build()))
        .containsExactly("/calendar/meetings/3/when <- /calendar/meetings/0/when");
  }

  @Test
  void theOrderOfProgrammesDoesNotMatter() {
    Programme one = of("harbours", inPerson("one", "2020-05-04", "turin").build());
    Programme two = of("islands", inPerson("two", "2020-05-04", "turin").build());

    assertThat(streamed(one, two)).isEqualTo(streamed(two, one)).hasSize(1);
  }

  private static List<Finding> streamed(Programme... programmes) {
    List<Finding> findings = new ArrayList<>();
    ValidationRun run =
        Validator.of(RuleSet.empty().plus(RULE))
            .begin(RuleContext.of(Judged.AS_OF, Catalogue.empty()), findings::add);
    for (Programme programme : programmes) {
      run.judge(programme, true);
    }
    run.conclude(true);
    return findings;
  }
}
