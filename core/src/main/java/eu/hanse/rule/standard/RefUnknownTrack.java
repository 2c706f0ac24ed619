package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableCollection;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.TrackId;
import eu.hanse.programme.Programme;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.Place;
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
  void visit(Programme programme, BiConsumer<Place, String> visitor) {
    Place root = Place.ofEntity();
    root.forEach(
        "participations",
        programme.participations(),
        (place, participation) -> tracks(place, participation.tracks(), visitor));
    root.forEach(
        "experts", programme.experts(), (place, expert) -> tracks(place, expert.tracks(), visitor));
    root.forEach(
        "initiatives",
        programme.initiatives(),
        (place, initiative) -> tracks(place, initiative.tracks(), visitor));
  }

  private static void tracks(
      Place place, ImmutableCollection<TrackId> tracks, BiConsumer<Place, String> visitor) {
    place.forEach(
        "tracks", tracks, (trackPlace, track) -> visitor.accept(trackPlace, track.value()));
  }
}
