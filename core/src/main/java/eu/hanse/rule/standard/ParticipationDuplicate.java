package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.CityId;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports a city that takes part twice in the same role at a time that may be the same. */
final class ParticipationDuplicate implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("participation.duplicate"))
          .severity(Severity.ERROR)
          .condition("A city takes part twice in the same role at the same time.")
          .rationale(
              "Counts of partners, shares and networks would count the city twice. A city that left"
                  + " and came back has two participations with periods that follow one another.")
          .advice("Remove one of the two, or give them periods that follow one another.")
          .build();

  private record Part(CityId city, ParticipationRole role) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    List<Participation> participations = programme.participations();
    Map<Part, Integer> firsts = new HashMap<>();
    for (int i = 0; i < participations.size(); i++) {
      Participation participation = participations.get(i);
      Integer first = firsts.putIfAbsent(new Part(participation.city(), participation.role()), i);
      if (first != null && mayCoincide(participations.get(first), participation)) {
        findings
            .at(subject, ValuePath.of("participations", i, "city"))
            .with("city", participation.city())
            .with("role", participation.role())
            .related(subject, ValuePath.of("participations", first, "city"), "first listed here")
            .say("The city {city} takes part twice as {role}.");
      }
    }
  }

  private static boolean mayCoincide(Participation first, Participation second) {
    return first.period().isEmpty()
        || second.period().isEmpty()
        || first.period().get().mayOverlap(second.period().get());
  }
}
