package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.Rate;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * A funding plan and its place in a programme.
 *
 * @param path the place
 * @param plan the plan
 */
record PlacedPlan(ValuePath path, FundingPlan plan) {

  /** An amount of money that a plan states, with its place and what it is. */
  record PlacedMoney(ValuePath path, String label, Money money) {}

  /** The total and the amounts that the plan states. */
  ImmutableList<PlacedMoney> stated() {
    ImmutableList.Builder<PlacedMoney> stated = ImmutableList.builder();
    plan.total().ifPresent(total -> stated.add(new PlacedMoney(total(), "total", total)));
    for (int i = 0; i < plan.contributions().size(); i++) {
      Contribution contribution = plan.contributions().get(i);
      if (contribution.amount().isPresent()) {
        stated.add(
            new PlacedMoney(
                amount(i), "amount of " + contribution.payer(), contribution.amount().get()));
      }
    }
    return stated.build();
  }

  /** The amounts of the contributions that have one. */
  List<Money> amounts() {
    List<Money> amounts = new ArrayList<>();
    for (Contribution contribution : plan.contributions()) {
      contribution.amount().ifPresent(amounts::add);
    }
    return amounts;
  }

  /** The rates of the contributions that have one. */
  List<Rate> rates() {
    List<Rate> rates = new ArrayList<>();
    for (Contribution contribution : plan.contributions()) {
      contribution.rate().ifPresent(rates::add);
    }
    return rates;
  }

  /** Whether all payers are listed, each with an amount. */
  boolean hasAllAmounts() {
    return plan.listsAllPayers() && amounts().size() == plan.contributions().size();
  }

  /** The total and the amounts, without their places. */
  private List<Money> money() {
    List<Money> money = amounts();
    plan.total().ifPresent(money::add);
    return money;
  }

  boolean mixesCurrencies() {
    List<Money> all = money();
    for (Money money : all) {
      if (!money.isSameCurrency(all.get(0))) {
        return true;
      }
    }
    return false;
  }

  boolean hasNegativeMoney() {
    for (Money money : money()) {
      if (money.isNegative()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the amounts can be added: they are in one currency, and none is negative. */
  boolean isComparable() {
    return !mixesCurrencies() && !hasNegativeMoney();
  }

  /** Whether another rule says why what follows from the plan cannot be relied on. */
  boolean contradictsItself() {
    return !isComparable()
        || FundingRatesSum.isBrokenBy(this)
        || FundingTotal.isBrokenBy(this)
        || FundingRateAmount.isBrokenBy(this);
  }

  ValuePath total() {
    return path.child("total");
  }

  ValuePath contributions() {
    return path.child("contributions");
  }

  ValuePath amount(int contribution) {
    return contributions().child(contribution).child("amount");
  }

  ValuePath rate(int contribution) {
    return contributions().child(contribution).child("rate");
  }
}
