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

/** Reports a programme in which no city takes part. */
final class ProgrammeNoParticipations implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("programme.no-participations"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("No city takes part in a programme.")
          .rationale(
              "A programme of a city network consists of cities; without them it is a heading"
                  + " only.")
          .advice(
              "Add at least the participations that a source names, each with the city and its"
                  + " role.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    if (programme.participations().isEmpty()) {
      findings
          .at(EntityKey.of(programme.id()), ValuePath.ROOT)
          .with("name", programme.name())
          .say("No city takes part in the programme \"{name}\".");
    }
  }
}
