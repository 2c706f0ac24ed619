package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.placesOf;
import static eu.hanse.rule.standard.Judging.programme;
import static eu.hanse.rule.standard.Judging.span;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.PhaseId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.Finding;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTwoLeadsTest {

  private static final ParticipationTwoLeads RULE = new ParticipationTwoLeads();
  private static final int MANY = 50_000;

  @Test
  void reportsASecondLeadAndTheFirst() {
    assertThat(
            judge(
                RULE,
                network(
                    lead("turin"),
                    participation("porto", ParticipationRole.PARTNER),
                    lead("murcia"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/participations/2/role");
              assertThat(finding.related().get(0).path()).hasToString("/participations/0/role");
              assertThat(finding.message())
                  .isEqualTo(
                      "The cities turin and murcia both have the role lead-partner at one time.");
            });
  }

  @Test
  void reportsEachFurtherLeadOnce() {
    assertThat(placesOf(judge(RULE, network(lead("turin"), lead("murcia"), lead("porto")))))
        .containsExactly("/participations/1/role", "/participations/2/role");
  }

  @Test
  void reportsTwoLeadProcurers() {
    assertThat(
            judge(
                RULE,
                programme("procurement", ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT)
                    .withParticipations(
                        participation("turin", ParticipationRole.LEAD_PROCURER),
                        participation("murcia", ParticipationRole.LEAD_PROCURER))))
        .hasSize(1);
  }

  @Test
  void acceptsALeadPartnerAndALeadProcurer() {
    assertThat(
            judge(
                RULE,
                network(lead("turin"), participation("murcia", ParticipationRole.LEAD_PROCURER))))
        .isEmpty();
  }

  @Test
  void acceptsOneLead() {
    assertThat(
            judge(RULE, network(lead("turin"), participation("murcia", ParticipationRole.PARTNER))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01/2018-06-30, 2018-07-01/2018-12-31",
    "2018/2019, 2019/2020",
    "2018-01/2018-06, 2018-06/..",
    "2019-07/.., 2018-01/2019-06",
    "2018-01/.., 2019-01/.."
  })
  void acceptsLeadsThatMayFollowOneAnother(String first, String second) {
    assertThat(judge(RULE, network(lead("turin", first), lead("murcia", second)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01/2018-07-01, 2018-07-01/2018-12-31",
    "2018/2020, 2019/2021",
    "2018-01/2020, 2019-01/.."
  })
  void reportsLeadsThatCertainlyCoincide(String first, String second) {
    assertThat(judge(RULE, network(lead("turin", first), lead("murcia", second)))).hasSize(1);
  }

  @Test
  void takesALeadWithoutPeriodForOneOfTheWholeProgramme() {
    assertThat(judge(RULE, network(lead("turin"), lead("murcia", "2019")))).hasSize(1);
  }

  @Test
  void acceptsLeadsOfDifferentPhases() {
    assertThat(
            judge(
                RULE,
                network(
                    lead("turin").withPhases(PhaseId.of("phase-1")),
                    lead("murcia").withPhases(PhaseId.of("phase-2")))))
        .isEmpty();
  }

  @Test
  void leavesACityThatIsListedTwiceToItsOwnRule() {
    assertThat(judge(RULE, network(lead("turin"), lead("turin")))).isEmpty();
  }

  @Test
  void leavesAReversedPeriodToItsOwnRule() {
    assertThat(judge(RULE, network(lead("turin", "2020/2018"), lead("murcia", "2018/2020"))))
        .isEmpty();
  }

  @Test
  void reportsLeadsThatShareOneOfTheirPhases() {
    PhaseId pilot = PhaseId.of("pilot");

    assertThat(
            judge(
                RULE,
                network(
                    lead("turin").withPhases(PhaseId.of("design"), pilot),
                    lead("murcia").withPhases(pilot))))
        .hasSize(1);
  }

  @Test
  void takesALeadWithoutPhasesForOneOfAllPhases() {
    assertThat(
            placesOf(
                judge(
                    RULE,
                    network(
                        lead("turin"),
                        lead("murcia").withPhases(PhaseId.of("design")),
                        lead("turin").withPhases(PhaseId.of("pilot")),
                        lead("porto")))))
        .containsExactly("/participations/1/role", "/participations/3/role");
  }

  private static Participation lead(String city) {
    return participation(city, ParticipationRole.LEAD_PARTNER);
  }

  private static Participation lead(String city, String period) {
    return lead(city).withPeriod(span(period));
  }

  @Test
  @Timeout(20)
  void manyLeadsThatFollowOneAnotherAreQuick() {
    LocalDate first = LocalDate.of(1900, 1, 1);

    assertThat(
            judgeMany(
                i -> lead("city-" + i).withPeriod(DateSpan.of(PartialDate.of(first.plusDays(i))))))
        .isEmpty();
  }

  @Test
  @Timeout(20)
  void manyLeadsOfDifferentPhasesAreQuick() {
    assertThat(judgeMany(i -> lead("city-" + i).withPhases(PhaseId.of("phase-" + i)))).isEmpty();
  }

  @Test
  @Timeout(20)
  void oneCityListedManyTimesBesideAnotherIsQuick() {
    assertThat(judgeMany(i -> lead(i < MANY - 1 ? "turin" : "murcia"))).hasSize(1);
  }

  @Test
  @Timeout(20)
  void oneCityListedManyTimesIsQuick() {
    assertThat(judgeMany(i -> lead("turin"))).isEmpty();
  }

  private static List<Finding> judgeMany(IntFunction<Participation> lead) {
    return judge(
        RULE, network(IntStream.range(0, MANY).mapToObj(lead).toArray(Participation[]::new)));
  }
}
