package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Placements.city;
import static eu.hanse.rule.standard.Placements.placement;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.PlacementModel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementOverlapTest {

  private static final PlacementOverlap RULE = new PlacementOverlap();
  private static final PlacementModel UNIT = PlacementModel.DEDICATED_UNIT;
  private static final PlacementModel AGENCY = PlacementModel.EXTERNAL_AGENCY;
  private static final PlacementModel OFFICE = PlacementModel.EXECUTIVE_OFFICE;

  @Test
  void reportsTwoModelsForOneStrategyAtOneTime() {
    assertThat(
            judge(
                RULE,
                city(
                    placement(UNIT, "2014/2018").withStrategy("Smart City"),
                    placement(AGENCY, "2016/2020").withStrategy("smart  city"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/placements/1/period");
              assertThat(finding.related().get(0).path()).hasToString("/placements/0/period");
              assertThat(finding.message())
                  .isEqualTo(
                      "The team of the strategy \"smart  city\" is placed in two ways at one time:"
                          + " dedicated-unit (2014/2018) and external-agency (2016/2020).");
            });
  }

  @Test
  void reportsEachFurtherPlacementOnceWithTheFirstThatItContradicts() {
    assertThat(
            paths(
                placement(UNIT, "2014/2020"),
                placement(AGENCY, "2015/2020"),
                placement(OFFICE, "2016/2020")))
        .containsExactly(
            "/placements/1/period <- /placements/0/period",
            "/placements/2/period <- /placements/0/period");
  }

  @Test
  void ofPlacementsThatBeginTogetherTheOneListedLaterIsReported() {
    assertThat(paths(placement(UNIT, "2014/2020"), placement(AGENCY, "2014/2020")))
        .containsExactly("/placements/1/period <- /placements/0/period");
  }

  @Test
  void findsTheContradictionBehindPlacementsOfTheSameModel() {
    assertThat(
            paths(
                placement(AGENCY, "2013/2020"),
                placement(UNIT, "2021/2024"),
                placement(UNIT, "2022/2024"),
                placement(AGENCY, "2023/2025")))
        .containsExactly("/placements/3/period <- /placements/1/period");
  }

  @Test
  void acceptsOneModelListedTwice() {
    assertThat(paths(placement(UNIT, "2014/2018"), placement(UNIT, "2016/2020"))).isEmpty();
  }

  @Test
  void acceptsTwoStrategies() {
    assertThat(
            paths(
                placement(UNIT, "2014/2018"),
                placement(AGENCY, "2016/2020").withStrategy("open data")))
        .isEmpty();
  }

  @Test
  void anUnknownModelContradictsNone() {
    assertThat(
            paths(
                placement(PlacementModel.UNKNOWN, "2014/2018"),
                placement(AGENCY, "2016/2020"),
                placement(PlacementModel.UNKNOWN, "2017/2020")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2014/2018, 2018/2020",
    "2014-01-01/2018-04-08, 2018-04-08/2020-02-13",
    "2014/.., 2018/..",
    "2018/2014, 2014/2018"
  })
  void acceptsPlacementsThatMayFollowOneAnother(String first, String second) {
    assertThat(paths(placement(UNIT, first), placement(AGENCY, second))).isEmpty();
  }

  @Test
  void twoDaysInCommonAreTooMany() {
    assertThat(
            paths(
                placement(UNIT, "2014-01-01/2018-04-09"),
                placement(AGENCY, "2018-04-08/2020-02-13")))
        .hasSize(1);
  }

  @Test
  void aPlacementWithoutPeriodOverlapsNothing() {
    assertThat(paths(placement(UNIT), placement(AGENCY, "2014/2018"))).isEmpty();
  }

  @Test
  @Timeout(10)
  void manyPlacementsOfOneModelAreQuick() {
    GovernancePlacement[] placements =
        IntStream.range(0, 50_000)
            .mapToObj(i -> placement(UNIT, "2014/2018"))
            .toArray(GovernancePlacement[]::new);

    assertThat(paths(placements)).isEmpty();
  }

  private static List<String> paths(GovernancePlacement... placements) {
    return judge(RULE, city(placements)).stream()
        .map(finding -> finding.path() + " <- " + finding.related().get(0).path())
        .toList();
  }
}
