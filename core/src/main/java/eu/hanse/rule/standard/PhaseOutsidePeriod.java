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
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.util.Optional;

/** Reports a phase that certainly lies outside the period of its programme. */
final class PhaseOutsidePeriod implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("phase.outside-period"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A phase lies outside the period of its programme.")
          .rationale(
              "A phase is a part of the programme, so it neither starts before it nor ends after"
                  + " it.")
          .advice("Correct the period of the phase or that of the programme.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.period().isEmpty(), "its period is not known");
    findings.skipIf(programme.phases().isEmpty(), "it lists no phases");
    if (programme.period().isEmpty()) {
      return;
    }
    EntityKey subject = EntityKey.of(programme.id());
    DateSpan whole = programme.period().get();
    for (int i = 0; i < programme.phases().size(); i++) {
      Phase phase = programme.phases().get(i);
      Optional<DateSpan> period = phase.period().filter(part -> part.sticksOutOf(whole));
      if (period.isPresent()) {
        findings
            .at(subject, ValuePath.of("phases", i, "period"))
            .with("phase", phase.id())
            .with("period", period.get())
            .with("whole", whole)
            .related(subject, ValuePath.of("period"), "the period of the programme")
            .say("The phase {phase} ({period}) lies outside the period of its programme, {whole}.");
      }
    }
  }
}
