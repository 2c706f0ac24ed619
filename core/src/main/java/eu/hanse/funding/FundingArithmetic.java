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
import org.jspecify.annotations.Nullable;

/**
 * Derives the open figures of a funding plan from those known, step by step, until nothing new
 * follows. All arithmetic is exact.
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
    ImmutableSet<CurrencyUnit> currencies = currencies(plan);
    if (currencies.size() > 1) {
      arithmetic.leaveOpen("the plan mixes currencies: " + currencies);
    } else {
      arithmetic.deriveAll();
    }
    return arithmetic.result();
  }

  private static ImmutableSet<CurrencyUnit> currencies(FundingPlan plan) {
    return Stream.concat(
            plan.total().stream(),
            plan.contributions().stream().flatMap(share -> share.amount().stream()))
        .map(Money::getCurrencyUnit)
        .collect(ImmutableSet.toImmutableSet());
  }

  private void leaveOpen(String reason) {
    total = total.value().isPresent() ? total : new Figure.Open<>(reason);
    amounts.replaceAll(f -> f.value().isPresent() ? f : new Figure.Open<>(reason));
    rates.replaceAll(f -> f.value().isPresent() ? f : new Figure.Open<>(reason));
  }

  /** Every step turns at least one open figure into a derived one, so the loop ends. */
  private void deriveAll() {
    long openBefore;
    do {
      openBefore = countOpen();
      deriveTotal();
      deriveEachShare();
      deriveLastRate();
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
    if (total.value().isPresent() || amounts.isEmpty()) {
      return;
    }
    Map<Money, String> candidates = new LinkedHashMap<>();
    for (int i = 0; i < amounts.size(); i++) {
      Optional<Money> amount = amounts.get(i).value();
      Optional<Rate> rate = rates.get(i).value().filter(r -> r.value().signum() > 0);
      if (amount.isPresent() && rate.isPresent()) {
        Money quotient = divide(amount.get(), rate.get());
        if (quotient == null) {
          total =
              new Figure.Open<>(
                  quotientText(amount.get(), rate.get()) + " is not a whole number of cents");
          return;
        }
        candidates.putIfAbsent(quotient, quotientText(amount.get(), rate.get()));
      }
    }
    if (candidates.size() > 1) {
      total = new Figure.Open<>("the contributions imply different totals: " + candidates.keySet());
    } else if (candidates.size() == 1) {
      candidates.forEach((money, text) -> total = new Figure.Derived<>(money, text));
    } else if (amounts.stream().allMatch(amount -> amount.value().isPresent())) {
      total = new Figure.Derived<>(Money.total(values(amounts)), sumText(values(amounts)));
    }
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
    if (open < 0) {
      return;
    }
    BigDecimal others =
        values(rates).stream().map(Rate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (others.compareTo(BigDecimal.ONE) <= 0) {
      String text =
          Stream.concat(Stream.of("100 %"), values(rates).stream().map(Rate::toPercent))
              .collect(joining(" - "));
      rates.set(open, new Figure.Derived<>(Rate.of(BigDecimal.ONE.subtract(others)), text));
    }
  }

  private void deriveLastAmount() {
    int open = onlyOpen(amounts);
    if (open < 0 || total.value().isEmpty()) {
      return;
    }
    Money whole = total.value().get();
    Money rest = whole.minus(values(amounts));
    if (!rest.isNegative()) {
      String text =
          Stream.concat(Stream.of(whole), values(amounts).stream())
              .map(Money::toString)
              .collect(joining(" - "));
      amounts.set(open, new Figure.Derived<>(rest, text));
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

  private static <T> List<T> values(List<Figure<T>> figures) {
    return figures.stream().flatMap(figure -> figure.value().stream()).toList();
  }

  private static @Nullable Money divide(Money amount, Rate rate) {
    try {
      BigDecimal quotient = amount.getAmount().divide(rate.value());
      return exact(amount.getCurrencyUnit(), quotient);
    } catch (ArithmeticException endlessDecimal) {
      return null;
    }
  }

  private static Figure<Money> product(Money whole, Rate rate) {
    String text = whole + " x " + rate.toPercent();
    Money money = exact(whole.getCurrencyUnit(), whole.getAmount().multiply(rate.value()));
    return money == null
        ? new Figure.Open<>(text + " is not a whole number of cents")
        : new Figure.Derived<>(money, text);
  }

  private static @Nullable Money exact(CurrencyUnit currency, BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    return plain.scale() <= currency.getDecimalPlaces()
        ? Money.of(currency, plain, RoundingMode.UNNECESSARY)
        : null;
  }

  private static Figure<Rate> ratio(Money amount, Money whole) {
    String text = amount + " / " + whole;
    if (!whole.isPositive() || amount.isNegative() || amount.isGreaterThan(whole)) {
      return new Figure.Open<>(text + " is no share from 0 to 1");
    }
    try {
      return new Figure.Derived<>(Rate.of(amount.getAmount().divide(whole.getAmount())), text);
    } catch (ArithmeticException endlessDecimal) {
      return new Figure.Open<>(text + " is an endless decimal");
    }
  }

  private static String quotientText(Money amount, Rate rate) {
    return amount + " / " + rate.toPercent();
  }

  private static String sumText(List<Money> addends) {
    return addends.stream().map(Money::toString).collect(joining(" + "));
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
    if (plan.per().isPresent() && plan.units().isEmpty()) {
      return new Figure.Open<>("the number of units is not known");
    }
    return total;
  }
}
