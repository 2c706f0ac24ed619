package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.FundingResolution;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;

/** Reports a funding plan whose total is not known, and what is missing to know it. */
final class FundingUndetermined implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("funding.undetermined"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "The total of a funding plan is neither stated nor follows from the contributions.")
          .rationale("Plans without a total cannot be added up or compared.")
          .advice(
              "State the total, or the rate of a contribution whose amount is known, if a source"
                  + " has it.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    FundingPlans.visit(programme, findings, plan -> judge(plan, subject, findings));
  }

  private static void judge(PlacedPlan placed, EntityKey subject, Findings findings) {
    if (statesWhole(placed.plan()) || placed.contradictsItself()) {
      return;
    }
    FundingResolution resolution = placed.plan().resolve();
    if (resolution.totalOfAllUnits().value().isEmpty()) {
      findings
          .at(subject, placed.path())
          .with("open", String.join("; ", resolution.open()))
          .say("The whole cost is not known: {open}.");
    }
  }

  /** Whether the whole cost is a stated figure, or one for each of a stated number of units. */
  private static boolean statesWhole(FundingPlan plan) {
    return plan.total().isPresent() && (plan.per().isEmpty() || plan.units().isPresent());
  }
}
