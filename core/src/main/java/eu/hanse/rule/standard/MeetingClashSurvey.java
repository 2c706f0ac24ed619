package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.CityId;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.Survey;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the meetings in person of each city and finds those that clash, day by day. */
final class MeetingClashSurvey implements Survey {

  /** A meeting in a programme, reduced to what is needed to compare it and to tell of it. */
  private record Entry(EntityKey programme, int position, SameMeeting.Traits traits) {

    static Entry of(EntityKey programme, int position, Meeting meeting) {
      return new Entry(
          programme, position, SameMeeting.Traits.of(meeting, certain(meeting.when())));
    }

    /** Of a meeting without a known end, only the first day is certain. */
    private static DateSpan certain(DateSpan when) {
      return when.end().isPresent() ? when : DateSpan.of(when.start());
    }

    String title() {
      return traits.title();
    }

    DateSpan when() {
      return traits.kernel().when();
    }

    ValuePath path() {
      return CalendarMeetings.path(position).child("when");
    }
  }

  /** Two entries that clash. */
  private record Pair(Entry earlier, Entry later) {}

  private static final Optional<Attendance> IN_PERSON = Optional.of(Attendance.IN_PERSON);
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::programme).thenComparing(Entry::position);
  private static final Comparator<Pair> PAIRS =
      Comparator.comparing(Pair::later, ORDER).thenComparing(Pair::earlier, ORDER);

  private final Map<CityId, OverlapSweep<Entry>> entries = new HashMap<>();

  @Override
  public void see(Programme programme) {
    EntityKey key = EntityKey.of(programme.id());
    List<Meeting> meetings = programme.calendar().meetings();
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      if (meeting.takesPlace()
          && meeting.attendance().equals(IN_PERSON)
          && !meeting.when().isReversed()) {
        enter(Entry.of(key, i, meeting), meeting.cities());
      }
    }
  }

  private void enter(Entry entry, Set<CityId> cities) {
    OverlapSweep.Dated<Entry> dated = OverlapSweep.dated(entry, entry.when());
    for (CityId city : cities) {
      entries.computeIfAbsent(city, key -> new OverlapSweep<>()).add(dated);
    }
  }

  /** Each meeting is reported with the first that it clashes with, for each of its cities. */
  @Override
  public void conclude(Findings findings) {
    Map<Pair, SortedSet<CityId>> clashes = new TreeMap<>(PAIRS);
    entries.forEach(
        (city, sweep) ->
            sweep.conclude(
                ORDER,
                MeetingClashSurvey::differ,
                (earlier, later) ->
                    clashes
                        .computeIfAbsent(new Pair(earlier, later), pair -> new TreeSet<>())
                        .add(city)));
    clashes.forEach((pair, cities) -> report(pair, cities, findings));
  }

  private static boolean differ(Entry first, Entry second) {
    return first.programme().equals(second.programme())
        ? !SameMeeting.inOneProgramme(first.traits(), second.traits())
        : !SameMeeting.acrossProgrammes(first.traits(), second.traits());
  }

  private static void report(Pair pair, SortedSet<CityId> cities, Findings findings) {
    findings
        .at(pair.later().programme(), pair.later().path())
        .with("cities", cities.stream().map(CityId::toString).collect(joining(", ")))
        .with("first", pair.earlier().title())
        .with("firstWhen", pair.earlier().when())
        .with("firstProgramme", pair.earlier().programme())
        .with("second", pair.later().title())
        .with("secondWhen", pair.later().when())
        .related(pair.earlier().programme(), pair.earlier().path(), "the other meeting")
        .say(
            "In two meetings in person at once: {cities}, in \"{second}\" ({secondWhen}) and in"
                + " \"{first}\" ({firstWhen}) of {firstProgramme}.");
  }
}
