package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionAdviceTest {

  @Test
  void aLaterFormatIsReadByALaterLibrary() {
    assertThat(Recorder.ofDocument("{\"format\": \"hanse/2\"}").problems)
        .extracting(Problem::advice)
        .containsExactly(
            "Read it with a later release of the library, or write it in the version expected.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"hanse-calls/1\"", "\"1.0\"", "1"})
  void whatIsNoDataIsToldHowToBePassedOver(String format) {
    assertThat(Recorder.ofDocument("{\"format\": " + format + "}").problems)
        .extracting(Problem::advice)
        .containsExactly(
            "Write \"hanse/1\" if the document holds data. What is no data is passed over in a"
                + " directory if its name begins with hanse-.");
  }
}
