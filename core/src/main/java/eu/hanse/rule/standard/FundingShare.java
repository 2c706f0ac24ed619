package eu.hanse.rule.standard;

import eu.hanse.funding.Contribution;
import eu.hanse.funding.Rate;
import eu.hanse.source.ValuePath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * What a payer brings to a stated total: the stated amount, or else the stated rate of the total.
 *
 * @param placed the plan
 * @param position the position of the contribution
 * @param total the total
 * @param contribution the contribution, of which an amount or a rate is stated
 */
record FundingShare(PlacedPlan placed, int position, Money total, Contribution contribution) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The shares of the payers of whom an amount or a rate is stated. */
  static List<FundingShare> of(PlacedPlan placed, Money total) {
    List<FundingShare> shares = new ArrayList<>();
    List<Contribution> contributions = placed.plan().contributions();
    for (int i = 0; i < contributions.size(); i++) {
      Contribution contribution = contributions.get(i);
      if (contribution.amount().isPresent() || contribution.rate().isPresent()) {
        shares.add(new FundingShare(placed, i, total, contribution));
      }
    }
    return shares;
  }

  /** Whether it is a stated amount, which the source may have rounded. */
  boolean isStated() {
    return contribution.amount().isPresent();
  }

  /** The exact figure. */
  BigDecimal value() {
    return contribution
        .amount()
        .map(Money::getAmount)
        .orElseGet(() -> total.getAmount().multiply(rate().value()));
  }

  /** Where the amount or the rate is stated. */
  ValuePath path() {
    return isStated() ? placed.amount(position) : placed.rate(position);
  }

  /** The figure and how it is known. */
  String text() {
    return contribution
        .amount()
        .map(Money::toString)
        .orElseGet(
            () ->
                total.multipliedBy(rate().value(), RoundingMode.HALF_UP)
                    + " ("
                    + rate().toPercent()
                    + ")");
  }

  private Rate rate() {
    return contribution.rate().orElseThrow();
  }

  /**
   * How far the sum may be from the total: nothing if all amounts are stated, otherwise half of the
   * currency's smallest unit for each stated amount, which may have been rounded from a rate.
   */
  static BigDecimal rounding(List<FundingShare> shares, Money total) {
    int stated = 0;
    for (FundingShare share : shares) {
      stated += share.isStated() ? 1 : 0;
    }
    return stated == shares.size()
        ? BigDecimal.ZERO
        : HALF.movePointLeft(total.getScale()).multiply(BigDecimal.valueOf(stated));
  }
}
