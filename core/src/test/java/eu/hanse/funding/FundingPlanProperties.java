package eu.hanse.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.Lists;
import eu.hanse.city.Party;
import eu.hanse.id.CityId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Properties of {@link FundingPlan#resolve} on any plan. */
final class FundingPlanProperties {

  private static final Party[] PAYERS =
      Stream.of("turin", "porto", "lille", "oslo", "murcia")
          .map(city -> Party.of(CityId.of(city)))
          .toArray(Party[]::new);

  /** Any plan, contradictory ones included. */
  @Provide
  Arbitrary<FundingPlan> plans() {
    return plans(moneys(CurrencyUnit.EUR, -3));
  }

  /** Any plan, with currencies and scales that do not fit together. */
  @Provide
  Arbitrary<FundingPlan> hostilePlans() {
    return plans(
        Arbitraries.oneOf(
            moneys(CurrencyUnit.EUR, -3),
            moneys(CurrencyUnit.JPY, 0),
            moneys(CurrencyUnit.of("BHD"), 0),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("1e30"), new BigDecimal("1e60"))
                .ofScale(2)
                .map(amount -> Money.of(CurrencyUnit.EUR, amount))));
  }

  private static Arbitrary<FundingPlan> plans(Arbitrary<Money> moneys) {
    Arbitrary<Rate> rates =
        Arbitraries.oneOf(
            Arbitraries.of("0", "1", "0.5", "0.1", "0.9", "0.85", "0.3", "0.7", "1e-40")
                .map(Rate::parse),
            Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(20)
                .map(Rate::of));
    Arbitrary<Contribution> contributions =
        Combinators.combine(Arbitraries.of(PAYERS), moneys.optional(), rates.optional())
            .as(
                (payer, amount, rate) ->
                    Contribution.builder().payer(payer).amount(amount).rate(rate).build());
    return Combinators.combine(
            moneys.optional(0.4),
            contributions.list().ofMaxSize(5),
            Arbitraries.integers().between(1, 1_000_000).optional(0.3))
        .as(
            (total, list, units) -> {
              FundingPlan.Builder plan =
                  FundingPlan.builder().total(total).addAllContributions(list);
              units.ifPresent(plan::units);
              return plan.build();
            })
        .withoutEdgeCases();
  }

  private static Arbitrary<Money> moneys(CurrencyUnit currency, long least) {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(least, 1_000), Arbitraries.longs().between(0, 1L << 52))
        .map(minor -> Money.ofMinor(currency, minor));
  }

  /** A plan whose figures fit: amounts that are whole percentages of the total. */
  @Provide
  Arbitrary<FundingPlan> soundPlans() {
    Arbitrary<List<Integer>> percentages =
        Arbitraries.integers().between(1, 40).list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(Arbitraries.longs().between(1, 1_000_000_000), percentages)
        .as(FundingPlanProperties::sound)
        .filter(FundingPlan::listsAllPayers)
        .withoutEdgeCases();
  }

  private static FundingPlan sound(long euros, List<Integer> percentages) {
    Money total = Money.ofMajor(CurrencyUnit.EUR, euros);
    FundingPlan.Builder plan = FundingPlan.builder().total(total);
    int rest = 100;
    for (int percentage : percentages) {
      if (percentage < rest) {
        rest -= percentage;
        plan.addContribution(sharing(total, percentage));
      }
    }
    return plan.addContribution(sharing(total, rest)).build();
  }

  private static Contribution sharing(Money total, int percentage) {
    return Contribution.builder()
        .payer(PAYERS[percentage % PAYERS.length])
        .rate(Rate.of(BigDecimal.valueOf(percentage, 2)))
        .amount(Money.ofMinor(CurrencyUnit.EUR, total.getAmountMajorLong() * percentage))
        .build();
  }

  @Property
  void resolvingNeverThrows(@ForAll("hostilePlans") FundingPlan plan) {
    assertThatCode(() -> plan.resolve().describe()).doesNotThrowAnyException();
  }

  @Property
  void theOrderOfTheContributionsDoesNotChangeTheFigures(
      @ForAll("hostilePlans") FundingPlan plan, @ForAll Random random) {
    List<Integer> order = new ArrayList<>();
    plan.contributions().forEach(contribution -> order.add(order.size()));
    Collections.shuffle(order, random);

    FundingResolution given = plan.resolve();
    FundingResolution shuffled =
        plan.withContributions(Lists.transform(order, plan.contributions()::get)).resolve();

    assertThat(shuffled.total().value()).isEqualTo(given.total().value());
    for (int i = 0; i < order.size(); i++) {
      FundingResolution.Share there = given.shares().get(order.get(i));
      FundingResolution.Share here = shuffled.shares().get(i);
      assertThat(here.amount().value()).isEqualTo(there.amount().value());
      assertThat(here.rate().value()).isEqualTo(there.rate().value());
    }
  }

  @Property
  void whatIsStatedIsKept(@ForAll("hostilePlans") FundingPlan plan) {
    FundingResolution resolution = plan.resolve();

    plan.total().ifPresent(total -> assertThat(resolution.total().value()).contains(total));
    for (FundingResolution.Share share : resolution.shares()) {
      share
          .contribution()
          .amount()
          .ifPresent(amount -> assertThat(share.amount().value()).contains(amount));
      share
          .contribution()
          .rate()
          .ifPresent(rate -> assertThat(share.rate().value()).contains(rate));
    }
  }

  @Property
  void wherePartsAreDerivedAllAmountsMakeTheTotal(@ForAll("plans") FundingPlan plan) {
    FundingResolution resolution = plan.resolve();
    List<Money> amounts =
        resolution.shares().stream().flatMap(share -> share.amount().value().stream()).toList();
    boolean derived =
        resolution.total() instanceof Figure.Derived<Money>
            || resolution.shares().stream()
                .anyMatch(share -> share.amount() instanceof Figure.Derived<Money>);

    if (derived && plan.listsAllPayers() && amounts.size() == plan.contributions().size()) {
      assertThat(resolution.total().value()).contains(Money.total(amounts));
    }
  }

  @Property
  void aDerivedAmountIsItsRateOfTheTotal(@ForAll("plans") FundingPlan plan) {
    FundingResolution resolution = plan.resolve();

    for (FundingResolution.Share share : resolution.shares()) {
      Optional<Money> total = resolution.total().value();
      Optional<Rate> rate = share.rate().value();
      if (share.amount() instanceof Figure.Derived<Money> amount
          && total.isPresent()
          && rate.isPresent()) {
        assertThat(rate.get().fits(amount.derived(), total.get())).isTrue();
      }
    }
  }

  @Property
  void whatIsLeftOutOfASoundPlanIsDerivedAsItWas(
      @ForAll("soundPlans") FundingPlan plan, @ForAll @IntRange(max = 1_000) int keepAt) {
    int kept = keepAt % plan.contributions().size();
    FundingPlan.Builder reduced = FundingPlan.builder();
    for (int i = 0; i < plan.contributions().size(); i++) {
      Contribution whole = plan.contributions().get(i);
      reduced.addContribution(i == kept ? whole : whole.withAmount(Optional.empty()));
    }

    FundingResolution resolution = reduced.build().resolve();

    assertThat(resolution.total().value()).isEqualTo(plan.total());
    assertThat(resolution.open()).isEmpty();
    for (FundingResolution.Share share : resolution.shares()) {
      assertThat(plan.contributions())
          .anyMatch(
              whole ->
                  whole.amount().equals(share.amount().value())
                      && whole.rate().equals(share.rate().value()));
    }
  }
}
