package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.challenge;
import static eu.hanse.rule.standard.Judging.participation;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.CityId;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the rules on mentorings. */
class MentoringRulesTest {

  private static final MentoringSelf SELF = new MentoringSelf();
  private static final MentoringRole ROLE = new MentoringRole();
  private static final Participation CORE = participation("porto", ParticipationRole.CORE_CITY);
  private static final Participation MENTOR = participation("turin", ParticipationRole.MENTOR_CITY);

  @Test
  void reportsACityThatMentorsItself() {
    Programme programme =
        challenge()
            .withMentorings(mentoring("turin", "porto"), mentoring("turin", "lyon", "turin"));

    assertThat(Judged.paths(SELF, programme))
        .containsExactly("/mentorings/1/mentees/1 <- /mentorings/1/mentor");
    assertThat(Judged.messages(SELF, programme))
        .containsExactly("The city turin is mentored by itself.");
  }

  @Test
  void anExpertMentorsOthers() {
    Mentoring mentoring =
        Mentoring.builder().expert("A. Expert").addMentee(CityId.of("turin")).build();

    assertThat(Judged.by(SELF, challenge().withMentorings(mentoring))).isEmpty();
    assertThat(Judged.by(ROLE, challenge(CORE, MENTOR).withMentorings(mentoring))).isEmpty();
  }

  @Test
  void reportsACityThatMentorsWithoutTheRole() {
    Programme programme = challenge(MENTOR, CORE).withMentorings(mentoring("porto", "lyon"));

    assertThat(Judged.paths(ROLE, programme))
        .containsExactly("/mentorings/0/mentor <- /participations/1/role");
    assertThat(Judged.messages(ROLE, programme))
        .containsExactly(
            "The city porto mentors others, but does not take part in the programme as a mentor.");
  }

  @Test
  void reportsEachCityOnceAndRelatesItsFirstRole() {
    assertThat(
            roles(
                challenge(MENTOR, CORE, participation("porto", ParticipationRole.OBSERVER_CITY))
                    .withMentorings(mentoring("porto", "lyon"), mentoring("porto", "veszprem"))))
        .containsExactly("/mentorings/0/mentor <- /participations/1/role");
  }

  @ParameterizedTest
  @EnumSource(names = {"MENTOR_CITY", "INTERNATIONAL_MENTOR_CITY"})
  void acceptsBothRolesOfMentors(ParticipationRole role) {
    assertThat(
            roles(
                challenge(CORE, participation("turin", role))
                    .withMentorings(mentoring("turin", "porto"))))
        .isEmpty();
    assertThat(
            roles(
                challenge(CORE, participation("turin", role))
                    .withMentorings(mentoring("porto", "turin"))))
        .hasSize(1);
  }

  @Test
  void acceptsAMentorThatHasAnotherRoleToo() {
    Participation second = participation("porto", ParticipationRole.MENTOR_CITY);

    assertThat(roles(challenge(CORE, second).withMentorings(mentoring("porto", "lyon")))).isEmpty();
    assertThat(roles(challenge(second, CORE).withMentorings(mentoring("porto", "lyon")))).isEmpty();
  }

  @Test
  void acceptsAMentorFromOutsideTheProgramme() {
    assertThat(roles(challenge(CORE, MENTOR).withMentorings(mentoring("lyon", "porto")))).isEmpty();
  }

  @Test
  void aProgrammeWithoutMentorRolesDoesNotUseThem() {
    assertThat(roles(challenge(CORE).withMentorings(mentoring("porto", "lyon")))).isEmpty();
  }

  @Test
  void aMentorThatIsUnknownMayBeTheCity() {
    assertThat(
            roles(
                challenge(CORE, participation("atlantis", ParticipationRole.MENTOR_CITY))
                    .withMentorings(mentoring("porto", "lyon"))))
        .isEmpty();
  }

  private static List<String> roles(Programme programme) {
    return Judged.paths(ROLE, programme);
  }

  private static Mentoring mentoring(String mentor, String... mentees) {
    return Mentoring.builder()
        .mentor(CityId.of(mentor))
        .addAllMentees(Arrays.stream(mentees).map(CityId::of).toList())
        .build();
  }
}
