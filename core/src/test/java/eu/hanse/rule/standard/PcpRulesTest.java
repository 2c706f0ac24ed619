package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.plan;
import static eu.hanse.rule.standard.Samples.stage;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.funding.FundingPlan;
import eu.hanse.id.LotId;
import eu.hanse.id.PhaseId;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.ProcurementStage;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Tests the rules on pre-commercial procurements. */
class PcpRulesTest {

  private static final PcpStages STAGES = new PcpStages();
  private static final PcpSuppliersGrow GROW = new PcpSuppliersGrow();
  private static final PcpBudget BUDGET = new PcpBudget();

  // Stages

  @Test
  void fewerThanThreeStagesAreReported() {
    Programme programme = procurement(suppliers("design", 9), suppliers("pilot", 3));

    assertThat(Judged.messages(STAGES, programme))
        .containsExactly(
            "The procurement of \"The programme harbours\" has only 2 stages, design, pilot; a"
                + " pre-commercial procurement has three.");
    assertThat(Judged.paths(STAGES, programme)).containsExactly("/procurement/stages");
  }

  @Test
  void stagesOfSeveralLotsInOnePhaseAreOne() {
    assertThat(
            Judged.messages(
                STAGES,
                procurement(
                    ofLot("design", "mobility", 9),
                    ofLot("design", "energy", 9),
                    ofLot("design", "water", 9))))
        .containsExactly(
            "The procurement of \"The programme harbours\" has only 1 stage, design; a"
                + " pre-commercial procurement has three.");
  }

  @Test
  void threeStagesAreEnough() {
    assertThat(
            Judged.by(
                STAGES,
                procurement(
                    suppliers("design", 9), suppliers("prototype", 6), suppliers("pilot", 3))))
        .isEmpty();
  }

  @Test
  void procurementsOfOtherProgrammesMayHaveFewerStages() {
    Programme programme = procurement(suppliers("pilot", 3)).withKind(ProgrammeKind.OTHER);

    assertThat(Judged.by(STAGES, programme)).isEmpty();
  }

  @Test
  void aProcurementWithoutStagesIsPassedOverWithAReason() {
    assertThat(Judged.by(STAGES, procurement())).isEmpty();
    assertThat(skipped(STAGES, procurement())).containsExactly("its procurement lists no stages");
    assertThat(skipped(STAGES, Samples.programme().build()))
        .containsExactly("it has no procurement", "it is no pre-commercial procurement");
  }

  // Suppliers

  @Test
  void moreSuppliersThanInTheStageBeforeAreReported() {
    Programme programme =
        procurement(suppliers("design", 9), suppliers("prototype", 6), suppliers("pilot", 7));

    assertThat(Judged.messages(GROW, programme))
        .containsExactly(
            "The procurement has 7 suppliers in the phase pilot, more than the 6 in the phase"
                + " prototype before.");
    assertThat(Judged.paths(GROW, programme))
        .containsExactly("/procurement/stages/2/suppliers <- /procurement/stages/1/suppliers");
  }

  @Test
  void asManySuppliersAsBeforeAreNoMore() {
    assertThat(Judged.by(GROW, procurement(suppliers("design", 6), suppliers("pilot", 6))))
        .isEmpty();
  }

  @Test
  void theOrderIsThatOfThePhases() {
    assertThat(Judged.paths(GROW, procurement(suppliers("pilot", 7), suppliers("design", 6))))
        .containsExactly("/procurement/stages/0/suppliers <- /procurement/stages/1/suppliers");
    assertThat(Judged.by(GROW, procurement(suppliers("pilot", 6), suppliers("design", 7))))
        .isEmpty();
  }

  @Test
  void eachLotIsJudgedByItself() {
    Programme programme =
        procurement(
            ofLot("design", "mobility", 2),
            ofLot("design", "energy", 9),
            suppliers("design", 11),
            ofLot("pilot", "mobility", 3),
            ofLot("pilot", "energy", 8),
            suppliers("pilot", 11));

    assertThat(Judged.messages(GROW, programme))
        .containsExactly(
            "The lot mobility has 3 suppliers in the phase pilot, more than the 2 in the phase"
                + " design before.");
  }

  @Test
  void aStageOfWhichTheNumberIsNotKnownIsPassedOver() {
    assertThat(
            Judged.paths(
                GROW,
                procurement(
                    suppliers("design", 6),
                    stage("prototype").suppliersPlanned(9).build(),
                    suppliers("pilot", 7))))
        .containsExactly("/procurement/stages/2/suppliers <- /procurement/stages/0/suppliers");
    assertThat(
            Judged.by(
                GROW,
                procurement(
                    suppliers("design", 6), stage("design").build(), suppliers("pilot", 7))))
        .isEmpty();
  }

  @Test
  void severalStagesOfALotInOnePhaseCountTogether() {
    assertThat(
            Judged.by(
                GROW,
                procurement(suppliers("design", 3), suppliers("design", 4), suppliers("pilot", 7))))
        .isEmpty();
    assertThat(
            Judged.messages(
                GROW,
                procurement(suppliers("design", 3), suppliers("design", 4), suppliers("pilot", 8))))
        .containsExactly(
            "The procurement has 8 suppliers in the phase pilot, more than the 7 in the phase"
                + " design before.");
  }

  @Test
  void aPhaseThatTheProgrammeDoesNotHaveHasNoPlaceInTheOrder() {
    assertThat(Judged.by(GROW, procurement(suppliers("design", 6), suppliers("testing", 9))))
        .isEmpty();
  }

  @Test
  void ofAPhaseListedTwiceTheFirstPlaceCounts() {
    Programme programme = procurement(suppliers("design", 6), suppliers("prototype", 7));

    assertThat(
            Judged.by(
                GROW,
                Samples.programme()
                    .addAllPhases(programme.phases())
                    .addPhase(Samples.phase("design").build())
                    .procurement(programme.procurement())
                    .build()))
        .hasSize(1);
  }

  // Budgets

  @Test
  void budgetsThatExceedTheTotalAreReportedWithTheSum() {
    Programme programme =
        procurement(budget("design", "EUR 40"), budget("pilot", "EUR 60.01"))
            .withFunding(plan("EUR 100"));

    assertThat(Judged.messages(BUDGET, programme))
        .containsExactly(
            "The budgets of the stages, EUR 40.00 + EUR 60.01 = EUR 100.01, exceed the total EUR"
                + " 100.00 of the funding by EUR 0.01.");
    assertThat(Judged.paths(BUDGET, programme))
        .containsExactly("/procurement/stages <- /funding/0/total");
  }

  @Test
  void budgetsMayTakeTheWholeTotal() {
    assertThat(
            Judged.by(
                BUDGET,
                procurement(budget("design", "EUR 40"), budget("pilot", "EUR 60"))
                    .withFunding(plan("EUR 100"))))
        .isEmpty();
  }

  @Test
  void aTotalThatFollowsCountsLikeAStatedOne() {
    FundingPlan plan = plan(Samples.share("turin", "EUR 40", "0.4"));

    assertThat(Judged.paths(BUDGET, procurement(budget("design", "EUR 101")).withFunding(plan)))
        .containsExactly("/procurement/stages <- /funding/0");
    assertThat(Judged.by(BUDGET, procurement(budget("design", "EUR 100")).withFunding(plan)))
        .isEmpty();
  }

  @Test
  void severalPlansCountTogether() {
    Programme programme = procurement(budget("design", "EUR 101"));

    assertThat(Judged.by(BUDGET, programme.withFunding(plan("EUR 100"), plan("EUR 1")))).isEmpty();
    assertThat(Judged.paths(BUDGET, programme.withFunding(plan("EUR 90"), plan("EUR 10"))))
        .containsExactly("/procurement/stages <- /funding");
  }

  @Test
  void plansOfSingleUnitsAreNoPartOfTheTotal() {
    Programme programme = procurement(budget("design", "EUR 101"));
    FundingPlan unit = plan("EUR 5").withPer("experiment");

    assertThat(Judged.paths(BUDGET, programme.withFunding(unit, plan("EUR 100"))))
        .containsExactly("/procurement/stages <- /funding/1/total");
    assertThat(Judged.by(BUDGET, programme.withFunding(unit))).isEmpty();
  }

  @Test
  void aPlanOfSeveralUnitsCountsWithAllOfThem() {
    Programme programme = procurement(budget("design", "EUR 101"));

    assertThat(Judged.by(BUDGET, programme.withFunding(plan("EUR 60").withUnits(2)))).isEmpty();
  }

  @Test
  void budgetsOfAllLotsIncludeThoseOfEach() {
    ProcurementStage all = budget("design", "EUR 60");
    ProcurementStage one = all.withLot(LotId.of("mobility")).withBudget(Money.parse("EUR 50"));

    assertThat(Judged.by(BUDGET, procurement(all, one).withFunding(plan("EUR 100")))).isEmpty();
    assertThat(
            Judged.messages(
                BUDGET,
                procurement(all, one, one.withPhase(PhaseId.of("pilot")))
                    .withFunding(plan("EUR 100"))))
        .containsExactly(
            "The budgets of the stages, EUR 60.00 + EUR 50.00 = EUR 110.00, exceed the total EUR"
                + " 100.00 of the funding by EUR 10.00.");
  }

  @Test
  void whereTheTotalIsNotCertainNothingIsSaid() {
    Programme programme = procurement(budget("design", "EUR 101"));
    FundingPlan open = plan(Samples.payer("turin"));
    FundingPlan contradictory = plan("EUR 100", Samples.amount("turin", "EUR 200"));

    assertThat(
            Stream.of(
                programme,
                programme.withFunding(open),
                programme.withFunding(plan("EUR 100"), open),
                programme.withFunding(plan("NOK 100")),
                programme.withFunding(plan("EUR 100"), plan("NOK 100")),
                programme.withFunding(contradictory),
                procurement(budget("design", "EUR 101"), budget("pilot", "NOK 101"))
                    .withFunding(plan("EUR 100"))))
        .allSatisfy(
            judged -> {
              assertThat(Judged.by(BUDGET, judged)).isEmpty();
              assertThat(skipped(BUDGET, judged))
                  .containsExactly("its funding has no total in the one currency of its stages");
            });
  }

  @Test
  void negativeBudgetsAreLeftToTheirOwnRule() {
    Programme programme =
        procurement(budget("design", "EUR 201"), budget("pilot", "EUR -1"))
            .withFunding(plan("EUR 100"));

    assertThat(Judged.by(BUDGET, programme)).isEmpty();
    assertThat(skipped(BUDGET, programme)).isEmpty();
  }

  @Test
  void aProcurementWithoutBudgetsHasNothingToJudge() {
    assertThat(skipped(BUDGET, procurement(suppliers("design", 1))))
        .containsExactly("its stages have no budgets");
    assertThat(skipped(BUDGET, Samples.programme().build())).contains("it has no procurement");
  }

  private static List<String> skipped(EntityRule rule, Programme programme) {
    List<String> reasons = new ArrayList<>();
    rule.check(
        programme,
        RuleContext.of(Judged.AS_OF, Catalogue.builder().build()),
        new Findings(rule.info(), Severity.INFO, finding -> {}, reasons::add));
    return reasons;
  }

  private static Programme procurement(ProcurementStage... stages) {
    return Samples.programme()
        .addPhase(Samples.phase("design").build())
        .addPhase(Samples.phase("prototype").build())
        .addPhase(Samples.phase("pilot").build())
        .procurement(Procurement.builder().addAllStages(List.of(stages)).build())
        .build()
        .withKind(ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT);
  }

  private static ProcurementStage suppliers(String phase, int suppliers) {
    return stage(phase).suppliers(suppliers).build();
  }

  private static ProcurementStage ofLot(String phase, String lot, int suppliers) {
    return stage(phase).lot(LotId.of(lot)).suppliers(suppliers).build();
  }

  private static ProcurementStage budget(String phase, String budget) {
    return stage(phase).budget(Money.parse(budget)).build();
  }
}
