package eu.hanse.funding;

import com.google.common.collect.ImmutableList;
import eu.hanse.text.Description;
import org.joda.money.Money;

/**
 * What follows from the figures of a funding plan, each figure with its derivation; see {@link
 * FundingPlan#resolve}.
 *
 * @param total the whole cost, of one unit if the plan has units
 * @param totalOfAllUnits the whole cost of all units; the same as {@code total} if the plan has
 *     none
 * @param shares the contributions in the plan's order
 */
public record FundingResolution(
    Figure<Money> total, Figure<Money> totalOfAllUnits, ImmutableList<Share> shares) {

  /**
   * A contribution with its amount and rate.
   *
   * @param contribution the contribution as the plan states it
   * @param amount its amount
   * @param rate its share of the total
   */
  public record Share(Contribution contribution, Figure<Money> amount, Figure<Rate> rate) {}

  /** {@return what stays open and why, total first; empty if everything is known} */
  public ImmutableList<String> open() {
    ImmutableList.Builder<String> open = ImmutableList.builder();
    if (total instanceof Figure.Open<Money> figure) {
      open.add("total: " + figure.explanation());
    } else if (totalOfAllUnits instanceof Figure.Open<Money> figure) {
      open.add("total of all units: " + figure.explanation());
    }
    for (Share share : shares) {
      if (share.amount() instanceof Figure.Open<Money> figure) {
        open.add("amount of " + share.contribution().payer() + ": " + figure.explanation());
      }
      if (share.rate() instanceof Figure.Open<Rate> figure) {
        open.add("rate of " + share.contribution().payer() + ": " + figure.explanation());
      }
    }
    return open.build();
  }

  /** {@return all figures with their derivations, in several lines} */
  public String describe() {
    Description text = new Description("Funding").line("total", total);
    if (!totalOfAllUnits.equals(total)) {
      text.line("all units", totalOfAllUnits);
    }
    for (Share share : shares) {
      text.line("payer", share.contribution().payer());
      text.line("  amount", share.amount()).line("  rate", share.rate());
    }
    return text.toString();
  }
}
