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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the meetings in person of each city and finds those that clash, day by day. */
final class MeetingClashSurvey implements Survey {

  /** A meeting in a programme, reduced to what is needed to compare it. */
  private record Entry(EntityKey programme, int position, String title, SameMeeting.Traits traits) {

    static Entry of(Programme programme, int position, Meeting meeting) {
      return new Entry(
          EntityKey.of(programme.id()),
          position,
          meeting.title(),
          SameMeeting.Traits.of(meeting.withWhen(certain(meeting.when()))));
    }

    /** Of a meeting without a known end, only the first day is certain. */
    private static DateSpan certain(DateSpan when) {
      return when.end().isPresent() ? when : DateSpan.of(when.start());
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

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::programme).thenComparing(Entry::position);
  private static final Comparator<Pair> PAIRS =
      Comparator.comparing(Pair::later, ORDER).thenComparing(Pair::earlier, ORDER);

  private final Map<CityId, OverlapSweep<Entry>> entries = new TreeMap<>();

  @Override
  public void see(Programme programme) {
    List<Meeting> meetings = programme.calendar().meetings();
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      if (meeting.takesPlace() && meeting.attendance().equals(Optional.of(Attendance.IN_PERSON))) {
        Entry entry = Entry.of(programme, i, meeting);
        for (CityId city : meeting.cities()) {
          entries.computeIfAbsent(city, key -> new OverlapSweep<>()).add(entry, entry.when());
        }
      }
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
