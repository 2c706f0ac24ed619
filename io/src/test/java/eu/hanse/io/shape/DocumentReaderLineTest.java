package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderLineTest {

  private static final String SOURCE = "{\"id\": \"report\", \"title\": \"Report\"}";

  @Test
  void aLineHoldsOneEntity() {
    Recorder read = Recorder.ofLine("{\"source\": " + SOURCE + "}");

    assertThat(read.problems).isEmpty();
    assertThat(read.entities).hasSize(1);
    assertThat(read.texts.get(0).origin().pointer()).isEqualTo("/source");
    assertThat(read.texts.get(0).origin().line()).isEqualTo(2);
    assertThat(read.texts.get(0).origin().start()).isEqualTo(21);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | 2:1 missing-field",
        "[] | 2:1 wrong-type",
        "{\"town\": {\"id\": \"x\"}} | 2:2 unknown-field",
        "{\"sources\": []} | 2:2 unknown-field",
        "{\"source\": 5} | 2:12 wrong-type",
        "{\"source\": null} | 2:12 wrong-type",
        "{\"format\": \"hanse/1\"} | 2:2 unknown-field",
        "{\"source\": {\"id\": \"a\"}} | 2:12 missing-field",
        "{\"source\": {\"id\": \"a\", \"title\": \"b\"}, \"city\": 5} | 2:39 unknown-field",
        "{\"source\": {\"id\": \"a\", \"title\": \"b\"}, \"source\": {}} | 2:39 unknown-field",
        "{\"source\": {\"id\": \"a\", \"title\": \"b\"}} {} | 2:39 syntax",
        "{\"source\": {\"id\": \"a\", \"title\": \"b\"}}, | 2:38 syntax",
        "{\"source\": {\"id\": \"a\", | 2:23 syntax",
        "{\"source\": {\"id\": \"é😀\", \"title\": \"b\"}} | 2:19 malformed-value",
      })
  void eachFaultIsOneProblem(String line, String expected) {
    assertThat(Recorder.ofLine(line).places()).containsExactly(expected);
  }

  @Test
  void theOffsetCountsFromTheStartOfTheFile() {
    Problem problem = Recorder.ofLine("{\"source\": 5}").problems.get(0);

    assertThat(problem.position().byteOffset()).isEqualTo(21);
    assertThat(problem.position().pointer()).isEqualTo("/source");
  }

  @Test
  void aCarriageReturnAtTheEndIsNoPartOfTheLine() {
    assertThat(Recorder.ofLine("{\"source\": " + SOURCE + "}\r").problems).isEmpty();
    assertThat(Recorder.ofLine("{\"source\": 5\r").places())
        .containsExactly("2:12 wrong-type", "2:13 syntax");
  }

  @Test
  void aByteOrderMarkIsAProblemOnAnyLine() {
    Recorder read = Recorder.ofLine("\uFEFF{\"source\": " + SOURCE + "}");

    assertThat(read.places()).containsExactly("2:1 encoding");
    assertThat(read.entities).hasSize(1);
  }

  @Test
  void anEmptyLineHoldsNothing() {
    assertThat(Recorder.ofLine("").places()).containsExactly("2:1 syntax");
  }
}
