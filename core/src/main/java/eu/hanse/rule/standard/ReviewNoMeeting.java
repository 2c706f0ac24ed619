package eu.hanse.rule.standard;

import eu.hanse.calendar.Meeting;
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
import java.util.List;

/** Reports a review period that is over and in which no meeting takes place. */
final class ReviewNoMeeting implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("review.no-meeting"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A review period ended, and none of the meetings of the programme takes place in it.")
          .rationale(
              "The partners of a programme meet in each of its review periods. A period without any"
                  + " has the wrong dates, or a meeting is missing. Meetings that were cancelled or"
                  + " moved do not count.")
          .advice(
              "Add the meeting of that period, or correct the dates of the period or of its"
                  + " meetings.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.calendar().reviewPeriods().isEmpty(), "it lists no review periods");
    findings.skipIf(programme.calendar().meetings().isEmpty(), "it lists no meetings");
    List<Meeting> meetings = programme.calendar().meetings();
    if (meetings.isEmpty() || programme.calendar().reviewPeriods().isEmpty()) {
      return;
    }
    PossibleDays days = new PossibleDays();
    meetings.stream().filter(Meeting::takesPlace).map(Meeting::when).forEach(days::add);
    ValuePath.of("calendar")
        .forEach(
            "reviewPeriods",
            programme.calendar().reviewPeriods(),
            (path, review) -> {
              if (review.period().latest().isBefore(context.asOf())
                  && !days.mayInclude(review.period())) {
                report(EntityKey.of(programme.id()), path, review, findings);
              }
            });
  }

  private static void report(
      EntityKey subject, ValuePath path, ReviewPeriod review, Findings findings) {
    findings
        .at(subject, path.child("period"))
        .with("review", review.id())
        .with("period", review.period())
        .related(subject, CalendarMeetings.MEETINGS, "the meetings of the programme")
        .say("No meeting takes place in the review period {review} ({period}).");
  }
}
