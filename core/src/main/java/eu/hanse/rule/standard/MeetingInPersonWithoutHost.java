package eu.hanse.rule.standard;

import eu.hanse.calendar.Attendance;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import java.util.Optional;

/** Reports a meeting in person that names no host. */
final class MeetingInPersonWithoutHost implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.in-person-without-host"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A meeting in person names no host.")
          .rationale(
              "Without the host nobody can tell where the cities met, who has hosted and whose"
                  + " turn it is. A meeting that was called off or moved needs none.")
          .advice(
              "Name the city that hosts the meeting, or correct the attendance if it was held"
                  + " online.")
          .concludesFromAbsence(true)
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
          boolean inPerson = meeting.attendance().equals(Optional.of(Attendance.IN_PERSON));
          if (inPerson && meeting.host().isEmpty() && meeting.takesPlace()) {
            findings
                .at(subject, path)
                .with("meeting", meeting.title())
                .with("when", meeting.when())
                .say("The meeting \"{meeting}\" ({when}) is held in person but names no host.");
          }
        });
  }
}
