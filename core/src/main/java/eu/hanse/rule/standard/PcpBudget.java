package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Multimaps;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.funding.FundingPlan;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reports stages of a procurement whose budgets exceed the funding of the programme. */
final class PcpBudget implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("pcp.budget"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "The budgets of the stages of a procurement exceed the total of the programme's"
                  + " funding.")
          .rationale(
              "The stages are paid out of the funding of the programme. Plans of single units, such"
                  + " as an experiment, are no part of that total, and a stage of all lots counts"
                  + " instead of those of each lot in the same phase. Nothing is concluded where the"
                  + " total is not known or the currencies differ.")
          .advice("Compare the budgets and the total with the source and correct what is wrong.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** What a programme has, and where its plans say so. */
  private record Total(Money money, ValuePath path) {}

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    List<Money> addends = addends(StageBudget.of(programme));
    findings.skipIf(addends.isEmpty(), "its stages have no budgets");
    findings.skipIf(programme.procurement().isEmpty(), "it has no procurement");
    if (addends.isEmpty() || addends.stream().anyMatch(Money::isNegative)) {
      return; // FundingNegative reports what is negative.
    }
    CurrencyUnit currency = addends.get(0).getCurrencyUnit();
    Optional<Total> total =
        addends.stream().allMatch(addend -> isIn(currency, addend))
            ? total(programme.funding(), currency)
            : Optional.empty();
    if (total.isEmpty()) {
      findings.skip("its funding has no total in the one currency of its stages");
    } else {
      check(programme, addends, total.get(), findings);
    }
  }

  private static void check(
      Programme programme, List<Money> addends, Total total, Findings findings) {
    Money sum = Money.total(addends);
    if (sum.isGreaterThan(total.money())) {
      EntityKey subject = EntityKey.of(programme.id());
      findings
          .at(subject, ValuePath.of("procurement", "stages"))
          .with("addends", addends.stream().map(Money::toString).collect(joining(" + ")))
          .with("sum", sum)
          .with("total", total.money())
          .with("excess", sum.minus(total.money()))
          .related(subject, total.path(), "the total is " + total.money())
          .say(
              "The budgets of the stages, {addends} = {sum}, exceed the total {total} of the"
                  + " funding by {excess}.");
    }
  }

  private static boolean isIn(CurrencyUnit currency, Money money) {
    return money.getCurrencyUnit().equals(currency);
  }

  private static List<Money> addends(List<StageBudget> budgets) {
    return Multimaps.index(budgets, budget -> budget.stage().phase()).asMap().values().stream()
        .flatMap(PcpBudget::addendsOfPhase)
        .map(StageBudget::money)
        .toList();
  }

  /** The figures of all lots include those of each lot. */
  private static Stream<StageBudget> addendsOfPhase(Collection<StageBudget> budgets) {
    boolean ofAllLots = budgets.stream().anyMatch(budget -> budget.stage().lot().isEmpty());
    return budgets.stream().filter(budget -> !ofAllLots || budget.stage().lot().isEmpty());
  }

  /** The sum of the plans that are not of single units, if it is certain. */
  private static Optional<Total> total(List<FundingPlan> funding, CurrencyUnit currency) {
    List<PlacedPlan> plans = new ArrayList<>();
    ValuePath.ROOT.forEach(
        "funding", funding, (path, plan) -> plans.add(new PlacedPlan(path, plan)));
    plans.removeIf(placed -> placed.plan().per().isPresent());
    List<Money> totals =
        plans.stream()
            .filter(placed -> !placed.contradictsItself())
            .flatMap(placed -> placed.plan().resolve().totalOfAllUnits().value().stream())
            .filter(money -> isIn(currency, money))
            .toList();
    if (plans.isEmpty() || totals.size() < plans.size()) {
      return Optional.empty();
    }
    PlacedPlan first = plans.get(0);
    ValuePath stated = first.plan().total().isPresent() ? first.total() : first.path();
    return Optional.of(
        new Total(Money.total(totals), plans.size() == 1 ? stated : ValuePath.of("funding")));
  }
}
