package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import org.joda.money.Money;

/** Reports amounts of a funding plan that do not add up to its total. */
final class FundingTotal implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("funding.total"))
          .severity(Severity.ERROR)
          .condition(
              "The amounts of all payers do not add up to the stated total, or those given exceed"
                  + " it.")
          .rationale(
              "The payers share the whole cost, to the cent. A plan that names one payer alone may"
                  + " be an excerpt: its amount may be lower.")
          .advice(
              "Compare the amounts and the total with the source and correct the one that is"
                  + " wrong, or add the payer that is missing.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    FundingPlans.visit(programme, plan -> judge(plan, subject, findings));
  }

  static boolean isBrokenBy(PlacedPlan placed) {
    if (!placed.isComparable() || placed.plan().total().isEmpty()) {
      return false;
    }
    Money total = placed.plan().total().get();
    Money sum = sum(placed, total);
    return sum.isGreaterThan(total) || (placed.hasAllAmounts() && !sum.equals(total));
  }

  private static void judge(PlacedPlan placed, EntityKey subject, Findings findings) {
    if (isBrokenBy(placed)) {
      Money total = placed.plan().total().orElseThrow();
      Money sum = sum(placed, total);
      findings
          .at(subject, placed.total())
          .with("addends", placed.amounts().stream().map(Money::toString).collect(joining(" + ")))
          .with("sum", sum)
          .with("total", total)
          .with("residual", total.minus(sum))
          .related(subject, placed.contributions(), "the amounts add up to " + sum)
          .say(
              "The amounts {addends} = {sum} do not make the total {total}; the residual is"
                  + " {residual}.");
    }
  }

  private static Money sum(PlacedPlan placed, Money total) {
    return Money.zero(total.getCurrencyUnit()).plus(placed.amounts());
  }
}
