package eu.hanse.rule.standard;

import eu.hanse.calendar.MeetingStatus;
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

/** Reports a meeting that names no participants although it is no longer only planned. */
final class MeetingNoParticipants implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.no-participants"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A meeting names no cities that take part.")
          .rationale(
              "Who met whom is what a calendar is for: networks of cities follow from it. A"
                  + " meeting that is planned, was called off or was moved may still lack them.")
          .advice("Add the cities that took part, as far as a source names them.")
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
          boolean planned = meeting.status().equals(Optional.of(MeetingStatus.PLANNED));
          if (meeting.participants().isEmpty() && meeting.takesPlace() && !planned) {
            findings
                .at(subject, path)
                .with("meeting", meeting.title())
                .with("when", meeting.when())
                .say("The meeting \"{meeting}\" ({when}) names no cities that take part.");
          }
        });
  }
}
