package eu.hanse.rule.standard;

import eu.hanse.funding.Contribution;
import eu.hanse.funding.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The totals that the amount and the rate of a contribution allow: an interval, because the amount
 * may have been rounded to the smallest unit of its currency. Compared exactly, without dividing.
 *
 * @param position the position of the contribution
 * @param amount its amount
 * @param rate its rate, above zero
 */
record ImpliedTotal(int position, Money amount, Rate rate) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A contribution and one before it that no total allows together. */
  record Contradiction(ImpliedTotal one, ImpliedTotal other) {}

  /** Each contribution that contradicts one before it, with that one. */
  static List<Contradiction> contradictions(List<Contribution> contributions) {
    List<Contradiction> contradictions = new ArrayList<>();
    List<ImpliedTotal> all = all(contributions);
    if (all.isEmpty()) {
      return contradictions;
    }
    ImpliedTotal low = all.get(0);
    ImpliedTotal high = all.get(0);
    for (ImpliedTotal one : all) {
      if (one.allowsOnlyLessThan(low)) {
        contradictions.add(new Contradiction(one, low));
      } else if (high.allowsOnlyLessThan(one)) {
        contradictions.add(new Contradiction(one, high));
      } else {
        low = one.startsAbove(low) ? one : low;
        high = one.endsBelow(high) ? one : high;
      }
    }
    return contradictions;
  }

  private static List<ImpliedTotal> all(List<Contribution> contributions) {
    List<ImpliedTotal> all = new ArrayList<>();
    for (int i = 0; i < contributions.size(); i++) {
      Optional<Money> amount = contributions.get(i).amount();
      Optional<Rate> rate = contributions.get(i).rate().filter(r -> r.value().signum() > 0);
      if (amount.isPresent() && rate.isPresent()) {
        all.add(new ImpliedTotal(i, amount.get(), rate.get()));
      }
    }
    return all;
  }

  /** The total that the amount as stated would make, rounded. */
  Money rounded() {
    return amount.dividedBy(rate.value(), RoundingMode.HALF_UP);
  }

  private boolean allowsOnlyLessThan(ImpliedTotal other) {
    return compare(highestAmount(), other, other.lowestAmount()) < 0;
  }

  private boolean startsAbove(ImpliedTotal other) {
    return compare(lowestAmount(), other, other.lowestAmount()) > 0;
  }

  private boolean endsBelow(ImpliedTotal other) {
    return compare(highestAmount(), other, other.highestAmount()) < 0;
  }

  /** Compares {@code mine / rate} with {@code theirs / other.rate}. */
  private int compare(BigDecimal mine, ImpliedTotal other, BigDecimal theirs) {
    return mine.multiply(other.rate.value()).compareTo(theirs.multiply(rate.value()));
  }

  private BigDecimal lowestAmount() {
    return amount.getAmount().subtract(rounding());
  }

  private BigDecimal highestAmount() {
    return amount.getAmount().add(rounding());
  }

  private BigDecimal rounding() {
    return HALF.movePointLeft(amount.getCurrencyUnit().getDecimalPlaces());
  }
}
