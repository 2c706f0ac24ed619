package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.amount;
import static eu.hanse.rule.standard.Samples.payer;
import static eu.hanse.rule.standard.Samples.plan;
import static eu.hanse.rule.standard.Samples.programme;
import static eu.hanse.rule.standard.Samples.rate;
import static eu.hanse.rule.standard.Samples.share;
import static eu.hanse.rule.standard.Samples.withFunding;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.funding.FundingPlan;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.LotId;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Tests the rules on funding. */
final class FundingRulesTest {

  private static final FundingRatesSum RATES = new FundingRatesSum();
  private static final FundingTotal TOTAL = new FundingTotal();
  private static final FundingRateAmount RATE_AMOUNT = new FundingRateAmount();
  private static final FundingNegative NEGATIVE = new FundingNegative();
  private static final FundingCurrencies CURRENCIES = new FundingCurrencies();
  private static final FundingUndetermined UNDETERMINED = new FundingUndetermined();

  private static List<String> messages(Rule rule, FundingPlan plan) {
    return Judged.messages(rule, withFunding(plan));
  }

  private static List<String> paths(Rule rule, FundingPlan plan) {
    return Judged.paths(rule, withFunding(plan));
  }

  /** The codes of all funding rules that report something about the plan. */
  private static List<String> codes(FundingPlan plan) {
    return Stream.of(RATES, TOTAL, RATE_AMOUNT, NEGATIVE, CURRENCIES, UNDETERMINED)
        .filter(rule -> !messages(rule, plan).isEmpty())
        .map(rule -> rule.info().code().value())
        .toList();
  }

  @Test
  void thePlanOfTheExperimentsIsSound() {
    assertThat(codes(plan(share("paris", "EUR 40000", "0.1"), rate("brussels", "0.9")))).isEmpty();
  }

  @Test
  void ratesBelowOneHundredPercentAreReported() {
    FundingPlan plan = plan("EUR 100", rate("turin", "0.5"), rate("porto", "0.4"));

    assertThat(messages(RATES, plan))
        .containsExactly("The rates 50 % + 40 % = 90 % are 10 % less than 100 %.");
    assertThat(paths(RATES, plan))
        .containsExactly(
            "/funding/0/contributions <- /funding/0/contributions/0/rate"
                + " <- /funding/0/contributions/1/rate");
  }

  @Test
  void aRateAloneCountsWithItsPartOfTheTotal() {
    FundingPlan tooMuch = plan("EUR 100", rate("turin", "0.7"), amount("porto", "EUR 50"));
    FundingPlan tooLittle = plan("EUR 100", rate("turin", "0.7"), amount("porto", "EUR 20"));

    assertThat(messages(TOTAL, tooMuch))
        .containsExactly(
            "The amounts EUR 70.00 (70 %) + EUR 50.00 = EUR 120.00 do not make the total EUR"
                + " 100.00; the residual is EUR -20.00.");
    assertThat(codes(tooMuch)).containsExactly("funding.total");
    assertThat(codes(tooLittle)).containsExactly("funding.total");
  }

  @Test
  void anAmountMayBeRoundedFromWhatARateLeaves() {
    assertThat(codes(plan("EUR 0.99", rate("turin", "0.5"), amount("porto", "EUR 0.50"))))
        .isEmpty();
    assertThat(codes(plan("EUR 0.99", rate("turin", "0.5"), amount("porto", "EUR 0.51"))))
        .containsExactly("funding.total");
  }

  @Test
  void ratesThatAreNotExactlyOneHundredPercentAreReported() {
    assertThat(
            messages(
                RATES,
                plan(rate("turin", "0.33"), rate("porto", "0.33"), rate("lille", "0.330001"))))
        .containsExactly(
            "The rates 33 % + 33 % + 33.0001 % = 99.0001 % are 0.9999 % less than" + " 100 %.");
  }

  @Test
  void ratesThatAlreadyExceedOneHundredPercentAreReportedEvenIfOneIsMissing() {
    assertThat(messages(RATES, plan(rate("turin", "0.7"), rate("porto", "0.4"), payer("lille"))))
        .containsExactly("The rates 70 % + 40 % = 110 % are 10 % more than 100 %.");
  }

  @Test
  void ratesMayFallShortWhileOneIsMissing() {
    assertThat(messages(RATES, plan(rate("turin", "0.7"), payer("lille")))).isEmpty();
  }

  @Test
  void aPlanWithOnePayerMayBeAnExcerpt() {
    assertThat(codes(plan("EUR 511630", amount("turin", "EUR 370714")))).isEmpty();
    assertThat(codes(plan("EUR 6666666", rate("brussels", "0.9")))).isEmpty();
  }

  @Test
  void initiativesAreJudgedToo() {
    Initiative initiative =
        Initiative.builder()
            .id(InitiativeId.of("quay"))
            .name("Quay")
            .kind(InitiativeKind.PILOT)
            .funding(plan(rate("turin", "0.7"), rate("porto", "0.4")))
            .build();

    assertThat(Judged.paths(RATES, programme().addInitiative(initiative).build()))
        .containsExactly(
            "/initiatives/0/funding/contributions <- /initiatives/0/funding/contributions/0/rate"
                + " <- /initiatives/0/funding/contributions/1/rate");
  }

  @Test
  void amountsThatDoNotMakeTheTotalAreReportedWithTheResidual() {
    FundingPlan plan =
        plan("EUR 400000", amount("turin", "EUR 40000"), amount("porto", "EUR 350000"));

    assertThat(messages(TOTAL, plan))
        .containsExactly(
            "The amounts EUR 40000.00 + EUR 350000.00 = EUR 390000.00 do not make the total EUR"
                + " 400000.00; the residual is EUR 10000.00.");
    assertThat(paths(TOTAL, plan))
        .containsExactly(
            "/funding/0/total <- /funding/0/contributions/0/amount"
                + " <- /funding/0/contributions/1/amount");
  }

  @Test
  void aCentTooMuchIsReported() {
    assertThat(
            messages(
                TOTAL, plan("EUR 100", amount("turin", "EUR 50.01"), amount("porto", "EUR 50"))))
        .hasSize(1);
    assertThat(
            messages(
                TOTAL, plan("EUR 100", amount("turin", "EUR 50.01"), amount("porto", "EUR 49.99"))))
        .isEmpty();
  }

  @Test
  void amountsMayFallShortWhileOneIsMissing() {
    assertThat(messages(TOTAL, plan("EUR 100", amount("turin", "EUR 50"), payer("porto"))))
        .isEmpty();
  }

  @Test
  void anAmountAboveTheTotalIsReportedWhoeverElsePays() {
    assertThat(messages(TOTAL, plan("EUR 100", amount("turin", "EUR 100.01"), payer("porto"))))
        .hasSize(1);
    assertThat(messages(TOTAL, plan("EUR 100", amount("turin", "EUR 100.01")))).hasSize(1);
  }

  @Test
  void anAmountThatIsNotItsRateOfTheTotalIsReported() {
    FundingPlan plan = plan("EUR 400000", share("turin", "EUR 50000", "0.1"), payer("porto"));

    assertThat(messages(RATE_AMOUNT, plan))
        .containsExactly(
            "The amount of city:turin, EUR 50000.00, is not 10 % of the total EUR 400000.00; that"
                + " would be EUR 40000.00, and the residual is EUR 10000.00.");
    assertThat(paths(RATE_AMOUNT, plan))
        .containsExactly(
            "/funding/0/contributions/0/amount <- /funding/0/total"
                + " <- /funding/0/contributions/0/rate");
  }

  @Test
  void anAmountMayBeRoundedByHalfACentEitherWay() {
    assertThat(
            messages(
                RATE_AMOUNT,
                plan(
                    "EUR 1.25",
                    share("turin", "EUR 0.63", "0.5"),
                    share("porto", "EUR 0.62", "0.5"))))
        .isEmpty();
    assertThat(messages(RATE_AMOUNT, plan("EUR 1.26", share("turin", "EUR 0.62", "0.5"))))
        .hasSize(1);
  }

  @Test
  void ofAnAmountThatIsNotItsRateTheContributionIsReportedAndNotTheTotalToo() {
    FundingPlan wrong = plan("EUR 100", rate("turin", "0.5"), share("porto", "EUR 60", "0.5"));
    FundingPlan right = plan("EUR 100", rate("turin", "0.6"), share("porto", "EUR 50", "0.5"));

    assertThat(codes(wrong)).containsExactly("funding.rate-amount");
    assertThat(codes(right)).contains("funding.total").doesNotContain("funding.rate-amount");
  }

  @Test
  void aResidualOfNothingIsNotReported() {
    assertThat(codes(plan("EUR 100", amount("turin", "EUR 60"), amount("porto", "EUR 40"))))
        .isEmpty();
  }

  @Test
  void aCurrencyWithoutCentsIsRoundedToItsWholeUnits() {
    assertThat(messages(RATE_AMOUNT, plan("JPY 125", share("turin", "JPY 63", "0.5")))).isEmpty();
    assertThat(messages(RATE_AMOUNT, plan("JPY 125", share("turin", "JPY 64", "0.5")))).hasSize(1);
  }

  @Test
  void amountsThatImplyDifferentTotalsAreReported() {
    FundingPlan plan =
        plan(
            share("turin", "EUR 40000", "0.1"),
            share("porto", "EUR 300000", "0.3"),
            payer("lille"));

    assertThat(messages(RATE_AMOUNT, plan))
        .containsExactly(
            "The amount of city:porto, EUR 300000.00, is not 30 % of the total EUR 400000.00; that"
                + " would be EUR 120000.00, and the residual is EUR 180000.00.");
    assertThat(paths(RATE_AMOUNT, plan))
        .containsExactly(
            "/funding/0/contributions/1/amount <- /funding/0/contributions/0/amount"
                + " <- /funding/0/contributions/1/rate");
  }

  @Test
  void amountsRoundedToCentsMayImplySlightlyDifferentTotals() {
    assertThat(
            messages(
                RATE_AMOUNT,
                plan(
                    share("turin", "EUR 0.13", "0.1"),
                    share("porto", "EUR 0.63", "0.5"),
                    payer("lille"))))
        .isEmpty();
  }

  @Test
  void theSumOfAllAmountsCountsAsTheTotalIfNoneIsStated() {
    assertThat(paths(RATE_AMOUNT, plan(share("turin", "EUR 60", "0.5"), amount("porto", "EUR 40"))))
        .containsExactly(
            "/funding/0/contributions/0/amount <- /funding/0/contributions"
                + " <- /funding/0/contributions/0/rate");
  }

  @Test
  void amountsThatDoNotMakeTheTotalAreNotReportedOneByOneAgain() {
    assertThat(
            codes(plan("EUR 90", share("turin", "EUR 50", "0.5"), share("porto", "EUR 50", "0.5"))))
        .containsExactly("funding.total");
  }

  @Test
  void eachNegativeFigureIsReportedAndNothingElse() {
    FundingPlan plan = plan("EUR -100", amount("turin", "EUR -50"), amount("porto", "EUR 10"));

    assertThat(codes(plan)).containsExactly("funding.negative");
    assertThat(paths(NEGATIVE, plan))
        .containsExactly("/funding/0/contributions/0/amount", "/funding/0/total");
    assertThat(messages(NEGATIVE, plan))
        .containsExactly(
            "The amount of city:turin is negative: EUR -50.00.",
            "The total is negative: EUR -100.00.");
  }

  @Test
  void aNegativeBudgetOfAStageIsReported() {
    Procurement procurement =
        Procurement.builder()
            .addStage(Samples.stage("design").budget(Money.parse("EUR -1")).build())
            .addStage(
                Samples.stage("pilot")
                    .lot(LotId.of("energy"))
                    .budget(Money.parse("EUR -2"))
                    .build())
            .addStage(Samples.stage("pilot").budget(Money.parse("EUR 0")).build())
            .addStage(Samples.stage("pilot").build())
            .build();
    Programme programme = programme().procurement(procurement).build();

    assertThat(Judged.messages(NEGATIVE, programme))
        .containsExactly(
            "The budget of the stage design is negative: EUR -1.00.",
            "The budget of the stage pilot of the lot energy is negative: EUR -2.00.");
    assertThat(Judged.paths(NEGATIVE, programme))
        .containsExactly("/procurement/stages/0/budget", "/procurement/stages/1/budget");
  }

  @Test
  void zeroIsNotNegative() {
    assertThat(codes(plan("EUR 0", amount("turin", "EUR 0"), amount("porto", "EUR 0")))).isEmpty();
  }

  @Test
  void ofAPlanThatMixesCurrenciesNothingElseIsReported() {
    FundingPlan plan =
        plan("EUR 100", share("turin", "EUR -60", "0.7"), share("oslo", "NOK 400", "0.7"));

    assertThat(codes(plan)).containsExactly("funding.currencies");
    assertThat(messages(CURRENCIES, plan))
        .containsExactly(
            "The plan mixes currencies: the amount of city:oslo is NOK 400.00, but the total is EUR"
                + " 100.00.");
    assertThat(paths(CURRENCIES, plan))
        .containsExactly("/funding/0/contributions/1/amount <- /funding/0/total");
  }

  @Test
  void plansMayBeInDifferentCurrencies() {
    assertThat(
            Judged.by(
                CURRENCIES,
                programme().addFunding(plan("EUR 100")).addFunding(plan("NOK 100")).build()))
        .isEmpty();
  }

  @Test
  void aTotalThatDoesNotFollowIsReportedWithWhatIsMissing() {
    assertThat(messages(UNDETERMINED, plan(amount("turin", "EUR 440741"))))
        .containsExactly(
            "The whole cost is not known: total: neither stated nor derivable from the"
                + " contributions; rate of city:turin: needs the total and the amount.");
    assertThat(paths(UNDETERMINED, plan())).containsExactly("/funding/0");
  }

  @Test
  void anUnknownNumberOfUnitsLeavesTheWholeCostOpen() {
    assertThat(messages(UNDETERMINED, plan("EUR 100").withPer("experiment")))
        .containsExactly(
            "The whole cost is not known: total of all units: the number of units is not known.");
    assertThat(messages(UNDETERMINED, plan("EUR 100").withPer("experiment").withUnits(2)))
        .isEmpty();
  }

  @Test
  void aPlanThatContradictsItselfIsNotReportedAsUndetermined() {
    assertThat(codes(plan(rate("turin", "0.7"), rate("porto", "0.4"))))
        .containsExactly("funding.rates-sum");
    assertThat(codes(plan(share("turin", "EUR 60", "0.5"), amount("porto", "EUR 40"))))
        .containsExactly("funding.rate-amount");
  }

  @Test
  void ofOneWrongRateTheContributionIsReportedAndNotTheSumToo() {
    FundingPlan plan =
        plan("EUR 100", share("turin", "EUR 60", "0.6"), share("porto", "EUR 40", "0.5"));

    assertThat(codes(plan)).containsExactly("funding.rate-amount");
    assertThat(paths(RATE_AMOUNT, plan))
        .containsExactly(
            "/funding/0/contributions/1/amount <- /funding/0/total"
                + " <- /funding/0/contributions/1/rate");
  }

  @Test
  void ofRatesThatDoNotAddUpAndFitNoAmountTheSumIsReported() {
    assertThat(codes(plan(share("turin", "EUR 60", "0.7"), share("porto", "EUR 40", "0.5"))))
        .containsExactly("funding.rates-sum");
    assertThat(codes(plan("EUR 100", share("turin", "EUR 40", "0.5"), rate("porto", "0.6"))))
        .containsExactly("funding.rates-sum");
  }
}
