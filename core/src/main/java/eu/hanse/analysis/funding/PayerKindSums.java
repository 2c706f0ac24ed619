package eu.hanse.analysis.funding;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.funding.PayerKindShare.Level;
import eu.hanse.funding.Figure;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Adds up what payers of each kind bring, for each level and currency by itself. */
final class PayerKindSums {

  static final String NOT_NAMED = "not named";

  /** What may be added up. */
  private record Purse(Level level, CurrencyUnit currency) implements Comparable<Purse> {

    private static final Comparator<Purse> ORDER =
        Comparator.comparing(Purse::level).thenComparing(Purse::currency);

    @Override
    public int compareTo(Purse other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<Purse, Map<String, Money>> sums = new TreeMap<>();
  private final List<FundedPlan> leftOut = new ArrayList<>();

  void add(FundedPlan plan, List<PayerShare> payers) {
    Optional<Money> rest = rest(plan, payers);
    if (rest.isEmpty() || !mayBeLeft(rest.get(), plan)) {
      leftOut.add(plan);
      return;
    }
    Level level = plan.initiative().isPresent() ? Level.INITIATIVE : Level.PROGRAMME;
    Map<String, Money> purse =
        sums.computeIfAbsent(
            new Purse(level, rest.get().getCurrencyUnit()), key -> new TreeMap<>());
    int units = plan.plan().units().orElse(1);
    for (PayerShare payer : payers) {
      payer
          .share()
          .amount()
          .value()
          .ifPresent(
              amount -> purse.merge(payer.payerKind(), amount.multipliedBy(units), Money::plus));
    }
    if (rest.get().isPositive()) {
      purse.merge(NOT_NAMED, rest.get().multipliedBy(units), Money::plus);
    }
  }

  /** Of a plan that lists all payers, nothing may be left. */
  private static boolean mayBeLeft(Money rest, FundedPlan plan) {
    return rest.isZero() || (rest.isPositive() && !plan.plan().listsAllPayers());
  }

  /** What is left of the total of one unit; empty if not all figures are known and fit together. */
  private static Optional<Money> rest(FundedPlan plan, List<PayerShare> payers) {
    Optional<Money> total = plan.resolution().total().value();
    boolean open =
        plan.resolution().totalOfAllUnits().value().isEmpty()
            || payers.stream().anyMatch(payer -> payer.share().amount() instanceof Figure.Open);
    List<Money> amounts =
        payers.stream().flatMap(payer -> payer.share().amount().value().stream()).toList();
    boolean fitting =
        total.isPresent()
            && amounts.stream()
                .allMatch(amount -> amount.isSameCurrency(total.get()) && !amount.isNegative());
    return open || !fitting ? Optional.empty() : total.map(money -> money.minus(amounts));
  }

  ImmutableList<PayerKindShare> shares() {
    ImmutableList.Builder<PayerKindShare> shares = ImmutableList.builder();
    sums.forEach(
        (purse, byKind) -> {
          Money total = Money.zero(purse.currency()).plus(byKind.values());
          byKind.entrySet().stream()
              .map(
                  entry ->
                      new PayerKindShare(
                          purse.level(),
                          entry.getKey(),
                          entry.getValue(),
                          share(entry.getValue(), total)))
              .sorted(Comparator.comparing(PayerKindShare::amount).reversed())
              .forEach(shares::add);
        });
    return shares.build();
  }

  private static double share(Money part, Money total) {
    return total.isZero()
        ? 0
        : part.getAmount().divide(total.getAmount(), MathContext.DECIMAL64).doubleValue();
  }

  ImmutableList<FundedPlan> leftOut() {
    return ImmutableList.copyOf(leftOut);
  }
}
