package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableSet;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.CityId;
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
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reports a city of a programme that mentors there without the role of a mentor. */
final class MentoringRole implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("mentoring.role"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A city mentors in a programme that has mentor cities, but takes part in it in other"
                  + " roles only.")
          .rationale(
              "Where some cities have the role of a mentor, look-ups and counts find the mentors by"
                  + " that role, and miss this one.")
          .advice(
              "Give the city the role mentor-city or international-mentor-city, in a participation"
                  + " of its own if it has another role, too; or correct the mentor.")
          .concludesFromAbsence(true)
          .build();

  private static final ImmutableSet<ParticipationRole> MENTORS =
      ImmutableSet.of(ParticipationRole.MENTOR_CITY, ParticipationRole.INTERNATIONAL_MENTOR_CITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    if (programme.mentorings().isEmpty()) {
      findings.skip("it lists no mentorings");
      return;
    }
    Set<CityId> mentors = new HashSet<>();
    Map<CityId, ValuePath> others = new HashMap<>();
    ValuePath.ROOT.forEach(
        "participations",
        programme.participations(),
        (path, participation) -> {
          if (MENTORS.contains(participation.role())) {
            mentors.add(participation.city());
          } else {
            others.putIfAbsent(participation.city(), path.child("role"));
          }
        });
    if (!mentors.isEmpty() && !new Roster(mentors).namesUnknown(context)) {
      others.keySet().removeAll(mentors);
      report(programme, others, findings);
    }
  }

  /** Reports each city once, where it first mentors. */
  private static void report(
      Programme programme, Map<CityId, ValuePath> others, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    ValuePath.ROOT.forEach(
        "mentorings",
        programme.mentorings(),
        (path, mentoring) ->
            mentoring
                .mentor()
                .ifPresent(
                    mentor -> {
                      ValuePath role = others.remove(mentor);
                      if (role != null) {
                        findings
                            .at(subject, path.child("mentor"))
                            .with("city", mentor)
                            .related(subject, role, "the role of the city")
                            .say(
                                "The city {city} mentors others, but does not take part in the"
                                    + " programme as a mentor.");
                      }
                    }));
  }
}
