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
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;

/** Reports a meeting that certainly lies outside the period of its programme. */
final class MeetingOutsidePeriod implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.outside-period"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A meeting lies outside the period of its programme.")
          .rationale(
              "A programme meets while it lasts. A date outside is often a slip in the year, or"
                  + " the date of publication instead of the event.")
          .advice(
              "Correct the date of the meeting or the period of the programme; if both are right,"
                  + " say so in the note of the meeting.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.period().isEmpty(), "its period is not known");
    programme.period().ifPresent(period -> judge(programme, period, findings));
  }

  private static void judge(Programme programme, DateSpan period, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    CalendarMeetings.visit(
        programme,
        findings,
        (path, meeting) -> {
          if (meeting.when().sticksOutOf(period)) {
            findings
                .at(subject, path.child("when"))
                .with("meeting", meeting.title())
                .with("when", meeting.when())
                .with("period", period)
                .related(subject, ValuePath.of("period"), "the period of the programme")
                .say(
                    "The meeting \"{meeting}\" ({when}) lies outside the period of its programme,"
                        + " {period}.");
          }
        });
  }
}
