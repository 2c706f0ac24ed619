package eu.hanse.funding;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Derives the open figures of a funding plan from those known, step by step, until nothing new
 * follows. All arithmetic is exact, and what is derived never contradicts what is stated.
 */
final class FundingArithmetic {

  private final FundingPlan plan;
  private Figure<Money> total;
  private final List<Figure<Money>> amounts = new ArrayList<>();
  private final List<Figure<Rate>> rates = new ArrayList<>();

  private FundingArithmetic(FundingPlan plan) {
    this.plan = plan;
    total = known(plan.total(), "neither stated nor derivable from the contributions");
    for (Contribution contribution : plan.contributions()) {
      amounts.add(known(contribution.amount(), "needs the total and the rate"));
      rates.add(known(contribution.rate(), "needs the total and the amount"));
    }
  }

  private static <T> Figure<T> known(Optional<T> stated, String otherwise) {
    return stated.<Figure<T>>map(Figure.Stated::new).orElseGet(() -> new Figure.Open<>(otherwise));
  }

  static FundingResolution resolve(FundingPlan plan) {
    FundingArithmetic arithmetic = new FundingArithmetic(plan);
    arithmetic
        .obstacle()
        .or(
            () -> {
              arithmetic.deriveAll();
              return arithmetic.contradiction();
            })
        .ifPresent(arithmetic::leaveOpen);
    return arithmetic.result();
  }

  /** What forbids to calculate at all. */
  private Optional<String> obstacle() {
    ImmutableSet<CurrencyUnit> currencies =
        stated().map(Money::getCurrencyUnit).sorted().collect(ImmutableSet.toImmutableSet());
    if (currencies.size() > 1) {
      return Optional.of("the plan mixes currencies: " + currencies);
    }
    return stated().anyMatch(Money::isNegative)
        ? Optional.of("the plan has a negative amount")
        : Optional.empty();
  }

  private Stream<Money> stated() {
    return Stream.concat(
        plan.total().stream(),
        plan.contributions().stream().flatMap(share -> share.amount().stream()));
  }

  /** Leaves everything open that the plan does not state. */
  private void leaveOpen(String reason) {
    total = keepStated(total, reason);
    amounts.replaceAll(figure -> keepStated(figure, reason));
    rates.replaceAll(figure -> keepStated(figure, reason));
  }

  private static <T> Figure<T> keepStated(Figure<T> figure, String reason) {
    return figure instanceof Figure.Stated<T> ? figure : new Figure.Open<>(reason);
  }

  /** Every step turns at least one open figure into a derived one, so the loop ends. */
  private void deriveAll() {
    long openBefore;
    do {
      openBefore = countOpen();
      deriveTotal();
      deriveLastRate();
      deriveEachShare();
      deriveLastAmount();
    } while (countOpen() < openBefore);
  }

  private long countOpen() {
    return Stream.of(Stream.of(total), amounts.stream(), rates.stream())
        .flatMap(figures -> figures)
        .filter(figure -> figure.value().isEmpty())
        .count();
  }

  private void deriveTotal() {
    if (total.value().isPresent()) {
      return;
    }
    List<Money> addends = values(amounts);
    total =
        plan.listsAllPayers() && addends.size() == amounts.size()
            ? new Figure.Derived<>(Money.total(addends), joined(" + ", addends))
            : impliedTotal();
  }

  /**
   * The total that amounts with rates imply. One of them that does not divide exactly was rounded,
   * and then the others may be as well: nothing is certain.
   */
  private Figure<Money> impliedTotal() {
    Map<Money, String> candidates = new LinkedHashMap<>();
    for (int i = 0; i < amounts.size(); i++) {
      Optional<Money> amount = amounts.get(i).value();
      Optional<Rate> rate = rates.get(i).value().filter(r -> r.value().signum() > 0);
      if (amount.isEmpty() || rate.isEmpty()) {
        continue;
      }
      String text = amount.get() + " / " + rate.get().toPercent();
      Optional<Money> quotient = quotient(amount.get(), rate.get());
      if (quotient.isEmpty()) {
        return notWhole(text);
      }
      candidates.putIfAbsent(quotient.get(), text);
    }
    if (candidates.size() > 1) {
      return new Figure.Open<>(
          "the contributions imply different totals: "
              + candidates.keySet().stream().sorted().map(Money::toString).collect(joining(", ")));
    }
    return candidates.entrySet().stream()
        .findFirst()
        .<Figure<Money>>map(entry -> new Figure.Derived<>(entry.getKey(), entry.getValue()))
        .orElse(total);
  }

  private void deriveEachShare() {
    Optional<Money> whole = total.value();
    if (whole.isEmpty()) {
      return;
    }
    for (int i = 0; i < amounts.size(); i++) {
      Optional<Money> amount = amounts.get(i).value();
      Optional<Rate> rate = rates.get(i).value();
      if (amount.isEmpty() && rate.isPresent()) {
        amounts.set(i, product(whole.get(), rate.get()));
      } else if (amount.isPresent() && rate.isEmpty()) {
        rates.set(i, ratio(amount.get(), whole.get()));
      }
    }
  }

  private void deriveLastRate() {
    int open = onlyOpen(rates);
    if (open < 0 || !plan.listsAllPayers()) {
      return;
    }
    BigDecimal rest = BigDecimal.ONE.subtract(sum(values(rates).stream()));
    if (rest.signum() >= 0) {
      String text =
          Stream.concat(Stream.of("100 %"), values(rates).stream().map(Rate::toPercent))
              .collect(joining(" - "));
      rates.set(open, new Figure.Derived<>(Rate.of(rest), text));
    }
  }

  private void deriveLastAmount() {
    int open = onlyOpen(amounts);
    if (open < 0 || total.value().isEmpty() || !plan.listsAllPayers()) {
      return;
    }
    Money whole = total.value().get();
    Money rest = whole.minus(values(amounts));
    if (!rest.isNegative()) {
      List<Money> terms = ImmutableList.<Money>builder().add(whole).addAll(values(amounts)).build();
      amounts.set(open, new Figure.Derived<>(rest, joined(" - ", terms)));
    }
  }

  private static int onlyOpen(List<? extends Figure<?>> figures) {
    int found = -1;
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).value().isEmpty()) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /**
   * Where the figures contradict one another. Rates derived from rounded amounts need not add up to
   * exactly 1, therefore only those stated are added.
   */
  private Optional<String> contradiction() {
    List<Rate> statedRates =
        plan.contributions().stream().flatMap(share -> share.rate().stream()).toList();
    int differs = sum(statedRates.stream()).compareTo(BigDecimal.ONE);
    if (differs > 0
        || (differs < 0 && plan.listsAllPayers() && statedRates.size() == rates.size())) {
      return Optional.of("the rates contradict one another: they do not add up to 100 %");
    }
    return total.value().flatMap(this::contradictionTo).or(this::amountWithoutShare);
  }

  private Optional<String> contradictionTo(Money whole) {
    List<Money> stated =
        plan.contributions().stream().flatMap(share -> share.amount().stream()).toList();
    return contradictionTo(whole, stated)
        .or(
            () ->
                firstShare(
                    (amount, rate) -> !rate.fits(amount, whole),
                    (amount, rate) -> amount + " is not " + rate.toPercent() + " of " + whole))
        .or(() -> contradictionTo(whole, values(amounts)));
  }

  private Optional<String> contradictionTo(Money whole, List<Money> parts) {
    Money sum = Money.zero(whole.getCurrencyUnit()).plus(parts);
    boolean complete = plan.listsAllPayers() && parts.size() == amounts.size();
    return sum.isGreaterThan(whole) || (complete && !sum.equals(whole))
        ? Optional.of(
            "the amounts contradict the total: they add up to " + sum + ", not to " + whole)
        : Optional.empty();
  }

  /** Whatever the total is, nothing of it is nothing. */
  private Optional<String> amountWithoutShare() {
    return firstShare(
        (amount, rate) -> rate.value().signum() == 0 && !amount.isZero(),
        (amount, rate) -> amount + " is not " + rate.toPercent() + " of anything");
  }

  private interface OfShare<T> {
    T apply(Money amount, Rate rate);
  }

  private Optional<String> firstShare(OfShare<Boolean> condition, OfShare<String> text) {
    for (int i = 0; i < amounts.size(); i++) {
      Optional<Money> amount = amounts.get(i).value();
      Optional<Rate> rate = rates.get(i).value();
      if (amount.isPresent() && rate.isPresent() && condition.apply(amount.get(), rate.get())) {
        return Optional.of(
            "the figures contradict one another: " + text.apply(amount.get(), rate.get()));
      }
    }
    return Optional.empty();
  }

  private static BigDecimal sum(Stream<Rate> rates) {
    return rates.map(Rate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static <T> List<T> values(List<Figure<T>> figures) {
    return figures.stream().flatMap(figure -> figure.value().stream()).toList();
  }

  private static Figure<Money> product(Money whole, Rate rate) {
    String text = whole + " x " + rate.toPercent();
    Money rounded = whole.multipliedBy(rate.value(), RoundingMode.DOWN);
    return isProduct(rounded, whole, rate) ? new Figure.Derived<>(rounded, text) : notWhole(text);
  }

  /** The amount divided by the rate, if it is a whole number of the smallest unit. */
  private static Optional<Money> quotient(Money amount, Rate rate) {
    Money rounded = amount.dividedBy(rate.value(), RoundingMode.DOWN);
    return isProduct(amount, rounded, rate) ? Optional.of(rounded) : Optional.empty();
  }

  private static boolean isProduct(Money amount, Money whole, Rate rate) {
    return whole.getAmount().multiply(rate.value()).compareTo(amount.getAmount()) == 0;
  }

  private static Figure<Money> notWhole(String text) {
    return new Figure.Open<>(text + " is not a whole number of the currency's smallest unit");
  }

  private static Figure<Rate> ratio(Money amount, Money whole) {
    String text = amount + " / " + whole;
    if (!whole.isPositive() || amount.isGreaterThan(whole)) {
      return new Figure.Open<>(text + " is no share from 0 to 1");
    }
    return Rate.ofShare(amount.getAmount(), whole.getAmount())
        .<Figure<Rate>>map(rate -> new Figure.Derived<>(rate, text))
        .orElseGet(() -> new Figure.Open<>(text + " is no decimal, or too long a one"));
  }

  private static String joined(String operator, List<Money> terms) {
    return terms.stream().map(Money::toString).collect(joining(operator));
  }

  private FundingResolution result() {
    ImmutableList.Builder<FundingResolution.Share> shares = ImmutableList.builder();
    for (int i = 0; i < amounts.size(); i++) {
      shares.add(
          new FundingResolution.Share(plan.contributions().get(i), amounts.get(i), rates.get(i)));
    }
    return new FundingResolution(total, totalOfAllUnits(), shares.build());
  }

  private Figure<Money> totalOfAllUnits() {
    if (total.value().isPresent() && plan.units().isPresent()) {
      Money one = total.value().get();
      int units = plan.units().getAsInt();
      return new Figure.Derived<>(one.multipliedBy(units), units + " x " + one);
    }
    if (total.value().isPresent() && plan.per().isPresent()) {
      return new Figure.Open<>("the number of units is not known");
    }
    return total;
  }
}
