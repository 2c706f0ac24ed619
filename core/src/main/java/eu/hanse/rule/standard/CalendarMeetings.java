package eu.hanse.rule.standard;

import eu.hanse.calendar.Meeting;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.source.ValuePath;
import java.util.List;
import java.util.function.BiConsumer;

/** Visits the meetings of a programme with their paths. */
final class CalendarMeetings {

  static final ValuePath MEETINGS = ValuePath.of("calendar", "meetings");

  private CalendarMeetings() {}

  static void visit(
      Programme programme, Findings findings, BiConsumer<ValuePath, Meeting> visitor) {
    List<Meeting> meetings = programme.calendar().meetings();
    findings.skipIf(meetings.isEmpty(), "it lists no meetings");
    for (int i = 0; i < meetings.size(); i++) {
      visitor.accept(path(i), meetings.get(i));
    }
  }

  static ValuePath path(int position) {
    return MEETINGS.child(position);
  }
}
