package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.meeting;
import static eu.hanse.rule.standard.Samples.withMeetings;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.id.CityId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@link MeetingOrdinalTwice}. */
final class MeetingOrdinalTwiceTest {

  private static final MeetingOrdinalTwice RULE = new MeetingOrdinalTwice();
  private static final Meeting FIRST = lab("first", "2020-05-04", 1);
  private static final Meeting SECOND = lab("second", "2020-09-08", 1);

  @Test
  void theSameNumberIsReportedAtTheMeetingListedLater() {
    assertThat(judge(FIRST, SECOND))
        .containsExactly("/calendar/meetings/1/ordinal <- /calendar/meetings/0/ordinal");
    assertThat(Judged.messages(RULE, withMeetings(FIRST, SECOND)))
        .containsExactly(
            "The meetings \"Workshop first\" (2020-05-04) and \"Workshop second\" (2020-09-08) of"
                + " the kind city-lab both have the number 1.");
  }

  @Test
  void eachFurtherMeetingIsReportedWithTheFirst() {
    assertThat(judge(FIRST, SECOND, lab("third", "2021-02-03", 1)))
        .containsExactly(
            "/calendar/meetings/1/ordinal <- /calendar/meetings/0/ordinal",
            "/calendar/meetings/2/ordinal <- /calendar/meetings/0/ordinal");
  }

  @Test
  void otherNumbersKindsAndChaptersAreAccepted() {
    assertThat(judge(FIRST, SECOND.withOrdinal(2))).isEmpty();
    assertThat(judge(FIRST, SECOND.withKind(MeetingKind.SUMMIT))).isEmpty();
    assertThat(judge(FIRST.withChapter("France"), SECOND.withChapter("Nordics"))).isEmpty();
    assertThat(judge(FIRST, SECOND.withChapter("France"))).isEmpty();
    assertThat(judge(FIRST.withChapter("France"), SECOND.withChapter("france"))).hasSize(1);
  }

  @Test
  void meetingsWithoutNumberHaveNoneInCommon() {
    assertThat(
            judge(
                meeting("first", "2020-05-04").build().withKind(MeetingKind.CITY_LAB),
                meeting("second", "2020-09-08").build().withKind(MeetingKind.CITY_LAB)))
        .isEmpty();
  }

  @Test
  void aMeetingThatWasMovedKeepsItsNumber() {
    assertThat(judge(FIRST.withStatus(MeetingStatus.MOVED), SECOND)).isEmpty();
    assertThat(judge(FIRST, SECOND.withStatus(MeetingStatus.CANCELLED))).isEmpty();
    assertThat(judge(FIRST.withStatus(MeetingStatus.HELD), SECOND)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"WORKSHOP", "WEBINAR"})
  void workshopsAndWebinarsAreSeveralSeriesToldApartByTheirTitles(MeetingKind kind) {
    Meeting first = FIRST.withKind(kind);
    Meeting second = SECOND.withKind(kind);

    assertThat(judge(first, second)).isEmpty();
    assertThat(judge(first, second.withTitle("WORKSHOP  first"))).hasSize(1);
  }

  @Test
  void aMeetingThatIsEnteredTwiceIsLeftToItsOwnRule() {
    Meeting again = FIRST.withTitle("Another title");

    assertThat(judge(FIRST, again)).isEmpty();
    assertThat(judge(FIRST, SECOND, SECOND.withTitle("Another title")))
        .containsExactly("/calendar/meetings/1/ordinal <- /calendar/meetings/0/ordinal");
  }

  @Test
  void twoMeetingsOfOneDateThatAreToldApartHaveTheSameNumber() {
    assertThat(judge(FIRST.withHost(CityId.of("turin")), FIRST.withHost(CityId.of("porto"))))
        .hasSize(1);
  }

  private static List<String> judge(Meeting... meetings) {
    return Judged.paths(RULE, withMeetings(meetings));
  }

  private static Meeting lab(String id, String when, int ordinal) {
    return meeting(id, when).build().withKind(MeetingKind.CITY_LAB).withOrdinal(ordinal);
  }
}
