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

/** Reports a gap between the phases of a programme. */
final class PhaseGap implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("phase.gap"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Days between two phases of a programme belong to none of its phases.")
          .rationale(
              "Phases usually follow one another, so a phase or a date may be missing; a pause"
                  + " while the next phase is approved is common, too. Nothing is said if a phase"
                  + " has no period: it may fill the gap.")
          .advice(
              "Add the phase that is missing or correct the periods; nothing need be done if the"
                  + " programme paused.")
          .concludesFromAbsence(true)
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
    EntityKey subject = EntityKey.of(programme.id());
    Course.of("phases", programme.phases(), Phase::period)
        .gaps(
            (last, next) ->
                findings
                    .at(subject, next.periodPath())
                    .with("earlier", last.part().id())
                    .with("earlierPeriod", last.period())
                    .with("later", next.part().id())
                    .with("laterPeriod", next.period())
                    .related(subject, last.periodPath(), "the phase before")
                    .say(
                        "There is a gap between the phases {earlier} ({earlierPeriod}) and {later}"
                            + " ({laterPeriod})."));
  }
}
