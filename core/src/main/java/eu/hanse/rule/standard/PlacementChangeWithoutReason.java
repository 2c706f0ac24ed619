package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;

/** Reports a change of model that has no reason. */
final class PlacementChangeWithoutReason implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("placement.change-without-reason"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.CITY)
          .condition(
              "The model in which the core team of a strategy is placed changes, and no reason is"
                  + " given.")
          .rationale(
              "Why a city moves its team is what others want to learn from it. Where no source"
                  + " tells the reason, the reason unknown says that somebody looked.")
          .advice(
              "State the reason in changeReason of the later placement; if no source tells it,"
                  + " write unknown.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.placements().isEmpty(), "it lists no governance placements");
    EntityKey subject = EntityKey.of(city.id());
    PlacementChanges.visit(
        city,
        findings,
        (earlier, later) -> {
          if (later.part().changeReason().isEmpty()) {
            findings
                .at(subject, later.path().child("model"))
                .with("strategy", later.part().strategy())
                .with("later", later.part().model())
                .with("laterPeriod", later.period())
                .with("earlier", earlier.part().model())
                .with("earlierPeriod", earlier.period())
                .related(subject, earlier.path().child("model"), "the model before")
                .say(
                    "The team of the strategy \"{strategy}\" is moved from {earlier}"
                        + " ({earlierPeriod}) to {later} ({laterPeriod}), and no reason is given.");
          }
        });
  }
}
