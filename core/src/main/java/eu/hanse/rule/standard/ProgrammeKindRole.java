package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.List;

/** Reports a role that a programme of its kind does not know; see {@link RolesByKind}. */
final class ProgrammeKindRole implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("programme.kind-role"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A city takes part in a role that programmes of this kind do not know.")
          .rationale(
              "Roles belong to kinds: a network has a lead partner and partners, a challenge has"
                  + " core and mentor cities, a procurement has buyers. A role of another kind"
                  + " escapes the look-ups and rules of this one.")
          .advice("Give the city a role that the kind knows, or correct the kind of the programme.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.participations().isEmpty(), "it lists no participations");
    EntityKey subject = EntityKey.of(programme.id());
    ImmutableSet<ParticipationRole> known = RolesByKind.of(programme.kind());
    List<Participation> participations = programme.participations();
    for (int i = 0; i < participations.size(); i++) {
      Participation participation = participations.get(i);
      if (!known.contains(participation.role())) {
        findings
            .at(subject, ValuePath.of("participations", i, "role"))
            .with("city", participation.city())
            .with("role", participation.role())
            .with("kind", programme.kind())
            .with("known", known.stream().map(ParticipationRole::toString).collect(joining(", ")))
            .related(subject, ValuePath.of("kind"), "the kind of the programme")
            .advise(
                "Give the city one of the roles of the kind {kind} ({known}), or correct the kind"
                    + " of the programme.")
            .say(
                "The city {city} takes part as {role}, a role that programmes of the kind {kind} do"
                    + " not know.");
      }
    }
  }
}
