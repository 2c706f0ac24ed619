package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Placements.city;
import static eu.hanse.rule.standard.Placements.placement;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.governance.PlacementModel;
import eu.hanse.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementUnitsMissingTest {

  private static final PlacementUnitsMissing RULE = new PlacementUnitsMissing();

  @ParameterizedTest
  @EnumSource(names = {"DISTRIBUTED", "CROSS_FUNCTIONAL_TEAM"})
  void aSpreadTeamIsMadeOfTwoUnitsAtLeast(PlacementModel model) {
    assertThat(judge(RULE, city(placement(model)))).hasSize(1);
    assertThat(judge(RULE, city(placement(model).withUnits("Transport")))).hasSize(1);
    assertThat(judge(RULE, city(placement(model).withUnits("Transport", "Energy")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"DISTRIBUTED", "CROSS_FUNCTIONAL_TEAM"},
      mode = EnumSource.Mode.EXCLUDE)
  void otherTeamsNeedNoUnits(PlacementModel model) {
    assertThat(judge(RULE, city(placement(model)))).isEmpty();
  }

  @Test
  void saysHowManyUnitsAreNamed() {
    assertThat(
            judge(
                RULE,
                city(
                    placement(PlacementModel.DISTRIBUTED).withUnits("Transport"),
                    placement(PlacementModel.CROSS_FUNCTIONAL_TEAM))))
        .extracting(Finding::path, Finding::message)
        .extracting(Object::toString)
        .containsExactly(
            "(/placements/0/model, \"The placement of the strategy \"smart city\" as distributed"
                + " names 1 unit, where at least two are expected.\")",
            "(/placements/1/model, \"The placement of the strategy \"smart city\" as"
                + " cross-functional-team names 0 units, where at least two are expected.\")");
  }
}
