package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.governance.Mandate;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.standard.Course.Stage;
import java.util.Comparator;

/** Reports terms of one body that certainly overlap by more than the day of the handover. */
final class MandateOverlap implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("mandate.overlap"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.CITY)
          .condition("A body of a city has two terms at one time.")
          .rationale(
              "A new term begins when the old one ends, be it on the same day. What happened while"
                  + " two terms overlap cannot be put into one of them. A term without a known end"
                  + " overlaps only from its start.")
          .advice(
              "Correct the periods so that the later term begins when the earlier one ends; if"
                  + " these are two bodies, tell their names apart.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.mandates().isEmpty(), "it lists no mandates");
    for (Course<Mandate> terms :
        Course.byName("mandates", city.mandates(), Mandate::body, Mandate::period)) {
      OverlapSweep<Stage<Mandate>> sweep = new OverlapSweep<>();
      terms.stages().forEach(term -> sweep.addUntilHandover(term, term.period()));
      sweep.conclude(
          Comparator.comparing(Stage::position),
          (earlier, later) -> true,
          (earlier, later) -> report(EntityKey.of(city.id()), earlier, later, findings));
    }
  }

  private static void report(
      EntityKey subject, Stage<Mandate> earlier, Stage<Mandate> later, Findings findings) {
    findings
        .at(subject, later.periodPath())
        .with("body", later.part().body())
        .with("later", later.period())
        .with("earlier", earlier.period())
        .related(subject, earlier.periodPath(), "the other term")
        .say("The body \"{body}\" has two terms at one time: {earlier} and {later}.");
  }
}
