package eu.hanse.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.Timetable;
import eu.hanse.id.CityId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares {@link MeetingDuplicate} with looking at all pairs. */
final class MeetingDuplicateProperties {

  @Provide
  Arbitrary<List<Meeting>> meetings() {
    Arbitrary<Optional<CityId>> hosts =
        Arbitraries.of("turin", "murcia").map(CityId::of).optional();
    Arbitrary<Optional<String>> chapters = Arbitraries.of("France", "Nordics").optional();
    Arbitrary<Optional<Integer>> ordinals = Arbitraries.of(1, 2).optional();
    Arbitrary<Optional<Timetable>> timetables =
        Arbitraries.of(9, 14)
            .map(
                hour ->
                    new Timetable(
                        LocalTime.of(hour, 0), Optional.empty(), ZoneId.of("Europe/Paris")))
            .optional();
    return Combinators.combine(
            Arbitraries.of("2020-05-04", "2020-05"),
            Arbitraries.of("Data", "Results"),
            hosts,
            chapters,
            ordinals,
            timetables)
        .as(
            (when, title, host, chapter, ordinal, timetable) ->
                Samples.meeting("some", when)
                    .host(host)
                    .chapter(chapter)
                    .ordinal(ordinal.map(OptionalInt::of).orElse(OptionalInt.empty()))
                    .timetable(timetable)
                    .build()
                    .withTitle(title))
        .list()
        .ofMaxSize(16);
  }

  @Property
  void eachMeetingIsReportedWithTheFirstThatIsTheSame(@ForAll("meetings") List<Meeting> meetings) {
    List<String> expected = new ArrayList<>();
    for (int later = 0; later < meetings.size(); later++) {
      for (int first = 0; first < later; first++) {
        if (SameMeeting.inOneProgramme(meetings.get(first), meetings.get(later))) {
          expected.add("/calendar/meetings/" + later + " <- /calendar/meetings/" + first);
          break;
        }
      }
    }

    assertThat(
            Judged.paths(
                new MeetingDuplicate(), Samples.withMeetings(meetings.toArray(Meeting[]::new))))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
