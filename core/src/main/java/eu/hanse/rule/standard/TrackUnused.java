package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.TrackId;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.HashSet;
import java.util.Set;

/** Reports a track that nothing in its programme names. */
final class TrackUnused implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("track.unused"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition("No participation, expert or initiative of the programme names a track.")
          .rationale(
              "A track is there for cities to choose. That none did may be right; more often the"
                  + " choice is not entered yet.")
          .advice(
              "Name the track in the participations of the cities that chose it; remove it if it"
                  + " belongs to another programme or edition.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.tracks().isEmpty(), "it lists no tracks");
    if (programme.tracks().isEmpty()) {
      return;
    }
    Set<TrackId> used = new HashSet<>();
    programme.participations().forEach(participation -> used.addAll(participation.tracks()));
    programme.experts().forEach(expert -> used.addAll(expert.tracks()));
    programme.initiatives().forEach(initiative -> used.addAll(initiative.tracks()));
    for (int i = 0; i < programme.tracks().size(); i++) {
      ThematicTrack track = programme.tracks().get(i);
      if (!used.contains(track.id())) {
        findings
            .at(EntityKey.of(programme.id()), ValuePath.of("tracks", i))
            .with("track", track.id())
            .with("name", track.name())
            .say("Nothing in the programme names the track {track} \"{name}\".");
      }
    }
  }
}
