package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.span;
import static eu.hanse.rule.standard.Samples.phase;
import static eu.hanse.rule.standard.UnderCall.between;
import static eu.hanse.rule.standard.UnderCall.call;
import static eu.hanse.rule.standard.UnderCall.demands;
import static eu.hanse.rule.standard.UnderCall.least;
import static eu.hanse.rule.standard.UnderCall.messages;
import static eu.hanse.rule.standard.UnderCall.most;
import static eu.hanse.rule.standard.UnderCall.paths;
import static eu.hanse.rule.standard.UnderCall.ports;
import static eu.hanse.rule.standard.UnderCall.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.CallPhase;
import eu.hanse.call.CountDemand;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallDurationTest {

  private static final CallDuration RULE = new CallDuration();

  private static Programme lasting(String period) {
    return ports().withPeriod(span(period));
  }

  private static CallPhase phaseWith(CountDemand months) {
    return CallPhase.builder().name("Phase").months(months).build();
  }

  @Test
  void reportsAPeriodThatIsTooLong() {
    Programme programme = lasting("2018-12-04/2020-12-05");

    assertThat(paths(RULE, call().months(between(24, 24)), programme))
        .containsExactly("/period <- /call");
    assertThat(messages(RULE, call().months(between(24, 24)), programme))
        .containsExactly(
            "The period 2018-12-04/2020-12-05 of the programme is too long" + demands("24 months"));
  }

  @Test
  void reportsAPeriodThatIsTooShort() {
    Programme programme = lasting("2018-12-04/2020-12-02");

    assertThat(messages(RULE, call().months(least(24)), programme))
        .containsExactly(
            "The period 2018-12-04/2020-12-02 of the programme is too short"
                + demands("at least 24 months"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-12-04/2020-12-04",
        "2018-12-04/2020-12-03",
        "2018-12/2020-12",
        "2018-12/2020-11",
        "2018/2020",
        "2018-12-04/..",
        "2020/2018",
        "2018-12-31/2020-12-30",
      })
  void isContentWithAPeriodThatMayBeRight(String period) {
    assertThat(paths(RULE, call().months(between(24, 24)), lasting(period))).isEmpty();
    assertThat(skipped(RULE, call().months(between(24, 24)), lasting(period))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-12/2021-02", "2018/2021-02", "2018-12-04/2021"})
  void reportsAnImprecisePeriodOnlyIfItIsCertainlyTooLong(String period) {
    assertThat(paths(RULE, call().months(most(24)), lasting(period))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-12/2020-10", "2018-12-04/2020-11", "2018/2019-12-30"})
  void reportsAnImprecisePeriodOnlyIfItIsCertainlyTooShort(String period) {
    assertThat(paths(RULE, call().months(least(24)), lasting(period))).hasSize(1);
  }

  @Test
  void aLimitThatTheCallDoesNotSetIsNotJudged() {
    assertThat(paths(RULE, call().months(most(24)), lasting("2018-12-04"))).isEmpty();
    assertThat(paths(RULE, call().months(least(24)), lasting("2008/2028"))).isEmpty();
  }

  @Test
  void saysNothingOfAProgrammeWithoutPeriod() {
    assertThat(paths(RULE, call().months(between(24, 24)), ports())).isEmpty();
    assertThat(skipped(RULE, call(), ports()))
        .isEqualTo("its call says nothing about how long it lasts");
  }

  @Test
  void judgesEachPhase() {
    Call.Builder call =
        call().addPhase(phaseWith(between(6, 6))).addPhase(phaseWith(between(24, 24)));
    Programme programme =
        ports()
            .withPhases(
                phase("first", "2018-04-04/2018-12-04"), phase("second", "2018-12-04/2020-12-04"));

    assertThat(paths(RULE, call, programme)).containsExactly("/phases/0/period <- /call");
    assertThat(messages(RULE, call, programme))
        .containsExactly(
            "The period 2018-04-04/2018-12-04 of the phase first is too long"
                + demands("6 months"));
  }

  @Test
  void judgesTheStatedLengthOfAPhaseBeforeItsPeriod() {
    Call.Builder call = call().addPhase(phaseWith(between(6, 7)));
    Phase phase = phase("first", "2018-04-04/2018-12-04");

    assertThat(paths(RULE, call, ports().withPhases(phase.withMonths(8))))
        .containsExactly("/phases/0/months <- /call");
    assertThat(messages(RULE, call, ports().withPhases(phase.withMonths(5))))
        .containsExactly("The phase first lasts 5 months" + demands("6 to 7 months"));
    assertThat(paths(RULE, call, ports().withPhases(phase.withMonths(7))))
        .containsExactly("/phases/0/period <- /call");
    assertThat(paths(RULE, call, ports().withPhases(phase.withMonths(6))))
        .containsExactly("/phases/0/period <- /call");
  }

  @Test
  void judgesTheProgrammeAndItsPhases() {
    Call.Builder call = call().months(most(12)).addPhase(phaseWith(most(6)));
    Programme programme =
        lasting("2018-01-01/2019-06-30").withPhases(phase("first", "2018-01-01/2018-12-31"));

    assertThat(paths(RULE, call, programme))
        .containsExactly("/period <- /call", "/phases/0/period <- /call");
    assertThat(paths(RULE, call, programme.withPhases())).containsExactly("/period <- /call");
  }

  @Test
  void phasesThatAreNotThoseOfTheCallAreNotJudged() {
    Call.Builder call = call().addPhase(phaseWith(most(6)));

    assertThat(paths(RULE, call, lasting("2018/2020"))).isEmpty();
    assertThat(skipped(RULE, call, lasting("2018/2020")))
        .isEqualTo("its phases are not those of its call");
  }

  @Test
  void aPhaseOfWhichTheCallSaysNothingIsNotJudged() {
    Call.Builder call =
        call()
            .addPhase(phaseWith(most(6)))
            .addPhase(CallPhase.builder().name("Without limit").build());

    assertThat(
            paths(
                RULE,
                call,
                ports().withPhases(phase("first", "2018"), phase("second", "2019/2029"))))
        .isEmpty();
  }
}
