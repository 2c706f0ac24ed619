package eu.hanse.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.funding.Contribution;
import eu.hanse.funding.Rate;
import eu.hanse.rule.standard.ImpliedTotal.Contradiction;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class ImpliedTotalProperties {

  /** An amount of cents and a rate of percents. */
  record Share(int cents, int percents) {

    Contribution contribution() {
      return Samples.payer("turin")
          .withAmount(Money.ofMinor(CurrencyUnit.EUR, cents))
          .withRate(Rate.of(BigDecimal.valueOf(percents, 2)));
    }

    /** Of all totals that round to the amount, even the highest is too low for the other share. */
    boolean isBelow(Share other) {
      return (2 * cents + 1) * other.percents < (2 * other.cents - 1) * percents;
    }

    boolean contradicts(Share other) {
      return isBelow(other) || other.isBelow(this);
    }
  }

  @Provide
  Arbitrary<List<Share>> shares() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40), Arbitraries.integers().between(1, 30))
        .as(Share::new)
        .list()
        .ofMaxSize(6);
  }

  @Property
  void thereIsAContradictionIfAndOnlyIfTwoSharesContradict(@ForAll("shares") List<Share> shares) {
    boolean expected = shares.stream().anyMatch(one -> shares.stream().anyMatch(one::contradicts));

    assertThat(contradictions(shares.stream()).isEmpty()).isNotEqualTo(expected);
  }

  @Property
  void whatIsReportedContradictsAnEarlierShare(@ForAll("shares") List<Share> shares) {
    assertThat(contradictions(shares.stream()))
        .allSatisfy(
            found -> {
              int position = found.one().position();
              int earlier = found.other().position();
              assertThat(earlier).isLessThan(position);
              assertThat(shares.get(position).contradicts(shares.get(earlier))).isTrue();
            });
  }

  @Property
  void aShareIsReportedIfItContradictsOneOfThoseThatAgree(@ForAll("shares") List<Share> shares) {
    List<Integer> reported =
        contradictions(shares.stream()).stream().map(found -> found.one().position()).toList();
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      assertThat(reported.contains(i))
          .isEqualTo(
              IntStream.range(0, i)
                  .filter(earlier -> !reported.contains(earlier))
                  .anyMatch(earlier -> shares.get(earlier).contradicts(share)));
    }
  }

  @Property
  void sharesWithoutAmountOrRateAndThoseOfNothingSayNothing(@ForAll("shares") List<Share> shares) {
    Stream<Contribution> silent =
        Stream.of(
            Samples.amount("porto", "EUR 1"),
            Samples.rate("porto", "0.5"),
            Samples.share("porto", "EUR 1", "0"));

    assertThat(
            ImpliedTotal.contradictions(
                    Stream.concat(silent, shares.stream().map(Share::contribution)).toList())
                .stream()
                .map(found -> found.one().position() - 3))
        .containsExactlyElementsOf(
            contradictions(shares.stream()).stream().map(found -> found.one().position()).toList());
  }

  private static List<Contradiction> contradictions(Stream<Share> shares) {
    return ImpliedTotal.contradictions(shares.map(Share::contribution).toList());
  }
}
