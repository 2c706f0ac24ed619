package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.span;
import static eu.hanse.rule.standard.Samples.amount;
import static eu.hanse.rule.standard.Samples.phase;
import static eu.hanse.rule.standard.Samples.plan;
import static eu.hanse.rule.standard.Samples.share;
import static eu.hanse.rule.standard.UnderCall.atLeast;
import static eu.hanse.rule.standard.UnderCall.atMost;
import static eu.hanse.rule.standard.UnderCall.call;
import static eu.hanse.rule.standard.UnderCall.demands;
import static eu.hanse.rule.standard.UnderCall.messages;
import static eu.hanse.rule.standard.UnderCall.paths;
import static eu.hanse.rule.standard.UnderCall.ports;
import static eu.hanse.rule.standard.UnderCall.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.CallPhase;
import eu.hanse.call.MoneyDemand;
import eu.hanse.funding.FundingPlan;
import eu.hanse.programme.Programme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallBudgetTest {

  private static final CallBudget RULE = new CallBudget();

  private static Programme costing(FundingPlan... plans) {
    return ports().withFunding(plans);
  }

  private static CallPhase phaseWith(MoneyDemand budget) {
    return CallPhase.builder().name("Phase").budget(budget).build();
  }

  @Test
  void reportsATotalAboveTheCeiling() {
    Call.Builder call = call().budget(atMost("EUR 600000.00"));
    Programme programme = costing(plan("EUR 100.00"), plan("EUR 600000.01"));

    assertThat(paths(RULE, call, programme)).containsExactly("/funding/1/total <- /call");
    assertThat(messages(RULE, call, programme))
        .containsExactly("The funding amounts to EUR 600000.01" + demands("at most EUR 600000.00"));
  }

  @Test
  void isContentWithATotalAtTheCeiling() {
    Call.Builder call = call().budget(atMost("EUR 600000.00"));

    assertThat(paths(RULE, call, costing(plan("EUR 600000.00")))).isEmpty();
    assertThat(skipped(RULE, call, costing(plan("EUR 600000.00")))).isEmpty();
  }

  @Test
  void reportsATotalThatFollowsFromOtherFigures() {
    Call.Builder call = call().budget(atMost("EUR 600000.00"));
    FundingPlan byShare = plan(share("turin", "EUR 70000.00", "0.1"));
    FundingPlan perUnit = plan("EUR 300000.01").withPer("pilot").withUnits(2);

    assertThat(paths(RULE, call, costing(byShare))).containsExactly("/funding/0 <- /call");
    assertThat(messages(RULE, call, costing(byShare)))
        .containsExactly(
            "The funding amounts to EUR 700000.00 = EUR 70000.00 / 10 %"
                + demands("at most EUR 600000.00"));
    assertThat(paths(RULE, call, costing(perUnit))).containsExactly("/funding/0/total <- /call");
    assertThat(paths(RULE, call, costing(perUnit.withUnits(1)))).isEmpty();
  }

  @Test
  void whatExpertsMayCostIsAddedToTheCeiling() {
    Call.Builder call = call().budget(atMost("EUR 750000.00")).expertise(atMost("EUR 120000.00"));

    assertThat(paths(RULE, call, costing(plan("EUR 870000.00")))).isEmpty();
    assertThat(messages(RULE, call, costing(plan("EUR 870000.01"))))
        .containsExactly(
            "The funding amounts to EUR 870000.01"
                + demands("at most EUR 750000.00, and EUR 120000.00 for experts"));
    assertThat(
            messages(
                RULE,
                call().budget(atMost("EUR 750000.00")).expertise(atMost("SEK 120000.00")),
                costing(plan("EUR 750000.01"))))
        .containsExactly("The funding amounts to EUR 750000.01" + demands("at most EUR 750000.00"));
  }

  @Test
  void reportsATotalBelowTheFloor() {
    Call.Builder call = call().budget(atLeast("EUR 600000.00"));

    assertThat(messages(RULE, call, costing(plan("EUR 599999.99"))))
        .containsExactly(
            "The funding amounts to EUR 599999.99" + demands("at least EUR 600000.00"));
    assertThat(paths(RULE, call, costing(plan("EUR 600000.00")))).isEmpty();
  }

  @Test
  void aPlanThatNeedNotBeTheWholeMayBeBelowTheFloor() {
    Call.Builder call = call().budget(atLeast("EUR 600000.00"));
    FundingPlan small = plan("EUR 100.00");

    assertThat(paths(RULE, call, costing(small, small))).isEmpty();
    assertThat(paths(RULE, call, costing(small.withPer("pilot").withUnits(2)))).isEmpty();
    assertThat(paths(RULE, call, costing(small.withUnits(2)))).isEmpty();
    assertThat(paths(RULE, call, costing(small.withPeriod(span("2018"))))).isEmpty();
    assertThat(
            paths(
                RULE, call, costing(small.withPeriod(span("2018"))).withPeriod(span("2018/2020"))))
        .isEmpty();
    assertThat(
            paths(
                RULE,
                call,
                costing(small.withPeriod(span("2018/2020"))).withPeriod(span("2018/2020"))))
        .hasSize(1);
  }

  @Test
  void saysNothingOfAnotherCurrencyOrOfContradictoryFigures() {
    Call.Builder ceiling = call().budget(atMost("EUR 1.00"));

    assertThat(paths(RULE, ceiling, costing(plan("SEK 2.00")))).isEmpty();
    assertThat(paths(RULE, call().budget(atLeast("EUR 1.00")), costing(plan("SEK 0.50"))))
        .isEmpty();
    assertThat(paths(RULE, ceiling, costing(plan("EUR 2.00", amount("turin", "SEK 1.00")))))
        .isEmpty();
    assertThat(paths(RULE, call().budget(atLeast("EUR 1.00")), costing(plan("EUR -2.00"))))
        .isEmpty();
  }

  @Test
  void saysWhyThereIsNothingToJudge() {
    Call.Builder call = call().budget(atMost("EUR 1.00"));
    String unknown = "no total of its funding is known";

    assertThat(skipped(RULE, call, costing())).isEqualTo(unknown);
    assertThat(skipped(RULE, call, costing(plan(amount("turin", "EUR 5.00"))))).isEqualTo(unknown);
    assertThat(skipped(RULE, call, costing(plan("EUR -2.00")))).isEqualTo(unknown);
    assertThat(skipped(RULE, call(), costing()))
        .isEqualTo("its call says nothing about the budget");
  }

  @Test
  void reportsAPlanForAPhaseAboveTheCeilingOfThePhase() {
    Call.Builder call =
        call()
            .budget(atMost("EUR 600000.00"))
            .addPhase(phaseWith(atMost("EUR 80000.00")))
            .addPhase(CallPhase.builder().name("Second").build());
    Programme programme =
        costing(
                plan("EUR 80000.01").withPeriod(span("2018-04/2018-10")),
                plan("EUR 80000.00").withPeriod(span("2018-04/2018-10")),
                plan("EUR 80000.01").withPeriod(span("2018-12/2020-12")),
                plan("EUR 80000.01"))
            .withPhases(phase("first", "2018-04/2018-10"), phase("second", "2018-12/2020-12"));

    assertThat(paths(RULE, call, programme)).containsExactly("/funding/0/total <- /call");
    assertThat(messages(RULE, call, programme))
        .containsExactly(
            "The funding amounts to EUR 80000.01"
                + demands("at most EUR 80000.00 in the phase first"));
  }

  @Test
  void whatExceedsTheWholeIsNotReportedForThePhaseAgain() {
    Call.Builder call =
        call().budget(atMost("EUR 600000.00")).addPhase(phaseWith(atMost("EUR 80000.00")));
    Programme programme =
        costing(plan("EUR 600000.01").withPeriod(span("2018-04/2018-10")))
            .withPhases(phase("first", "2018-04/2018-10"));

    assertThat(messages(RULE, call, programme))
        .containsExactly("The funding amounts to EUR 600000.01" + demands("at most EUR 600000.00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2018-04-04/2018-10-04", "2018-05/2018-09", "2018-06-01", "2018-04-30/2018-10-01"})
  void aPlanWithinThePhaseIsForThePhase(String period) {
    assertThat(judgedInPhase(period)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-04-03/2018-10-04",
        "2018-04-04/2018-10-05",
        "2018-04/2018-10",
        "2018-05/..",
        "2018",
        "2018-09/2018-05"
      })
  void aPlanThatMayReachBeyondThePhaseIsNotForThePhase(String period) {
    assertThat(judgedInPhase(period)).isEmpty();
  }

  private static List<String> judgedInPhase(String period) {
    Call.Builder call = call().addPhase(phaseWith(atMost("EUR 80000.00")));
    return paths(
        RULE,
        call,
        costing(plan("EUR 90000.00").withPeriod(span(period)))
            .withPhases(phase("first", "2018-04-04/2018-10-04")));
  }

  @Test
  void aPhaseWithoutPeriodHasNoPlans() {
    Call.Builder call = call().addPhase(phaseWith(atMost("EUR 1.00")));
    Programme programme = costing(plan("EUR 2.00").withPeriod(span("2018")));

    assertThat(paths(RULE, call, programme.withPhases(phase("first").build()))).isEmpty();
    assertThat(paths(RULE, call, programme)).isEmpty();
    assertThat(paths(RULE, call, costing(plan("EUR 2.00")).withPhases(phase("first", "2018"))))
        .isEmpty();
  }
}
