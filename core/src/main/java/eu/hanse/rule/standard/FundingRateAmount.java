package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.Rate;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Reports a contribution whose amount is not its rate of the total. */
final class FundingRateAmount implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("funding.rate-amount"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "The amount of a contribution is not its rate of the total, which is stated or"
                  + " follows from other contributions.")
          .rationale(
              "Rate, amount and total determine each other. An amount may differ by half of the"
                  + " smallest unit of its currency, half a cent for euros, because it was rounded."
                  + " A rate is exact.")
          .advice(
              "Compare the amount, the rate and the total with the source and correct the one that"
                  + " is wrong; leave out a rate that the source rounds.")
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

  /** An amount that contradicts a total, and where that total comes from. */
  private record Mismatch(int position, Money total, ValuePath origin, String label) {}

  static boolean isBrokenBy(PlacedPlan placed) {
    return !mismatches(placed).isEmpty();
  }

  /**
   * Whether, of a plan whose rates do not add up either, one contribution is the root: all amounts
   * are known, and all of them but one are their rates of the total.
   */
  static boolean isRootIn(PlacedPlan placed) {
    return placed.hasAllAmounts() && mismatches(placed).size() == 1;
  }

  /** If rates that do not add up are the root, {@link FundingRatesSum} says so. */
  private static void judge(PlacedPlan placed, EntityKey subject, Findings findings) {
    List<Mismatch> mismatches = mismatches(placed);
    boolean isRoot = placed.hasAllAmounts() && mismatches.size() == 1;
    if (mismatches.isEmpty() || (FundingRatesSum.isBrokenBy(placed) && !isRoot)) {
      return;
    }
    for (Mismatch mismatch : mismatches) {
      Contribution contribution = placed.plan().contributions().get(mismatch.position());
      Rate rate = contribution.rate().orElseThrow();
      findings
          .at(subject, placed.amount(mismatch.position()))
          .with("payer", contribution.payer())
          .with("amount", contribution.amount().orElseThrow())
          .with("rate", rate.toPercent())
          .with("total", mismatch.total())
          .with("expected", mismatch.total().multipliedBy(rate.value(), RoundingMode.HALF_UP))
          .with("residual", residual(contribution.amount().orElseThrow(), rate, mismatch.total()))
          .related(subject, mismatch.origin(), mismatch.label())
          .related(subject, placed.rate(mismatch.position()), "the rate is " + rate.toPercent())
          .say(
              "The amount of {payer}, {amount}, is not {rate} of the total {total}; that would be"
                  + " {expected}, and the residual is {residual}.");
    }
  }

  private static Money residual(Money amount, Rate rate, Money total) {
    return amount.minus(total.multipliedBy(rate.value(), RoundingMode.HALF_UP));
  }

  /** If the amounts do not even add up to the total, that is the root, and nothing is said here. */
  private static List<Mismatch> mismatches(PlacedPlan placed) {
    if (placed.plan().total().isPresent()) {
      Money total = placed.plan().total().get();
      List<Integer> positions = notFitting(placed, total);
      return positions.isEmpty() || !placed.isComparable() || FundingTotal.isBrokenBy(placed)
          ? ImmutableList.of()
          : mismatches(positions, total, placed.total(), "the total is " + total);
    }
    if (!placed.isComparable()) {
      return ImmutableList.of();
    }
    if (placed.hasAllAmounts()) {
      Money sum = Money.total(placed.amounts());
      return mismatches(
          notFitting(placed, sum), sum, placed.contributions(), "the amounts add up to " + sum);
    }
    return ImpliedTotal.contradictions(placed.plan().contributions()).stream()
        .map(
            contradiction -> {
              Money implied = contradiction.other().rounded();
              return new Mismatch(
                  contradiction.one().position(),
                  implied,
                  placed.amount(contradiction.other().position()),
                  "implies a total of about " + implied);
            })
        .toList();
  }

  private static List<Mismatch> mismatches(
      List<Integer> positions, Money total, ValuePath origin, String label) {
    return positions.stream()
        .map(position -> new Mismatch(position, total, origin, label))
        .toList();
  }

  /** The positions of the contributions whose amounts are not their rates of a total. */
  private static List<Integer> notFitting(PlacedPlan placed, Money total) {
    List<Integer> positions = new ArrayList<>();
    List<Contribution> contributions = placed.plan().contributions();
    for (int i = 0; i < contributions.size(); i++) {
      Optional<Rate> rate = contributions.get(i).rate();
      Optional<Money> amount = contributions.get(i).amount();
      if (amount.isPresent() && rate.isPresent() && !rate.get().fits(amount.get(), total)) {
        positions.add(i);
      }
    }
    return positions;
  }
}
