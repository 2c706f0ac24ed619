package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.span;
import static eu.hanse.rule.standard.Placements.city;
import static eu.hanse.rule.standard.Placements.placement;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.governance.ChangeReason;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.governance.PlacementModel;
import eu.hanse.rule.RuleContext;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.ValidationRun;
import eu.hanse.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the rules on changes of the model in which a team is placed. */
class PlacementChangeTest {

  private static final PlacementChangeWithoutReason REASON = new PlacementChangeWithoutReason();
  private static final PlacementChangeNearElection ELECTION = new PlacementChangeNearElection();
  private static final GovernancePlacement UNIT =
      placement(PlacementModel.DEDICATED_UNIT, "2014/2018-12-31");
  private static final GovernancePlacement AGENCY =
      placement(PlacementModel.EXTERNAL_AGENCY, "2019-01-01/2022");

  @Test
  void reportsAChangeThatHasNoReason() {
    assertThat(judge(REASON, city(UNIT, AGENCY)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/placements/1/model");
              assertThat(finding.related().get(0).path()).hasToString("/placements/0/model");
              assertThat(finding.message())
                  .isEqualTo(
                      "The team of the strategy \"smart city\" is moved from dedicated-unit"
                          + " (2014/2018-12-31) to external-agency (2019-01-01/2022), and no reason"
                          + " is given.");
            });
  }

  @Test
  void comparesPlacementsInTheOrderOfTheirStarts() {
    assertThat(reasonless(AGENCY, UNIT))
        .containsExactly("/placements/0/model <- /placements/1/model");
  }

  @Test
  void reportsEachChange() {
    assertThat(reasonless(UNIT, AGENCY, placement(PlacementModel.NONE, "2023/..")))
        .containsExactly(
            "/placements/1/model <- /placements/0/model",
            "/placements/2/model <- /placements/1/model");
  }

  @Test
  void acceptsAChangeThatHasAReasonOrOneThatIsNotKnown() {
    assertThat(reasonless(UNIT, AGENCY.withChangeReason(ChangeReason.BUDGET))).isEmpty();
    assertThat(reasonless(UNIT, AGENCY.withChangeReason(ChangeReason.UNKNOWN))).isEmpty();
  }

  @Test
  void theReasonOfThePlacementBeforeDoesNotCount() {
    assertThat(reasonless(UNIT.withChangeReason(ChangeReason.BUDGET), AGENCY)).hasSize(1);
  }

  @Test
  void acceptsTheSameModelAndTheModelThatIsNotKnown() {
    assertThat(reasonless(UNIT, AGENCY.withModel(UNIT.model()))).isEmpty();
    assertThat(reasonless(UNIT, AGENCY.withModel(PlacementModel.UNKNOWN))).isEmpty();
    assertThat(reasonless(UNIT.withModel(PlacementModel.UNKNOWN), AGENCY)).isEmpty();
  }

  @Test
  void acceptsPlacementsOfTwoStrategies() {
    assertThat(reasonless(UNIT, AGENCY.withStrategy("open data"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2018-12-31/2022", "2018/2022", "2018-12-31/..", "2020/.."})
  void aPlacementThatMayFollowTheOtherIsAChange(String period) {
    assertThat(reasonless(UNIT, AGENCY.withPeriod(span(period)))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2018-12-30/2022", "2014/2022", "2014-06/..", "2022/2019"})
  void aPlacementThatDoesNotCertainlyFollowTheOtherIsNoChange(String period) {
    assertThat(reasonless(UNIT, AGENCY.withPeriod(span(period)))).isEmpty();
  }

  @Test
  void aPlacementWithoutKnownEndGivesWayToTheNext() {
    assertThat(reasonless(UNIT.withPeriod(span("2014/..")), AGENCY)).hasSize(1);
  }

  @Test
  void aPlacementWithoutPeriodMayStandBetween() {
    assertThat(reasonless(UNIT, AGENCY, placement(PlacementModel.NONE))).isEmpty();
    assertThat(reasonless(UNIT, AGENCY, placement(PlacementModel.NONE).withStrategy("open data")))
        .hasSize(1);
  }

  @Test
  void statisticsSayWhenTheOrderOfPlacementsIsNotKnown() {
    assertThat(skipped(city(UNIT, placement(PlacementModel.NONE))))
        .containsExactly("the placements of a strategy do not certainly follow one another");
    assertThat(skipped(city(placement(PlacementModel.NONE)))).isEmpty();
    assertThat(skipped(city(UNIT, AGENCY.withModel(UNIT.model())))).isEmpty();
  }

  @Test
  void reportsAChangeSoonAfterAMandateBegins() {
    City city = city(UNIT, AGENCY).withMandates(mandate("2018-07-01/2022"));

    assertThat(judge(ELECTION, city))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/placements/1/period");
              assertThat(finding.related().get(0).path()).hasToString("/mandates/0/period");
              assertThat(finding.message())
                  .isEqualTo(
                      "The team of the strategy \"smart city\" is moved from dedicated-unit to"
                          + " external-agency (2019-01-01/2022) within six months after a mandate"
                          + " of the body \"council\" (2018-07-01/2022) begins.");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-01/2022, 2019-01-01/2022",
    "2019-01-01/.., 2019-01-01/..",
    "2018-07/2022, 2018-12/2022",
    "2018-12/2022, 2018-12-31/2022",
  })
  void theChangeMayComeFromTheFirstDayToSixMonthsLater(String mandate, String placement) {
    assertThat(near(mandate, placement)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-01/2022, 2019-01-02/2022",
    "2018-07-01/2022, 2019-01/2022",
    "2019-01-02/.., 2019-01-01/..",
    "2018-07/2022, 2019-01/2022",
    "2018-12/2022, 2018-12-30/2022",
    "2018/2022, 2019-01-01/2022",
    "2018-07-01/2016, 2019-01-01/2022"
  })
  void aChangeThatIsNotCertainlySoonAfterIsNotReported(String mandate, String placement) {
    assertThat(near(mandate, placement)).isEmpty();
  }

  @Test
  void namesTheMandateThatBeganLastBeforeTheChange() {
    City city =
        city(UNIT, AGENCY)
            .withMandates(
                mandate("2019-01-02/2022"),
                mandate("2018-10-01/2022"),
                mandate("2018-09-01/2022"),
                Mandate.builder().body("mayor").build());

    assertThat(related(city)).containsExactly("/mandates/1/period");
  }

  @Test
  void aMandateThatMayHaveBegunEarlierHidesNoOther() {
    City city = city(UNIT, AGENCY).withMandates(mandate("2018-07-20/2022"), mandate("2018/2022"));

    assertThat(related(city)).containsExactly("/mandates/0/period");
  }

  @Test
  void ofMandatesThatBeginTogetherTheFirstIsNamed() {
    City city =
        city(UNIT, AGENCY).withMandates(mandate("2018-08-01/2022"), mandate("2018-08-01/2024"));

    assertThat(related(city)).containsExactly("/mandates/0/period");
  }

  @Test
  void aChangeForReasonOfTheElectionIsNoNews() {
    List<Mandate> mandates = List.of(mandate("2018-12-01/2022"));

    assertThat(
            judge(
                ELECTION,
                city(UNIT, AGENCY.withChangeReason(ChangeReason.ELECTION)).withMandates(mandates)))
        .isEmpty();
    assertThat(
            judge(
                ELECTION,
                city(UNIT, AGENCY.withChangeReason(ChangeReason.OTHER)).withMandates(mandates)))
        .hasSize(1);
  }

  @Test
  void aPlacementThatChangesNoModelIsNotReported() {
    assertThat(
            judge(
                ELECTION,
                city(UNIT, AGENCY.withModel(UNIT.model()))
                    .withMandates(mandate("2018-12-01/2022"))))
        .isEmpty();
  }

  @Test
  @Timeout(10)
  void manyPlacementsAndMandatesAreQuick() {
    GovernancePlacement[] placements =
        IntStream.range(0, 20_000)
            .mapToObj(LocalDate.ofEpochDay(0)::plusDays)
            .map(
                day ->
                    placement(
                        day.getDayOfMonth() % 2 == 0
                            ? PlacementModel.DEDICATED_UNIT
                            : PlacementModel.EXTERNAL_AGENCY,
                        day + "/.."))
            .toArray(GovernancePlacement[]::new);
    Mandate[] mandates =
        IntStream.range(0, 20_000)
            .mapToObj(day -> mandate(LocalDate.ofEpochDay(0).plusDays(day) + "/.."))
            .toArray(Mandate[]::new);

    assertThat(judge(ELECTION, city(placements).withMandates(mandates))).hasSizeGreaterThan(19_000);
  }

  private static List<String> reasonless(GovernancePlacement... placements) {
    return judge(REASON, city(placements)).stream()
        .map(finding -> finding.path() + " <- " + finding.related().get(0).path())
        .toList();
  }

  private static Set<String> skipped(City city) {
    ValidationRun run =
        Validator.of(RuleSet.empty().plus(REASON))
            .begin(
                RuleContext.of(LocalDate.of(2025, 1, 1), Catalogue.builder().build()),
                finding -> {});
    run.judge(city, true);
    return run.statistics().get(0).skipped().keySet();
  }

  private static List<String> near(String mandate, String placement) {
    return related(
        city(UNIT.withPeriod(span("2014/..")), AGENCY.withPeriod(span(placement)))
            .withMandates(mandate(mandate)));
  }

  private static List<String> related(City city) {
    return judge(ELECTION, city).stream()
        .map(finding -> finding.related().get(0).path().toString())
        .toList();
  }

  private static Mandate mandate(String period) {
    return Mandate.builder().body("council").period(span(period)).build();
  }
}
