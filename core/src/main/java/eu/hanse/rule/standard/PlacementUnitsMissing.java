package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.governance.PlacementModel;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Words;

/** Reports a placement that is spread over several units of which fewer than two are named. */
final class PlacementUnitsMissing implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("placement.units-missing"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.CITY)
          .condition(
              "A core team is distributed or cross-functional, and fewer than two units are named.")
          .rationale(
              "Such a team is made of several departments or bodies; which ones is what tells it"
                  + " from others of its kind.")
          .advice("Add the departments or bodies to units, if a source names them.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.placements().isEmpty(), "it lists no governance placements");
    ValuePath.ROOT.forEach(
        "placements",
        city.placements(),
        (path, placement) -> {
          if (isSpread(placement.model()) && placement.units().size() < 2) {
            findings
                .at(EntityKey.of(city.id()), path.child("model"))
                .with("strategy", placement.strategy())
                .with("model", placement.model())
                .with("units", Words.count(placement.units().size(), "unit", "units"))
                .say(
                    "The placement of the strategy \"{strategy}\" as {model} names {units}, where"
                        + " at least two are expected.");
          }
        });
  }

  private static boolean isSpread(PlacementModel model) {
    return model == PlacementModel.DISTRIBUTED || model == PlacementModel.CROSS_FUNCTIONAL_TEAM;
  }
}
