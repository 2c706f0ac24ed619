package eu.hanse.rule.standard;

import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.ReviewPeriod;
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

/** Reports a review meeting that certainly lies in none of the review periods. */
final class ReviewMeetingOutside implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("review.meeting-outside"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A review meeting takes place outside all review periods of the programme.")
          .rationale(
              "A review belongs to the period that it looks back upon. It may be held shortly after"
                  + " its end, and then nothing is wrong; a date may also be wrong, or a period"
                  + " missing.")
          .advice(
              "Correct the date of the meeting or the review periods, or add the period; nothing"
                  + " need be done if the review was held after its period.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.calendar().reviewPeriods().isEmpty(), "it lists no review periods");
    PossibleDays days = new PossibleDays();
    programme.calendar().reviewPeriods().stream().map(ReviewPeriod::period).forEach(days::add);
    if (days.isEmpty()) {
      return;
    }
    EntityKey subject = EntityKey.of(programme.id());
    CalendarMeetings.visit(
        programme,
        findings,
        (path, meeting) -> {
          if (meeting.kind() == MeetingKind.REVIEW
              && meeting.takesPlace()
              && !days.mayInclude(meeting.when())) {
            findings
                .at(subject, path.child("when"))
                .with("meeting", meeting.title())
                .with("when", meeting.when())
                .related(subject, ValuePath.of("calendar", "reviewPeriods"), "the review periods")
                .say(
                    "The review meeting \"{meeting}\" ({when}) lies in none of the review periods"
                        + " of the programme.");
          }
        });
  }
}
