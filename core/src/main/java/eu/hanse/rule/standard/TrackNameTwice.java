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
import eu.hanse.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports tracks of a programme that share a name. */
final class TrackNameTwice implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("track.name-twice"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Two tracks of a programme share a name.")
          .rationale(
              "A name in a source then means both. Other spellings count as names; upper and lower"
                  + " case do not matter.")
          .advice("Merge the two tracks, or correct the name or the other spelling that both have.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A name of a track and where it stands. */
  private record Name(String text, TrackId track, ValuePath path) {}

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.tracks().isEmpty(), "it lists no tracks");
    EntityKey subject = EntityKey.of(programme.id());
    Map<String, Name> firsts = new HashMap<>();
    for (Name name : names(programme)) {
      Name first = firsts.putIfAbsent(Spelling.key(name.text()), name);
      if (first != null && !first.track().equals(name.track())) {
        findings
            .at(subject, name.path())
            .with("name", name.text())
            .with("first", first.track())
            .with("second", name.track())
            .related(subject, first.path(), "the same name")
            .say("The tracks {first} and {second} share the name \"{name}\".");
      }
    }
  }

  private static List<Name> names(Programme programme) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < programme.tracks().size(); i++) {
      ThematicTrack track = programme.tracks().get(i);
      ValuePath path = ValuePath.of("tracks", i);
      names.add(new Name(track.name(), track.id(), path.child("name")));
      ValuePath spellings = path.child("alsoKnownAs");
      for (int j = 0; j < track.alsoKnownAs().size(); j++) {
        names.add(new Name(track.alsoKnownAs().get(j), track.id(), spellings.child(j)));
      }
    }
    return names;
  }
}
