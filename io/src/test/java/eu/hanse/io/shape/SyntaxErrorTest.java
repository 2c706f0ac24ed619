package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each broken text has one problem, at the character that breaks it, marked by a caret below. */
class SyntaxErrorTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{'format': 1}            | 2 | unexpected character '''",
        "{format: 1}              | 2 | unexpected character 'f'",
        "{\"x\": 1,}              | 9 | unexpected character '}'",
        "{\"x\": [1,]}            | 10 | unexpected character ']'",
        "{\"x\" 1}                | 6 | unexpected character '1'",
        "{\"x\"}                  | 5 | unexpected character '}'",
        "{\"x\": }                | 7 | unexpected character '}'",
        "{\"x\": 1 \"y\": 2}      | 9 | unexpected character '\"'",
        "{\"x\": 1]               | 8 | unexpected close marker ']': expected '}'.",
        "{\"x\": tru}             | 7 | unrecognized token 'tru'",
        "{\"x\": NaN}             | 7 | non-standard token 'NaN'.",
        "{\"x\": +5}              | 7 | unexpected character '+'",
        "{\"x\": .5}              | 7 | unexpected character '.'",
        "{\"x\": 1.}              | 9 | unexpected character '}'",
        "{\"x\": 01}              | 8 | invalid numeric value: Leading zeroes not allowed.",
        "{\"x\": 1x}              | 8 | unexpected character 'x'",
        "{\"x\": // why           | 7 | unexpected character '/' : maybe a (non-standard) comment.",
        "{\"x\": \"a\\qb\"}       | 10 | unrecognized character escape 'q'",
        "{\"x\": \u00a01}         | 7 | unexpected character U+00A0",
        "{\"x\": \u20ac1}         | 7 | unrecognized token '\u20ac1'",
        "{\"x\": 😀1}             | 7 | unexpected character",
        "{\"é😀\": 1 x}           | 11 | unexpected character 'x'",
        "{} x                     | 4 | unrecognized token 'x'",
      })
  void isAtTheCharacterThatBreaksTheText(String text, int column, String message) {
    Recorder read = Recorder.ofDocument("\n" + text);

    assertThat(read.problems)
        .filteredOn(problem -> problem.code().value().equals("read.syntax"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.position().line()).isEqualTo(2);
              assertThat(problem.position().column()).isEqualTo(column);
              assertThat(problem.message())
                  .startsWith("The JSON is broken: ")
                  .contains(message.replace(" :", ":"))
                  .endsWith(".")
                  .doesNotContain("Feature")
                  .doesNotContain("Source");
            });
  }

  @Test
  void aLineEndInATextIsNamedByItsNumber() {
    assertThat(Recorder.ofDocument("{\"x\": \"a\nb\"}").told())
        .contains(
            "1:9 syntax The JSON is broken: illegal unquoted character U+000A: has to be escaped"
                + " using backslash to be included in string value.");
  }

  @Test
  void theOffsetCountsBytes() {
    String text = "{\"é\": \"ü😀\", x}";

    assertThat(Recorder.ofDocument(text).problems)
        .filteredOn(problem -> problem.code().value().equals("read.syntax"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.position().byteOffset())
                    .isEqualTo(
                        text.substring(0, text.indexOf('x'))
                            .getBytes(StandardCharsets.UTF_8)
                            .length));
  }
}
