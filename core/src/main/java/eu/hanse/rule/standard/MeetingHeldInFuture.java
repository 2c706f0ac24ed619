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

/** Reports a meeting that was held on a day that is yet to come. */
final class MeetingHeldInFuture implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.held-in-future"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A meeting has the status held but starts after the day on which the data are"
                  + " judged.")
          .rationale("What has not begun was not held: either the date or the status is wrong.")
          .advice("Correct the date, or give the meeting the status planned.")
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
          boolean held = meeting.status().equals(Optional.of(MeetingStatus.HELD));
          if (held && meeting.when().earliest().isAfter(context.asOf())) {
            findings
                .at(subject, path.child("when"))
                .with("meeting", meeting.title())
                .with("when", meeting.when())
                .with("asOf", context.asOf())
                .related(subject, path.child("status"), "said to be held")
                .say(
                    "The meeting \"{meeting}\" is said to be held but starts after {asOf}: its date"
                        + " is {when}.");
          }
        });
  }
}
