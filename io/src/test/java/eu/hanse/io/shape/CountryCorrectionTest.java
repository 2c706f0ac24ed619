package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.TextCorrection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCorrectionTest {

  private static Problem problemOf(String country) {
    Recorder read =
        Recorder.ofDocument(
            "{\"format\": \"hanse/1\", \"cities\": [{\"id\": \"nordhavn\", \"name\": \"Nordhavn\","
                + " \"kind\": \"municipality\",\n\"country\": \""
                + country
                + "\"}]}");
    assertThat(read.problems).hasSize(1);
    return read.problems.get(0);
  }

  @ParameterizedTest
  @CsvSource({"EL, GR", "UK, GB"})
  void theCodeOfTheEuropeanUnionIsReadAsAProblemThatKnowsTheIsoCode(String code, String iso) {
    Problem problem = problemOf(code);

    assertThat(problem.code()).hasToString("read.malformed-value");
    assertThat(problem.corrections())
        .containsExactly(new TextCorrection(problem.position(), iso, true));
    assertThat(problem.message()).contains("the European Union's code for");
    assertThat(problem.advice()).isEqualTo("Write " + iso + ".");
    assertThat(problem.position().line()).isEqualTo(2);
    assertThat(problem.position().column()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "el", "Greece", ""})
  void nothingIsKnownOfWhatIsNoCountryAtAll(String code) {
    assertThat(problemOf(code).corrections()).isEmpty();
  }

  @Test
  void otherProblemsOfReadingKnowNoCorrection() {
    assertThat(Recorder.ofDocument("{\"format\": \"hanse/1\", \"citis\": []}").problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.corrections()).isEmpty());
  }
}
