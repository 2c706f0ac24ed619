package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.span;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationOutsidePeriodTest {

  private static final ParticipationOutsidePeriod RULE = new ParticipationOutsidePeriod();

  @Test
  void reportsTheParticipationAndThePeriodOfTheProgramme() {
    assertThat(judge(RULE, within("2018-04-04/2020-12-04", "2018-04-04/2020-12-05")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/participations/0/period");
              assertThat(finding.related().get(0).path()).hasToString("/period");
              assertThat(finding.message())
                  .isEqualTo(
                      "The city turin takes part in 2018-04-04/2020-12-05, which is not within"
                          + " the period of the programme, 2018-04-04/2020-12-04.");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-04/2020-12-04, 2018-04-04/2020-12-04",
    "2018-04-04/2020-12-04, 2018/2020",
    "2018-04-04/2020-12-04, 2019-01/..",
    "2018/2020, 2018-01-01/2020-12-31",
    "2018/.., 2019/2030"
  })
  void acceptsAParticipationThatMayLieWithin(String whole, String part) {
    assertThat(judge(RULE, within(whole, part))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-04/2020-12-04, 2018-04-03/2020",
    "2018-04-04/2020-12-04, 2017/..",
    "2018-04-04/2020-12-04, 2021/..",
    "2018/2020, 2019/2021-01-01"
  })
  void reportsAParticipationThatCertainlySticksOut(String whole, String part) {
    assertThat(judge(RULE, within(whole, part))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2020/2018, 2018/2019", "2018/2020, 2030/2019"})
  void leavesReversedPeriodsToTheirOwnRule(String whole, String part) {
    assertThat(judge(RULE, within(whole, part))).isEmpty();
  }

  @Test
  void saysNothingIfThePeriodOfTheProgrammeIsNotKnown() {
    assertThat(
            judge(
                RULE,
                network(
                    participation("turin", ParticipationRole.PARTNER).withPeriod(span("2018")))))
        .isEmpty();
  }

  private static Programme within(String whole, String part) {
    return network(participation("turin", ParticipationRole.PARTNER).withPeriod(span(part)))
        .withPeriod(span(whole));
  }
}
