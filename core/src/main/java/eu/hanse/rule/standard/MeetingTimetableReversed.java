package eu.hanse.rule.standard;

import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.Timetable;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.time.LocalTime;

/** Reports a meeting of one day whose hours end before they start. */
final class MeetingTimetableReversed implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.timetable-reversed"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A meeting of one day ends before or when it starts.")
          .rationale(
              "No hour lies in such a timetable. Often an hour of the afternoon was written as one"
                  + " of the morning. A meeting may last until 00:00, the end of its day.")
          .advice(
              "Correct the hours; if the meeting goes on after midnight, give both days in when.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    CalendarMeetings.visit(
        programme,
        findings,
        (path, meeting) -> {
          if (meeting.when().isSingleDay()) {
            meeting.timetable().ifPresent(hours -> check(subject, path, meeting, hours, findings));
          }
        });
  }

  private static void check(
      EntityKey subject, ValuePath path, Meeting meeting, Timetable hours, Findings findings) {
    hours
        .end()
        .filter(end -> !end.equals(LocalTime.MIDNIGHT))
        .filter(end -> !end.isAfter(hours.start()))
        .ifPresent(
            end ->
                findings
                    .at(subject, path.child("timetable").child("end"))
                    .with("meeting", meeting.title())
                    .with("when", meeting.when())
                    .with("start", hours.start())
                    .with("end", end)
                    .related(subject, path.child("timetable").child("start"), "its start")
                    .say(
                        "The meeting \"{meeting}\" ({when}) ends at {end}, but starts at"
                            + " {start}."));
  }
}
