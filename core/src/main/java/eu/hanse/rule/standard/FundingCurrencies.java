package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;

/** Reports a funding plan that mixes currencies. */
final class FundingCurrencies implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("funding.currencies"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A funding plan states amounts in more than one currency.")
          .rationale(
              "Amounts in different currencies cannot be added or compared, so no total and no"
                  + " share follows.")
          .advice(
              "Convert the amounts to one currency and name the exchange rate and its day in the"
                  + " note, or make a funding plan for each currency.")
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
    if (!placed.mixesCurrencies()) {
      return;
    }
    ImmutableList<PlacedPlan.PlacedMoney> stated = placed.stated();
    for (PlacedPlan.PlacedMoney other : stated) {
      PlacedPlan.PlacedMoney first = stated.get(0);
      if (!other.money().isSameCurrency(first.money())) {
        findings
            .at(subject, other.path())
            .with("otherLabel", other.label())
            .with("other", other.money())
            .with("firstLabel", first.label())
            .with("first", first.money())
            .related(subject, first.path(), "the " + first.label() + " is " + first.money())
            .say(
                "The plan mixes currencies: the {otherLabel} is {other}, but the {firstLabel} is"
                    + " {first}.");
        return;
      }
    }
  }
}
