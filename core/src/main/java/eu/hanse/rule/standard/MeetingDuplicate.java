package eu.hanse.rule.standard;

import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Reports a meeting that is probably entered twice in a programme. */
final class MeetingDuplicate implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.duplicate"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "Two meetings of a programme are of the same kind and date, and have the same title"
                  + " or the same host, chapter and number.")
          .rationale(
              "Counts of meetings and of who met whom would count the meeting twice. Meetings"
                  + " whose hosts, chapters, numbers or hours differ are told apart.")
          .advice(
              "Merge the two, keeping what each of them knows; if they are two meetings, give them"
                  + " different titles and their hours or numbers.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private record Entry(int position, Meeting meeting, SameMeeting.Traits traits) {}

  private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::position);

  /** What two entries have in common that may make them one meeting. */
  private record Common(SameMeeting.Kernel kernel, Object titleOrSeries) {}

  /** Compares each entry only with those that have its title or its place in a series. */
  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.calendar().meetings().isEmpty(), "it lists no meetings");
    List<Meeting> meetings = programme.calendar().meetings();
    if (areAllAtOtherTimes(meetings)) {
      return;
    }
    Map<Common, List<Entry>> entries = new LinkedHashMap<>();
    for (int i = 0; i < meetings.size(); i++) {
      SameMeeting.Traits traits = SameMeeting.Traits.of(meetings.get(i));
      Entry entry = new Entry(i, meetings.get(i), traits);
      Stream.concat(Stream.of(traits.titleKey()), traits.placeInSeries().stream())
          .map(titleOrSeries -> new Common(traits.kernel(), titleOrSeries))
          .forEach(common -> entries.computeIfAbsent(common, key -> new ArrayList<>()).add(entry));
    }
    Map<Entry, Entry> firsts = new TreeMap<>(ORDER);
    entries.values().stream()
        .filter(some -> some.size() > 1)
        .forEach(some -> compare(some, firsts));
    firsts.forEach((entry, first) -> report(programme, first, entry, findings));
  }

  /** Then none need be compared with another by its title. */
  private static boolean areAllAtOtherTimes(List<Meeting> meetings) {
    Set<SameMeeting.Kernel> kernels = new HashSet<>();
    for (Meeting meeting : meetings) {
      if (!kernels.add(SameMeeting.Kernel.of(meeting))) {
        return false;
      }
    }
    return true;
  }

  /** Enters for each entry the first before it that it cannot be told apart from. */
  private static void compare(List<Entry> entries, Map<Entry, Entry> firsts) {
    FirstLike<Entry> known = new FirstLike<>();
    for (Entry entry : entries) {
      known
          .first(entry.traits().telling())
          .ifPresent(first -> firsts.merge(entry, first, BinaryOperator.minBy(ORDER)));
      known.add(entry, entry.traits().telling());
    }
  }

  private static void report(Programme programme, Entry first, Entry second, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    findings
        .at(subject, CalendarMeetings.path(second.position()))
        .with("meeting", second.meeting().title())
        .with("id", second.meeting().id())
        .with("when", second.meeting().when())
        .with("first", first.meeting().title())
        .with("firstId", first.meeting().id())
        .related(subject, CalendarMeetings.path(first.position()), "probably the same meeting")
        .say(
            "The meeting {id} \"{meeting}\" ({when}) is probably the same as {firstId}"
                + " \"{first}\".");
  }
}
