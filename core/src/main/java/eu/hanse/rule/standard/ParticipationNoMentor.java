package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
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

/** Reports a challenge with core cities that nobody mentors. */
final class ParticipationNoMentor implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("participation.no-mentor"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A challenge has core cities, but neither a mentor city nor a mentoring.")
          .rationale(
              "Core cities of a challenge learn from mentors; without any, the roster is"
                  + " probably incomplete.")
          .advice("Add the mentor cities, or the mentorings by experts, if a source names them.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.participations().isEmpty(), "it lists no participations");
    long coreCities = count(programme, ParticipationRole.CORE_CITY);
    if (programme.kind() == ProgrammeKind.CITY_CHALLENGE
        && coreCities > 0
        && count(programme, ParticipationRole.MENTOR_CITY) == 0
        && count(programme, ParticipationRole.INTERNATIONAL_MENTOR_CITY) == 0
        && programme.mentorings().isEmpty()) {
      findings
          .at(EntityKey.of(programme.id()), ValuePath.of("participations"))
          .with("count", coreCities)
          .say(
              "The challenge has core cities ({count}), but neither a mentor city nor a"
                  + " mentoring.");
    }
  }

  private static long count(Programme programme, ParticipationRole role) {
    return programme.participations().stream().filter(p -> p.role() == role).count();
  }
}
