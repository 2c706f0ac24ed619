package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;

/** Reports a meeting whose date is not known to the day. */
final class MeetingDateImprecise implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.date-imprecise"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition("The date of a meeting is not known to the day.")
          .rationale(
              "Such a meeting cannot be put in order with others, and clashes with it stay unseen."
                  + " A meeting that was called off or moved needs no day.")
          .advice("State the first and the last day of the meeting if a source names them.")
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
          if (meeting.takesPlace() && !isKnownToTheDay(meeting.when())) {
            findings
                .at(subject, path.child("when"))
                .with("meeting", meeting.title())
                .with("when", meeting.when())
                .say("The date of the meeting \"{meeting}\", {when}, is not known to the day.");
          }
        });
  }

  private static boolean isKnownToTheDay(DateSpan when) {
    return isDay(when.start()) && when.end().filter(MeetingDateImprecise::isDay).isPresent();
  }

  private static boolean isDay(PartialDate date) {
    return date.precision() == PartialDate.Precision.DAY;
  }
}
