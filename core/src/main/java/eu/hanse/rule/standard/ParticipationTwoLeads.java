package eu.hanse.rule.standard;

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
import eu.hanse.rule.standard.CoincidingLeads.Lead;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports two cities that certainly lead a programme at one time. A city that is listed twice is
 * not two leads; {@link ParticipationDuplicate} reports it.
 */
final class ParticipationTwoLeads implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("participation.two-leads"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Two cities lead a programme at one time.")
          .rationale(
              "A network has one lead partner and a joint procurement one lead procurer at a"
                  + " time; a change of lead is two periods that follow one another.")
          .advice("Give one of the two another role, or give both the period in which they led.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.participations().isEmpty(), "it lists no participations");
    check(programme, ParticipationRole.LEAD_PARTNER, findings);
    check(programme, ParticipationRole.LEAD_PROCURER, findings);
  }

  private static void check(Programme programme, ParticipationRole lead, Findings findings) {
    List<Participation> participations = programme.participations();
    List<Lead> leads = new ArrayList<>();
    for (int i = 0; i < participations.size(); i++) {
      if (participations.get(i).role() == lead) {
        leads.add(Lead.of(i, participations.get(i)));
      }
    }
    if (leads.size() < 2) {
      return;
    }
    EntityKey subject = EntityKey.of(programme.id());
    CoincidingLeads.of(leads)
        .forEach(
            (position, first) ->
                findings
                    .at(subject, role(position))
                    .with("role", lead)
                    .with("city", participations.get(position).city())
                    .with("other", first.city())
                    .related(subject, role(first.position()), "the other " + lead)
                    .say("The cities {other} and {city} both have the role {role} at one time."));
  }

  private static ValuePath role(int participation) {
    return ValuePath.of("participations", participation, "role");
  }
}
