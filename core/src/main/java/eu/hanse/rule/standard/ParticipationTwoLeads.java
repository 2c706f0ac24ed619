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
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports two cities that certainly lead a programme at one time. */
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
    EntityKey subject = EntityKey.of(programme.id());
    List<Participation> participations = programme.participations();
    List<Integer> leads =
        IntStream.range(0, participations.size())
            .filter(i -> participations.get(i).role() == lead)
            .boxed()
            .toList();
    if (leads.stream().map(i -> participations.get(i).city()).distinct().count() < 2) {
      return; // However often it is listed, one city makes no pair.
    }
    for (int later = 1; later < leads.size(); later++) {
      Participation second = participations.get(leads.get(later));
      for (int first : leads.subList(0, later)) {
        if (leadTogether(participations.get(first), second)) {
          findings
              .at(subject, role(leads.get(later)))
              .with("role", lead)
              .with("city", second.city())
              .with("other", participations.get(first).city())
              .related(subject, role(first), "the other " + lead)
              .say("The cities {other} and {city} both have the role {role} at one time.");
          break;
        }
      }
    }
  }

  private static ValuePath role(int participation) {
    return ValuePath.of("participations", participation, "role");
  }

  /** A city that is listed twice is not two leads; {@link ParticipationDuplicate} reports it. */
  private static boolean leadTogether(Participation first, Participation second) {
    return !first.city().equals(second.city())
        && !areInDifferentPhases(first, second)
        && certainlyCoincide(first.period(), second.period());
  }

  private static boolean areInDifferentPhases(Participation first, Participation second) {
    return !first.phases().isEmpty()
        && !second.phases().isEmpty()
        && Collections.disjoint(first.phases(), second.phases());
  }

  /** A participation without a period lasts as long as the programme. */
  private static boolean certainlyCoincide(Optional<DateSpan> first, Optional<DateSpan> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    return !first.get().isReversed()
        && !second.get().isReversed()
        && first.get().overlaps(second.get());
  }
}
