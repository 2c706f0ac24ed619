package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.challenge;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.participation;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.TrackId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.ThematicTrack;
import org.junit.jupiter.api.Test;

class ParticipationTrackMissingTest {

  private static final ParticipationTrackMissing RULE = new ParticipationTrackMissing();
  private static final ThematicTrack ENERGY =
      ThematicTrack.builder().id(TrackId.of("energy")).name("Energy").build();
  private static final Participation CORE = participation("turin", ParticipationRole.CORE_CITY);

  @Test
  void reportsACoreCityWithoutTrack() {
    assertThat(judge(RULE, challenge(CORE).withTracks(ENERGY)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/participations/0");
              assertThat(finding.message())
                  .isEqualTo(
                      "The core city turin is on none of the tracks of the programme: energy.");
            });
  }

  @Test
  void acceptsACoreCityWithATrack() {
    assertThat(judge(RULE, challenge(CORE.withTracks(ENERGY.id())).withTracks(ENERGY))).isEmpty();
  }

  @Test
  void demandsNoTrackOfAMentorCity() {
    assertThat(
            judge(
                RULE,
                challenge(participation("turin", ParticipationRole.MENTOR_CITY))
                    .withTracks(ENERGY)))
        .isEmpty();
  }

  @Test
  void demandsNoTrackIfTheChallengeHasNone() {
    assertThat(judge(RULE, challenge(CORE))).isEmpty();
  }

  @Test
  void demandsNoTrackInANetwork() {
    assertThat(judge(RULE, network(CORE).withTracks(ENERGY))).isEmpty();
  }
}
