package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.phase;
import static eu.hanse.rule.standard.Samples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Rule;
import eu.hanse.time.DateSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the rules on phases. */
final class PhaseRulesTest {

  private static final PhaseOverlap OVERLAP = new PhaseOverlap();
  private static final PhaseGap GAP = new PhaseGap();
  private static final PhaseOutsidePeriod OUTSIDE = new PhaseOutsidePeriod();

  private static List<String> judge(Rule rule, String... periods) {
    Programme.Builder programme = programme();
    for (String period : periods) {
      programme.addPhase(phase("phase-" + period.replaceAll("[^0-9]+", "-") + "x", period));
    }
    return Judged.paths(rule, programme.build());
  }

  private static List<String> outside(String whole, String period) {
    return Judged.messages(
        OUTSIDE, programme().period(DateSpan.parse(whole)).addPhase(phase("one", period)).build());
  }

  @Test
  void phasesThatShareADayOverlap() {
    assertThat(judge(OVERLAP, "2018-04-04/2018-12-04", "2018-12-04/2020-12-04"))
        .containsExactly("/phases/1/period <- /phases/0/period");
  }

  @Test
  void theMessageNamesBothPhases() {
    Programme programme =
        programme().addPhase(phase("one", "2018/2020")).addPhase(phase("two", "2019/2021")).build();

    assertThat(Judged.messages(OVERLAP, programme))
        .containsExactly("The phases one (2018/2020) and two (2019/2021) overlap.");
  }

  @Test
  void phasesOnAdjacentDaysDoNotOverlap() {
    assertThat(judge(OVERLAP, "2018-04-04/2018-12-03", "2018-12-04/2020-12-04")).isEmpty();
  }

  @Test
  void phasesThatMeetInAMonthDoNotCertainlyOverlap() {
    assertThat(judge(OVERLAP, "2018-04/2018-10", "2018-10/2020-12")).isEmpty();
  }

  @Test
  void aPhaseWithoutKnownEndOverlapsOnlyFromItsStart() {
    assertThat(judge(OVERLAP, "2018-04-04/..", "2018-12-04/2020-12-04")).isEmpty();
    assertThat(judge(OVERLAP, "2018-04-04/2018-12-04", "2018-06-01/..")).hasSize(1);
  }

  @Test
  void anOverlapIsReportedAtTheLaterPhaseHoweverTheyAreListed() {
    assertThat(judge(OVERLAP, "2019/2021", "2018/2020"))
        .containsExactly("/phases/0/period <- /phases/1/period");
  }

  @Test
  void aReversedPhaseOverlapsNothing() {
    assertThat(judge(OVERLAP, "2018-04-04/2018-01-01", "2017/2020")).isEmpty();
  }

  @Test
  void aPhaseThatEndsADayLateIsOutside() {
    assertThat(outside("2018-04-04/2020-12-04", "2019-01-01/2020-12-05"))
        .containsExactly(
            "The phase one (2019-01-01/2020-12-05) lies outside the period of its programme,"
                + " 2018-04-04/2020-12-04.");
  }

  @Test
  void aPhaseAsLongAsTheProgrammeIsWithin() {
    assertThat(outside("2018-04-04/2020-12-04", "2018-04-04/2020-12-04")).isEmpty();
    assertThat(outside("2018-04-04/2020-12-04", "2018/2020")).isEmpty();
  }

  @Test
  void aPhaseThatStartsTheYearBeforeIsOutside() {
    assertThat(outside("2018/2020", "2017/2019")).hasSize(1);
    assertThat(outside("2018/2020", "2019/..")).isEmpty();
  }

  @Test
  void daysBetweenTwoPhasesAreAGap() {
    assertThat(judge(GAP, "2018-04-04/2018-10", "2018-12-04/2020-12-04"))
        .containsExactly("/phases/1/period <- /phases/0/period");
  }

  @Test
  void oneDayIsAGap() {
    assertThat(judge(GAP, "2018-04-04/2018-10-01", "2018-10-03/2020")).hasSize(1);
    assertThat(judge(GAP, "2018-04-04/2018-10-01", "2018-10-02/2020")).isEmpty();
  }

  @Test
  void aMonthThatMayFillTheDaysIsNoGap() {
    assertThat(judge(GAP, "2018-04/2018-10", "2018-11/2020")).isEmpty();
    assertThat(judge(GAP, "2018-04/2018-10", "2018-12/2020")).hasSize(1);
  }

  @Test
  void aLongPhaseBridgesShorterOnes() {
    assertThat(judge(GAP, "2018/2022", "2019-01-01/2019-02-01", "2022-05-01/2023")).isEmpty();
  }

  @Test
  void aPhaseWithoutPeriodMayFillTheGap() {
    Phase undated = phase("two").build();

    assertThat(
            Judged.by(
                GAP,
                programme()
                    .addPhase(phase("one", "2018"))
                    .addPhase(undated)
                    .addPhase(phase("three", "2020"))
                    .build()))
        .isEmpty();
  }

  @Test
  void anOpenPhaseLeavesNoGap() {
    assertThat(judge(GAP, "2018/..", "2022/2023")).isEmpty();
  }
}
