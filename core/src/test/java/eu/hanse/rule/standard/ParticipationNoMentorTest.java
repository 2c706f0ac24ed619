package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.challenge;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.participation;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipationNoMentorTest {

  private static final ParticipationNoMentor RULE = new ParticipationNoMentor();
  private static final Participation CORE = participation("turin", ParticipationRole.CORE_CITY);

  @Test
  void reportsAChallengeWithCoreCitiesAndNoMentor() {
    assertThat(judge(RULE, challenge(CORE)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/participations");
              assertThat(finding.message())
                  .isEqualTo(
                      "The challenge has core cities (1), but neither a mentor city nor a"
                          + " mentoring.");
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = ParticipationRole.class,
      names = {"MENTOR_CITY", "INTERNATIONAL_MENTOR_CITY"})
  void acceptsAChallengeWithAMentorCity(ParticipationRole mentor) {
    assertThat(judge(RULE, challenge(CORE, participation("porto", mentor)))).isEmpty();
  }

  @Test
  void acceptsAChallengeInWhichAnExpertMentors() {
    assertThat(
            judge(
                RULE,
                challenge(CORE)
                    .withMentorings(Mentoring.builder().expert("Ada Lindqvist").build())))
        .isEmpty();
  }

  @Test
  void saysNothingOfAChallengeWithoutCoreCities() {
    assertThat(judge(RULE, challenge(participation("turin", ParticipationRole.OBSERVER_CITY))))
        .isEmpty();
  }

  @Test
  void demandsNoMentorOfANetwork() {
    assertThat(judge(RULE, network(CORE))).isEmpty();
  }
}
