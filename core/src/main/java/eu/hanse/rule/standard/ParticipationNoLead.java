package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.Optional;

/** Reports a network without lead partner and a procurement without lead procurer. */
final class ParticipationNoLead implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("participation.no-lead"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A network has no lead partner, or a procurement no lead procurer.")
          .rationale(
              "One city answers for a network and one contracting authority for a joint"
                  + " procurement; without it, the roster is incomplete or a role is wrong.")
          .advice(
              "Give the role to the city that leads; a procurement may instead be led by an"
                  + " organisation that is involved as lead procurer or coordinator.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.participations().isEmpty(), "it lists no participations");
    leadIn(programme.kind())
        .filter(lead -> !programme.participations().isEmpty())
        .filter(lead -> programme.participations().stream().noneMatch(p -> p.role() == lead))
        .filter(lead -> lead != ParticipationRole.LEAD_PROCURER || !isLedByOrganisation(programme))
        .ifPresent(
            lead ->
                findings
                    .at(EntityKey.of(programme.id()), ValuePath.of("participations"))
                    .with("kind", programme.kind())
                    .with("role", lead)
                    .say(
                        lead == ParticipationRole.LEAD_PROCURER
                            ? "In the {kind}, neither does a city take part as {role}, nor is an"
                                + " organisation involved as lead-procurer or coordinator."
                            : "No city takes part in the {kind} as {role}."));
  }

  private static Optional<ParticipationRole> leadIn(ProgrammeKind kind) {
    return switch (kind) {
      case TRANSFER_NETWORK,
          ACTION_PLANNING_NETWORK,
          IMPLEMENTATION_NETWORK,
          INNOVATION_TRANSFER_NETWORK ->
          Optional.of(ParticipationRole.LEAD_PARTNER);
      case PRE_COMMERCIAL_PROCUREMENT -> Optional.of(ParticipationRole.LEAD_PROCURER);
      case CITY_CHALLENGE, PARTNERSHIP, LIGHTHOUSE_PROJECT, OTHER -> Optional.empty();
    };
  }

  private static boolean isLedByOrganisation(Programme programme) {
    return programme.involvements().stream()
        .map(Involvement::role)
        .anyMatch(
            role -> role == InvolvementRole.LEAD_PROCURER || role == InvolvementRole.COORDINATOR);
  }
}
