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

/** Reports a negative amount in a funding plan. */
final class FundingNegative implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("funding.negative"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("An amount in a funding plan, or the budget of a stage, is negative.")
          .rationale(
              "A payer pays something or nothing; money that flows back is another plan, and sums"
                  + " with negative amounts hide what was paid.")
          .advice("Correct the sign, or leave the amount out and explain it in the note.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    FundingPlans.visit(programme, findings, plan -> judge(plan, subject, findings));
    StageBudget.of(programme).forEach(budget -> judge(budget.placed(), subject, findings));
  }

  private static void judge(PlacedPlan placed, EntityKey subject, Findings findings) {
    if (placed.hasNegativeMoney() && !placed.mixesCurrencies()) {
      placed.stated().forEach(stated -> judge(stated, subject, findings));
    }
  }

  private static void judge(PlacedPlan.PlacedMoney stated, EntityKey subject, Findings findings) {
    if (stated.money().isNegative()) {
      findings
          .at(subject, stated.path())
          .with("label", stated.label())
          .with("money", stated.money())
          .say("The {label} is negative: {money}.");
    }
  }
}
