package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Clash;
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
  private record Entry(EntityKey programme, int position, Meeting meeting) {
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
        Entry entry = new Entry(EntityKey.of(programme.id()), i, reduced(meeting));
        for (CityId city : meeting.cities()) {
          entries
              .computeIfAbsent(city, key -> new OverlapSweep<>())
              .add(entry, entry.meeting().when());
        }
      }
    }
  }

  /** Of a meeting without a known end, only the first day is certain. */
  private static Meeting reduced(Meeting meeting) {
    DateSpan when = meeting.when();
    return Meeting.builder()
        .id(meeting.id())
        .kind(meeting.kind())
        .title(meeting.title())
        .when(when.end().isPresent() ? when : DateSpan.of(when.start()))
        .timetable(meeting.timetable())
        .attendance(meeting.attendance())
        .host(meeting.host())
        .ordinal(meeting.ordinal())
        .chapter(meeting.chapter())
        .addAllParticipants(meeting.participants())
        .build();
  }

  /** Each meeting is reported with the first that it clashes with, for each of its cities. */
  @Override
  public void conclude(Findings findings) {
    Map<Pair, SortedSet<CityId>> clashes = new TreeMap<>(PAIRS);
    entries.forEach(
        (city, sweep) ->
            sweep.conclude(
                ORDER,
                MeetingClashSurvey::clash,
                (earlier, later) ->
                    clashes
                        .computeIfAbsent(new Pair(earlier, later), pair -> new TreeSet<>())
                        .add(city)));
    clashes.forEach((pair, cities) -> report(pair, cities, findings));
  }

  private static boolean clash(Entry first, Entry second) {
    boolean same =
        first.programme().equals(second.programme())
            ? SameMeeting.inOneProgramme(first.meeting(), second.meeting())
            : SameMeeting.acrossProgrammes(first.meeting(), second.meeting());
    return !same && Clash.between(first.meeting(), second.meeting()).isPresent();
  }

  private static void report(Pair pair, SortedSet<CityId> cities, Findings findings) {
    Meeting first = pair.earlier().meeting();
    Meeting second = pair.later().meeting();
    findings
        .at(pair.later().programme(), pair.later().path())
        .with("cities", cities.stream().map(CityId::toString).collect(joining(", ")))
        .with("first", first.title())
        .with("firstWhen", first.when())
        .with("firstProgramme", pair.earlier().programme())
        .with("second", second.title())
        .with("secondWhen", second.when())
        .related(pair.earlier().programme(), pair.earlier().path(), "the other meeting")
        .say(
            "In two meetings in person at once: {cities}, in \"{second}\" ({secondWhen}) and in"
                + " \"{first}\" ({firstWhen}) of {firstProgramme}.");
  }
}
