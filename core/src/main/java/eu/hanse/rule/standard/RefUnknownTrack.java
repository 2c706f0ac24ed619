package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.TrackId;
import eu.hanse.programme.Programme;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reports a track that a programme names but does not have. */
final class RefUnknownTrack extends UnknownPart {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("ref.unknown-track"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A track is named that the programme does not have.")
          .rationale(
              "Cities, experts and initiatives are counted by track; those on a track that"
                  + " is not listed would be lost.")
          .advice("Correct the id, or add the track to the tracks of the programme.")
          .concludesFromAbsence(true)
          .build();

  RefUnknownTrack() {
    super("track", INFO);
  }

  @Override
  Stream<String> parts(Programme programme) {
    return programme.tracks().stream().map(track -> track.id().value());
  }

  @Override
  void visit(Programme programme, BiConsumer<ValuePath, String> visitor) {
    ValuePath.ROOT.forEach(
        "participations",
        programme.participations(),
        (path, participation) -> tracks(path, participation.tracks(), visitor));
    ValuePath.ROOT.forEach(
        "experts", programme.experts(), (path, expert) -> tracks(path, expert.tracks(), visitor));
    ValuePath.ROOT.forEach(
        "initiatives",
        programme.initiatives(),
        (path, initiative) -> tracks(path, initiative.tracks(), visitor));
  }

  private static void tracks(
      ValuePath path, Collection<TrackId> tracks, BiConsumer<ValuePath, String> visitor) {
    path.forEach("tracks", tracks, (place, track) -> visitor.accept(place, track.value()));
  }
}
