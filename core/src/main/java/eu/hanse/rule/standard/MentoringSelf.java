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

/** Reports a city that mentors itself. */
final class MentoringSelf implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("mentoring.self"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A city mentors itself.")
          .rationale("Who mentors has what the other lacks; one of the two cities is another.")
          .advice("Correct the mentor, or remove it from the cities that are mentored.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.mentorings().isEmpty(), "it lists no mentorings");
    EntityKey subject = EntityKey.of(programme.id());
    ValuePath.ROOT.forEach(
        "mentorings",
        programme.mentorings(),
        (path, mentoring) ->
            mentoring
                .mentor()
                .filter(mentoring.mentees()::contains)
                .ifPresent(
                    mentor ->
                        findings
                            .at(
                                subject,
                                path.child("mentees")
                                    .child(mentoring.mentees().asList().indexOf(mentor)))
                            .with("city", mentor)
                            .related(subject, path.child("mentor"), "the mentor")
                            .say("The city {city} is mentored by itself.")));
  }
}
