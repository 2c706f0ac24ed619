package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

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

/** Reports a core city of a challenge with tracks that is on none of them. */
final class ParticipationTrackMissing implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("participation.track-missing"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A core city of a challenge that has tracks is on none of them.")
          .rationale(
              "A core city of such a challenge works on a track of its choice; without it,"
                  + " the city is missing wherever cities are counted by track.")
          .advice("Add the track that the city chose, if a source tells it.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.tracks().isEmpty(), "it lists no tracks");
    findings.skipIf(programme.kind() != ProgrammeKind.CITY_CHALLENGE, "it is no city challenge");
    if (programme.kind() != ProgrammeKind.CITY_CHALLENGE || programme.tracks().isEmpty()) {
      return;
    }
    String tracks =
        programme.tracks().stream().map(track -> track.id().value()).collect(joining(", "));
    ValuePath.ROOT.forEach(
        "participations",
        programme.participations(),
        (path, participation) -> {
          if (participation.role() == ParticipationRole.CORE_CITY
              && participation.tracks().isEmpty()) {
            findings
                .at(EntityKey.of(programme.id()), path)
                .with("city", participation.city())
                .with("tracks", tracks)
                .say("The core city {city} is on none of the tracks of the programme: {tracks}.");
          }
        });
  }
}
