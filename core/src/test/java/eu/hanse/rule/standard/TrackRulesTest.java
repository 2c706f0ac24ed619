package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.participation;
import static eu.hanse.rule.standard.Samples.programme;
import static eu.hanse.rule.standard.Samples.track;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.InitiativeId;
import eu.hanse.id.TrackId;
import eu.hanse.programme.Expert;
import eu.hanse.programme.ExpertRole;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ThematicTrack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the rules on tracks. */
final class TrackRulesTest {

  private static final TrackUnused UNUSED = new TrackUnused();
  private static final TrackNameTwice NAME = new TrackNameTwice();
  private static final TrackId GREEN = TrackId.of("green");

  private static Programme.Builder withGreen() {
    return programme().addTrack(track("green", "Green economy").build());
  }

  private static ThematicTrack alias(String id, String name, String alias) {
    return track(id, name).addAllAlsoKnownAs(List.of(alias)).build();
  }

  @Test
  void aTrackThatNothingNamesIsReported() {
    assertThat(Judged.messages(UNUSED, withGreen().build()))
        .containsExactly("Nothing in the programme names the track green \"Green economy\".");
    assertThat(Judged.paths(UNUSED, withGreen().build())).containsExactly("/tracks/0");
  }

  @Test
  void aParticipationUsesATrack() {
    assertThat(
            Judged.by(
                UNUSED,
                withGreen()
                    .addParticipation(
                        participation("turin", ParticipationRole.PARTNER).withTracks(GREEN))
                    .build()))
        .isEmpty();
  }

  @Test
  void anExpertUsesATrack() {
    Expert expert =
        Expert.builder().name("Ada").role(ExpertRole.THEMATIC_EXPERT).addTrack(GREEN).build();

    assertThat(Judged.by(UNUSED, withGreen().addExpert(expert).build())).isEmpty();
  }

  @Test
  void anInitiativeUsesATrack() {
    Initiative initiative =
        Initiative.builder()
            .id(InitiativeId.of("quay"))
            .name("Quay")
            .kind(InitiativeKind.PILOT)
            .addTrack(GREEN)
            .build();

    assertThat(Judged.by(UNUSED, withGreen().addInitiative(initiative).build())).isEmpty();
  }

  @Test
  void twoTracksOfOneNameAreReported() {
    Programme programme = withGreen().addTrack(track("eco", "GREEN economy").build()).build();

    assertThat(Judged.paths(NAME, programme)).containsExactly("/tracks/1/name <- /tracks/0/name");
    assertThat(Judged.messages(NAME, programme))
        .containsExactly("The tracks green and eco share the name \"GREEN economy\".");
  }

  @Test
  void anotherSpellingIsANameToo() {
    assertThat(
            Judged.paths(
                NAME, withGreen().addTrack(alias("eco", "Ecology", "Green economy")).build()))
        .containsExactly("/tracks/1/alsoKnownAs/0 <- /tracks/0/name");
  }

  @Test
  void aTrackMayRepeatItsOwnName() {
    assertThat(Judged.by(NAME, programme().addTrack(alias("green", "Green", "GREEN")).build()))
        .isEmpty();
  }
}
