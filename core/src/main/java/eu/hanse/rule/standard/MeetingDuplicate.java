package eu.hanse.rule.standard;

import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.time.DateSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports a meeting that is probably entered twice in a programme. */
final class MeetingDuplicate implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.duplicate"))
          .severity(Severity.WARNING)
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

  /** What two entries must share to be one meeting. */
  private record Kernel(MeetingKind kind, DateSpan when) {}

  private record Entry(int position, Meeting meeting) {}

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    List<Meeting> meetings = programme.calendar().meetings();
    Map<Kernel, List<Entry>> entries = new HashMap<>();
    for (int i = 0; i < meetings.size(); i++) {
      Entry entry = new Entry(i, meetings.get(i));
      List<Entry> others =
          entries.computeIfAbsent(
              new Kernel(entry.meeting().kind(), entry.meeting().when()),
              kernel -> new ArrayList<>());
      others.stream()
          .filter(other -> SameMeeting.inOneProgramme(other.meeting(), entry.meeting()))
          .findFirst()
          .ifPresent(other -> report(programme, other, entry, findings));
      others.add(entry);
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
