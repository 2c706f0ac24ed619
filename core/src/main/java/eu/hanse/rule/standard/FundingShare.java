package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.Party;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.Rate;
import eu.hanse.source.ValuePath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What a payer brings to a stated total: the stated amount, or else the stated rate of the total.
 *
 * @param path where the amount or the rate is stated
 * @param payer who brings it
 * @param value the exact figure
 * @param isStated whether it is a stated amount, which the source may have rounded
 * @param text the figure and how it is known
 */
record FundingShare(ValuePath path, Party payer, BigDecimal value, boolean isStated, String text) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The shares of the payers of whom an amount or a rate is stated. */
  static ImmutableList<FundingShare> of(PlacedPlan placed, Money total) {
    return IntStream.range(0, placed.plan().contributions().size())
        .boxed()
        .flatMap(position -> of(placed, position, total))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<FundingShare> of(PlacedPlan placed, int position, Money total) {
    Contribution contribution = placed.plan().contributions().get(position);
    return contribution
        .amount()
        .map(
            amount ->
                new FundingShare(
                    placed.amount(position),
                    contribution.payer(),
                    amount.getAmount(),
                    true,
                    amount.toString()))
        .or(
            () ->
                contribution
                    .rate()
                    .map(rate -> ofRate(placed.rate(position), contribution, rate, total)))
        .stream();
  }

  private static FundingShare ofRate(
      ValuePath path, Contribution contribution, Rate rate, Money total) {
    Money rounded = total.multipliedBy(rate.value(), RoundingMode.HALF_UP);
    return new FundingShare(
        path,
        contribution.payer(),
        total.getAmount().multiply(rate.value()),
        false,
        rounded + " (" + rate.toPercent() + ")");
  }

  /**
   * How far the sum may be from the total: nothing if all amounts are stated, otherwise half of the
   * currency's smallest unit for each stated amount, which may have been rounded from a rate.
   */
  static BigDecimal rounding(List<FundingShare> shares, Money total) {
    long stated = shares.stream().filter(FundingShare::isStated).count();
    return stated == shares.size()
        ? BigDecimal.ZERO
        : HALF.movePointLeft(total.getScale()).multiply(BigDecimal.valueOf(stated));
  }
}
