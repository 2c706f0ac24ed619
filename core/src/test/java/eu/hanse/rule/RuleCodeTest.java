package eu.hanse.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCodeTest {

  @Test
  void theAreaStandsBeforeTheFullStop() {
    RuleCode code = RuleCode.of("participation.two-lead-partners");

    assertThat(code.area()).isEqualTo("participation");
    assertThat(code).hasToString("participation.two-lead-partners");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "duplicate", "a.", ".b", "a.b.c", "A.b", "a.-b", "a--b.c", "a b.c"})
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCode.of(text))
        .withMessage(
            "rule code \""
                + text
                + "\": expected an area and a name joined by a full stop, such as"
                + " participation.duplicate");
  }

  @Test
  void aHugeTextDoesNotOverflowTheStack() {
    String parts = "a" + "-a".repeat(200_000);

    assertThat(RuleCode.of(parts + "." + parts).area().equals(parts)).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> RuleCode.of(parts));
  }

  @Test
  void errorsAreGraverThanWarningsAndWarningsThanInfos() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
  }
}
