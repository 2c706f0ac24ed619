package eu.hanse.analysis.participation;

import static eu.hanse.test.Sketches.calendar;
import static eu.hanse.test.Sketches.id;
import static eu.hanse.test.Sketches.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import eu.hanse.analysis.Selection;
import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.table.Row;
import eu.hanse.test.Sketches;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostingLoadTest {

  /** Alfa hosts three meetings, Beta one, Gamma and Delta none; all attend the first. */
  private static final Selection SELECTION =
      of(
          hosted("first", "alfa", "beta", "gamma", "delta"),
          hosted("second", "alfa", "alfa", "beta"),
          hosted("third", "alfa"),
          hosted("fourth", "beta"));

  private static final HostingLoad LOAD = HostingLoad.of(SELECTION);

  @Test
  void everyCityThatTakesPartHasItsMeetings() {
    assertThat(LOAD.cities())
        .containsExactly(
            new CityHosting(id("alfa"), 3, 3, 1),
            new CityHosting(id("beta"), 1, 3, 1),
            new CityHosting(id("delta"), 0, 1, 1),
            new CityHosting(id("gamma"), 0, 1, 1));
  }

  @Test
  void theLoadIsInRelationToAnEqualShare() {
    assertThat(LOAD.cities().get(0).load()).hasValue(3);
    assertThat(LOAD.cities().get(2).load()).hasValue(0);
    assertThat(HostingLoad.of(of(meeting("first"))).cities().get(0).load()).isEmpty();
  }

  /** Counts 0, 0, 1, 3: (−3·0 − 1·0 + 1·1 + 3·3) / (4·4) = 10/16. */
  @Test
  void ginisCoefficientCountsThoseWhoNeverHost() {
    assertThat(LOAD.hosted().gini()).hasValue(0.625);
  }

  /** One meeting among two cities in the first programme, three among three in the second. */
  @Test
  void theEqualShareIsThatOfEachProgramme() {
    HostingLoad load =
        HostingLoad.of(
            Sketches.selection(
                programme("one", "alfa", "beta").withCalendar(calendar(hosted("a", "alfa"))),
                programme("two", "alfa", "gamma", "delta")
                    .withCalendar(
                        calendar(
                            hosted("a", "gamma"), hosted("b", "gamma"), hosted("c", "alfa")))));

    assertThat(load.cities())
        .containsExactly(
            new CityHosting(id("alfa"), 2, 2, 1.5),
            new CityHosting(id("beta"), 0, 0, 0.5),
            new CityHosting(id("delta"), 0, 0, 1),
            new CityHosting(id("gamma"), 2, 2, 1));
    assertThat(load.cities().get(0).load().orElseThrow()).isEqualTo(4.0 / 3, offset(1e-15));
  }

  @Test
  void meetingsWithoutAKnownHostAreUnassigned() {
    HostingLoad load = HostingLoad.of(of(meeting("first", "alfa", "beta"), hosted("b", "alfa")));

    assertThat(load.hostUnknown()).isEqualTo(1);
    assertThat(load.hosted().unassigned()).isEqualTo(1);
    assertThat(load.cities()).contains(new CityHosting(id("beta"), 0, 1, 0.25));
  }

  @Test
  void aMeetingHeldOnlineNeedsNoHostButMayHaveOne() {
    HostingLoad load =
        HostingLoad.of(
            of(
                meeting("a").withAttendance(Attendance.ONLINE),
                meeting("b").withKind(MeetingKind.WEBINAR),
                meeting("c").withKind(MeetingKind.WEBINAR).withAttendance(Attendance.HYBRID),
                hosted("d", "alfa").withAttendance(Attendance.ONLINE)));

    assertThat(load.onlineWithoutHost()).isEqualTo(2);
    assertThat(load.hostUnknown()).isEqualTo(1);
    assertThat(load.hosted().counts()).containsEntry(id("alfa"), 1L);
  }

  @Test
  void localMeetingsOfAChapterAreCountedApart() {
    HostingLoad load =
        HostingLoad.of(
            of(
                hosted("a", "alfa", "beta").withKind(MeetingKind.GEOGRAPHICAL_CHAPTER),
                hosted("b", "alfa", "beta").withChapter("Invented Bay")));

    assertThat(load.chapterMeetings()).isEqualTo(2);
    assertThat(load.hosted().total()).isZero();
    assertThat(load.cities()).allMatch(city -> city.attended() == 0);
  }

  @Test
  void meetingsThatDoNotTakePlaceAreNotCounted() {
    HostingLoad load =
        HostingLoad.of(
            of(
                hosted("a", "alfa").withStatus(MeetingStatus.CANCELLED),
                hosted("b", "alfa").withStatus(MeetingStatus.MOVED),
                hosted("c", "alfa").withStatus(MeetingStatus.PLANNED)));

    assertThat(load.hosted().counts()).containsEntry(id("alfa"), 1L);
    assertThat(load.hosted().unassigned()).isZero();
  }

  @Test
  void hostsFromOutsideAreCountedApart() {
    HostingLoad load = HostingLoad.of(of(hosted("a", "outsider", "alfa")));

    assertThat(load.hostedByOthers()).isEqualTo(1);
    assertThat(load.hosted().total()).isZero();
    assertThat(load.hostUnknown()).isZero();
  }

  @Test
  void aHostThatIsNotSelectedIsNotUnknown() {
    HostingLoad load = HostingLoad.of(SELECTION.whereCity(city -> !city.equals(id("alfa"))));

    assertThat(load.hostedByOthers()).isEqualTo(3);
    assertThat(load.hostUnknown()).isZero();
    assertThat(load.hosted().counts())
        .containsExactly(
            Map.entry(id("beta"), 1L), Map.entry(id("delta"), 0L), Map.entry(id("gamma"), 0L));
  }

  @Test
  void partnersAloneAreSelectedByTheirRole() {
    HostingLoad load =
        HostingLoad.of(
            Sketches.selection(
                    programme(
                            "one",
                            List.of(
                                Sketches.partner("alfa"),
                                Sketches.participation("watcher", ParticipationRole.OBSERVER_CITY)))
                        .withCalendar(calendar(hosted("a", "alfa"))))
                .inRole(ParticipationRole.PARTNER));

    assertThat(load.cities()).containsExactly(new CityHosting(id("alfa"), 1, 1, 1));
  }

  @Test
  void meetingsOfWhichNoGuestIsKnownAreCounted() {
    assertThat(LOAD.attendanceUnknown()).isEqualTo(2);
  }

  @Test
  void aTableHasThoseThatHostMostFirst() {
    assertThat(LOAD.toTable().rows())
        .extracting(Row::toString)
        .startsWith(
            "city: alfa, hosted: 3, attended: 3, share: 0.75, equal share: 1.0, load: 3.0",
            "city: beta, hosted: 1, attended: 3, share: 0.25, equal share: 1.0, load: 1.0",
            "city: delta, hosted: 0, attended: 1, share: 0.0, equal share: 1.0, load: 0.0");
  }

  @Test
  void withoutMeetingsThereAreNoSharesAndNoLoads() {
    assertThat(HostingLoad.of(of()).toTable().rows())
        .extracting(Row::toString)
        .startsWith("city: alfa, hosted: 0, attended: 0, equal share: 0.0");
    assertThat(HostingLoad.of(of()).hosted().gini()).isEmpty();
    assertThat(HostingLoad.of(Selection.of(Catalogue.empty())).cities()).isEmpty();
  }

  @Test
  void itsTextSaysHowManyHost() {
    assertThat(LOAD).hasToString("Hosting of 4 meetings by 2 of 4 cities");
  }

  private static Selection of(Meeting... meetings) {
    return Sketches.selection(
        programme("one", "alfa", "beta", "gamma", "delta").withCalendar(calendar(meetings)));
  }

  private static Meeting meeting(String id, String... participants) {
    return Sketches.meeting(id, "2020-03-04", participants);
  }

  private static Meeting hosted(String id, String host, String... participants) {
    return meeting(id, participants).withHost(id(host));
  }
}
