package eu.hanse.rule.standard;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.PhaseId;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.ProcurementStage;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Words;

/** Reports a pre-commercial procurement with fewer than three stages. */
final class PcpStages implements EntityRule {

  private static final int MINIMUM = 3;

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("pcp.stages"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A pre-commercial procurement has fewer than three stages.")
          .rationale(
              "Solutions are designed, prototypes made and originals tested, each in a stage of its"
                  + " own in which suppliers compete. Nothing is said if no stage is listed at all.")
          .advice("Add the stage that is missing, or give the programme the kind that it is of.")
          .legalSource(PcpSuppliersGrow.LEGAL_SOURCE)
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.procurement().isEmpty(), "it has no procurement");
    findings.skipIf(
        programme.kind() != ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT,
        "it is no pre-commercial procurement");
    if (programme.kind() == ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT) {
      programme.procurement().ifPresent(procurement -> check(programme, procurement, findings));
    }
  }

  private static void check(Programme programme, Procurement procurement, Findings findings) {
    ImmutableSet<PhaseId> stages =
        procurement.stages().stream()
            .map(ProcurementStage::phase)
            .collect(ImmutableSet.toImmutableSet());
    if (stages.isEmpty()) {
      findings.skip("its procurement lists no stages");
    } else if (stages.size() < MINIMUM) {
      findings
          .at(EntityKey.of(programme.id()), ValuePath.of("procurement", "stages"))
          .with("name", programme.name())
          .with("count", Words.count(stages.size(), "stage", "stages"))
          .with("stages", Joiner.on(", ").join(stages))
          .say(
              "The procurement of \"{name}\" has only {count}, {stages}; a pre-commercial"
                  + " procurement has three.");
    }
  }
}
