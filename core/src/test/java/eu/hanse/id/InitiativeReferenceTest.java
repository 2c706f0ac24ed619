package eu.hanse.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativeReferenceTest {

  private static final InitiativeId BUILDERS = InitiativeId.of("digital-builders");

  @Test
  void aSlugAloneNamesAnInitiativeOfTheSameProgramme() {
    InitiativeReference reference = InitiativeReference.parse("digital-builders");

    assertThat(reference).isEqualTo(InitiativeReference.of(BUILDERS));
    assertThat(reference.programme()).isEmpty();
  }

  @Test
  void aSlashComesAfterTheProgramme() {
    InitiativeReference reference = InitiativeReference.parse("innovato-r/digital-builders");

    assertThat(reference)
        .isEqualTo(InitiativeReference.of(ProgrammeId.of("innovato-r"), BUILDERS))
        .hasToString("innovato-r/digital-builders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/digital-builders", "innovato-r/", "a/b/c", "A/b"})
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> InitiativeReference.parse(text));
  }

  @Test
  void theMessageNamesThePartThatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InitiativeReference.parse("Innovato-R/digital-builders"))
        .withMessageStartingWith("programme id \"Innovato-R\"");
  }
}
