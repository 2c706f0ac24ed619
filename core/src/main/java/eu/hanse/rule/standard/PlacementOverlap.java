package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.PlacementModel;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.standard.Course.Stage;
import java.util.Comparator;

/** Reports two models for one strategy that certainly hold at one time. */
final class PlacementOverlap implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("placement.overlap"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.CITY)
          .condition("The core team of one strategy is placed in two ways at one time.")
          .rationale(
              "A team sits in one place at a time; where two models do apply together, the model is"
                  + " hybrid. Who is to be compared with this city cannot know which one to take. A"
                  + " placement without a known end overlaps only from its start, and an unknown"
                  + " model contradicts none.")
          .advice(
              "Correct the periods so that the later placement begins when the earlier one ends, or"
                  + " make them one placement of the model hybrid; if these are two strategies,"
                  + " tell their names apart.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.placements().isEmpty(), "it lists no governance placements");
    for (Course<GovernancePlacement> placements :
        Course.byName(
            "placements",
            city.placements(),
            GovernancePlacement::strategy,
            GovernancePlacement::period)) {
      OverlapSweep<Stage<GovernancePlacement>> sweep = new OverlapSweep<>();
      placements.stages().stream()
          .filter(placement -> placement.part().model() != PlacementModel.UNKNOWN)
          .forEach(placement -> sweep.addUntilHandover(placement, placement.period()));
      sweep.concludeAcross(
          Comparator.comparing(Stage::position),
          placement -> placement.part().model(),
          (earlier, later) -> report(EntityKey.of(city.id()), earlier, later, findings));
    }
  }

  private static void report(
      EntityKey subject,
      Stage<GovernancePlacement> earlier,
      Stage<GovernancePlacement> later,
      Findings findings) {
    findings
        .at(subject, later.periodPath())
        .with("strategy", later.part().strategy())
        .with("later", later.part().model())
        .with("laterPeriod", later.period())
        .with("earlier", earlier.part().model())
        .with("earlierPeriod", earlier.period())
        .related(subject, earlier.periodPath(), "the other placement")
        .say(
            "The team of the strategy \"{strategy}\" is placed in two ways at one time: {earlier}"
                + " ({earlierPeriod}) and {later} ({laterPeriod}).");
  }
}
