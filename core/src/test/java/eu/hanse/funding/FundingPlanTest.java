package eu.hanse.funding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.Party;
import eu.hanse.id.CityId;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Tests {@link FundingPlan#resolve}. */
final class FundingPlanTest {

  private static Contribution payer(String city) {
    return Contribution.builder().payer(Party.of(CityId.of(city))).build();
  }

  private static Contribution amount(String city, String amount) {
    return payer(city).withAmount(Money.parse(amount));
  }

  private static Contribution rate(String city, String rate) {
    return payer(city).withRate(Rate.parse(rate));
  }

  private static Contribution share(String city, String amount, String rate) {
    return amount(city, amount).withRate(Rate.parse(rate));
  }

  private static FundingPlan plan(Contribution... contributions) {
    return FundingPlan.builder().addAllContributions(List.of(contributions)).build();
  }

  private static FundingPlan plan(String total, Contribution... contributions) {
    return plan(contributions).withTotal(Money.parse(total));
  }

  private static String total(FundingPlan plan) {
    return plan.resolve().total().toString();
  }

  private static List<String> amounts(FundingPlan plan) {
    return plan.resolve().shares().stream().map(share -> share.amount().toString()).toList();
  }

  private static List<String> rates(FundingPlan plan) {
    return plan.resolve().shares().stream().map(share -> share.rate().toString()).toList();
  }

  @Test
  void anAmountAndItsRateMakeTheTotalAndTheRest() {
    FundingPlan plan = plan(share("paris", "EUR 40000", "0.1"), rate("brussels", "0.9"));

    assertThat(total(plan)).isEqualTo("EUR 400000.00 = EUR 40000.00 / 10 %");
    assertThat(amounts(plan))
        .containsExactly("EUR 40000.00", "EUR 360000.00 = EUR 400000.00 x 90 %");
    assertThat(plan.resolve().open()).isEmpty();
  }

  @Test
  void theOnePayerWithoutFiguresPaysTheRest() {
    FundingPlan plan = plan(share("paris", "EUR 40000", "0.1"), payer("brussels"));

    assertThat(rates(plan)).containsExactly("0.1", "0.9 = 100 % - 10 %");
    assertThat(amounts(plan).get(1)).startsWith("EUR 360000.00 = ");
  }

  @Test
  void unitsMultiplyTheTotal() {
    FundingPlan plan = plan("EUR 400000").withPer("experiment").withUnits(2);

    assertThat(plan.resolve().totalOfAllUnits()).hasToString("EUR 800000.00 = 2 x EUR 400000.00");
  }

  @Test
  void anUnknownNumberOfUnitsStaysOpen() {
    FundingPlan plan = plan("EUR 400000").withPer("experiment");

    assertThat(plan.resolve().open())
        .containsExactly("total of all units: the number of units is not known");
  }

  @Test
  void allAmountsMakeTheTotal() {
    FundingPlan plan = plan(amount("turin", "EUR 25"), amount("porto", "EUR 75"));

    assertThat(total(plan)).isEqualTo("EUR 100.00 = EUR 25.00 + EUR 75.00");
    assertThat(rates(plan))
        .containsExactly("0.25 = EUR 25.00 / EUR 100.00", "0.75 = EUR 75.00 / EUR 100.00");
  }

  @Test
  void onePayerAloneDoesNotMakeTheTotal() {
    FundingPlan plan = plan(amount("turin", "EUR 440741"));

    assertThat(plan.resolve().open())
        .containsExactly(
            "total: neither stated nor derivable from the contributions",
            "rate of city:turin: needs the total and the amount");
  }

  @Test
  void onePayerAloneDoesNotPayAllOfATotal() {
    assertThat(plan("EUR 100", payer("turin")).resolve().open())
        .containsExactly(
            "amount of city:turin: needs the total and the rate",
            "rate of city:turin: needs the total and the amount");
    assertThat(rates(plan("EUR 100", amount("turin", "EUR 40"))))
        .containsExactly("0.4 = EUR 40.00 / EUR 100.00");
  }

  @Test
  void anEndlessDecimalStaysOpen() {
    FundingPlan plan = plan(amount("turin", "EUR 100"), amount("porto", "EUR 200"));

    assertThat(total(plan)).startsWith("EUR 300.00");
    assertThat(rates(plan))
        .containsExactly(
            "open: EUR 100.00 / EUR 300.00 is no decimal, or too long a one",
            "open: EUR 200.00 / EUR 300.00 is no decimal, or too long a one");
  }

  @Test
  void aRateOfMoreThanFortyPlacesStaysOpen() {
    FundingPlan plan = plan("EUR 21990232555.52", amount("turin", "EUR 0.01"));

    assertThat(rates(plan)).allMatch(rate -> rate.startsWith("open: "));
  }

  @Test
  void aTinyRateMakesAHugeTotal() {
    FundingPlan plan = plan(share("turin", "EUR 1", "1e-40"), payer("porto"));

    assertThat(total(plan)).startsWith("EUR 1" + "0".repeat(40) + ".00 = ");
  }

  @Test
  void aTotalThatIsNoWholeNumberOfCentsStaysOpen() {
    assertThat(total(plan(share("turin", "EUR 10", "0.3"), rate("porto", "0.7"))))
        .isEqualTo("open: EUR 10.00 / 30 % is not a whole number of the currency's smallest unit");
  }

  @Test
  void aShareThatIsNoWholeNumberOfCentsStaysOpenUnlessItIsTheRest() {
    assertThat(amounts(plan("EUR 1.25", rate("turin", "0.5"), rate("porto", "0.5"))))
        .allMatch(amount -> amount.startsWith("open: EUR 1.25 x 50 %"));
    assertThat(amounts(plan("EUR 1.25", share("turin", "EUR 0.63", "0.5"), rate("porto", "0.5"))))
        .containsExactly("EUR 0.63", "EUR 0.62 = EUR 1.25 - EUR 0.63");
  }

  @Test
  void roundedAmountsMakeTheTotalByTheirSum() {
    FundingPlan plan = plan(share("turin", "EUR 10", "0.3"), share("porto", "EUR 23.33", "0.7"));

    assertThat(total(plan)).isEqualTo("EUR 33.33 = EUR 10.00 + EUR 23.33");
  }

  @Test
  void differentImpliedTotalsLeaveTheTotalOpen() {
    assertThat(
            total(
                plan(
                    share("turin", "EUR 50", "0.5"),
                    share("porto", "EUR 40", "0.1"),
                    payer("lille"))))
        .isEqualTo("open: the contributions imply different totals: EUR 100.00, EUR 400.00");
  }

  @Test
  void nothingFollowsFromAmountsThatContradictTheTotal() {
    FundingPlan plan =
        plan("EUR 300", share("turin", "EUR 150", "0.5"), amount("porto", "EUR 100"));

    assertThat(rates(plan).get(1))
        .isEqualTo(
            "open: the amounts contradict the total: they add up to EUR 250.00, not to EUR 300.00");
  }

  @Test
  void nothingFollowsFromAnAmountThatContradictsItsRate() {
    FundingPlan plan = plan("EUR 100", share("turin", "EUR 60", "0.5"), payer("porto"));

    assertThat(amounts(plan).get(1))
        .isEqualTo("open: the figures contradict one another: EUR 60.00 is not 50 % of EUR 100.00");
    assertThat(rates(plan).get(1)).startsWith("open: ");
  }

  @Test
  void nothingFollowsFromRatesThatDoNotAddUp() {
    assertThat(amounts(plan("EUR 100", rate("turin", "0.7"), rate("porto", "0.4"))))
        .allMatch(amount -> amount.startsWith("open: the rates contradict one another"));
    assertThat(amounts(plan("EUR 100", rate("turin", "0.5"), rate("porto", "0.4"))))
        .allMatch(amount -> amount.startsWith("open: the rates contradict one another"));
  }

  @Test
  void nothingFollowsFromAnAmountAtRateZero() {
    assertThat(total(plan(share("turin", "EUR 5", "0"), rate("porto", "1"))))
        .isEqualTo("open: the figures contradict one another: EUR 5.00 is not 0 % of anything");
  }

  @Test
  void nothingFollowsFromMixedCurrencies() {
    assertThat(total(plan(amount("turin", "NOK 5"), amount("porto", "EUR 5"))))
        .isEqualTo("open: the plan mixes currencies: [EUR, NOK]");
  }

  @Test
  void nothingFollowsFromNegativeAmounts() {
    assertThat(total(plan(share("turin", "EUR -5", "0.5"), payer("porto"))))
        .isEqualTo("open: the plan has a negative amount");
  }

  @Test
  void statedFiguresAreKeptEvenIfTheyContradictOneAnother() {
    FundingPlan plan = plan("EUR 1", amount("turin", "EUR 5"), amount("porto", "NOK 5"));

    assertThat(total(plan)).isEqualTo("EUR 1.00");
    assertThat(amounts(plan)).containsExactly("EUR 5.00", "NOK 5.00");
  }

  @Test
  void ofATotalOfZeroEveryShareIsZeroAndNoRateFollows() {
    assertThat(amounts(plan("EUR 0", rate("turin", "0.5"), rate("porto", "0.5"))))
        .containsExactly("EUR 0.00 = EUR 0.00 x 50 %", "EUR 0.00 = EUR 0.00 x 50 %");
    assertThat(rates(plan("EUR 0", amount("turin", "EUR 0"), amount("porto", "EUR 0"))))
        .allMatch(rate -> rate.startsWith("open: EUR 0.00 / EUR 0.00"));
  }

  @Test
  void anEmptyPlanIsOpen() {
    assertThat(plan().resolve().open())
        .containsExactly("total: neither stated nor derivable from the contributions");
  }

  @Test
  void aRateAllowsHalfACent() {
    Rate half = Rate.parse("0.5");

    assertThat(half.fits(Money.parse("EUR 0.63"), Money.parse("EUR 1.25"))).isTrue();
    assertThat(half.fits(Money.parse("EUR 0.62"), Money.parse("EUR 1.25"))).isTrue();
    assertThat(half.fits(Money.parse("EUR 0.62"), Money.parse("EUR 1.26"))).isFalse();
    assertThat(half.fits(Money.parse("NOK 0.5"), Money.parse("EUR 1"))).isFalse();
  }
}
