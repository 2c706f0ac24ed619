package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.standard.Course.Stage;
import java.util.Comparator;

/** Reports phases of a programme that certainly share a day. */
final class PhaseOverlap implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("phase.overlap"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Two phases of a programme share a day.")
          .rationale(
              "Phases follow one another; what happens on a shared day cannot be put into one of"
                  + " them. A phase without a known end overlaps only from its start.")
          .advice(
              "Correct the periods so that the later phase starts after the earlier one ends; if"
                  + " the phases do run side by side, say so in their notes.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.phases().isEmpty(), "it lists no phases");
    if (programme.phases().size() < 2) {
      return;
    }
    OverlapSweep<Stage<Phase>> sweep = new OverlapSweep<>();
    Course.of("phases", programme.phases(), Phase::period)
        .stages()
        .forEach(stage -> sweep.add(stage, stage.period()));
    sweep.conclude(
        Comparator.comparing(Stage::position),
        (earlier, later) -> true,
        (earlier, later) -> report(EntityKey.of(programme.id()), earlier, later, findings));
  }

  private static void report(
      EntityKey subject, Stage<Phase> earlier, Stage<Phase> later, Findings findings) {
    findings
        .at(subject, later.periodPath())
        .with("later", later.part().id())
        .with("laterPeriod", later.period())
        .with("earlier", earlier.part().id())
        .with("earlierPeriod", earlier.period())
        .related(subject, earlier.periodPath(), "the other phase")
        .say("The phases {earlier} ({earlierPeriod}) and {later} ({laterPeriod}) overlap.");
  }
}
