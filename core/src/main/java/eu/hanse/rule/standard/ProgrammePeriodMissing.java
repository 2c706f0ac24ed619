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

/** Reports a programme without a period. */
final class ProgrammePeriodMissing implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("programme.period-missing"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A programme has no period.")
          .rationale(
              "Without it nobody can tell whether the programme is over, and meetings, phases and"
                  + " participations cannot be checked against it.")
          .advice(
              "State the period, if only by its years, such as 2018/2020; leave the end open as in"
                  + " 2023/.. if it is not known.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    if (programme.period().isEmpty()) {
      findings
          .at(EntityKey.of(programme.id()), ValuePath.ROOT)
          .with("name", programme.name())
          .say("The programme \"{name}\" has no period.");
    }
  }
}
