package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import eu.hanse.io.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each broken text has one problem, at what is to be mended, in words for people who write JSON.
 */
class SyntaxErrorTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"x\": 1,} | 8 | A comma stands before the } that closes the object; remove it.",
        "{\"x\": [1, ]} | 9 | A comma stands before the ] that closes the list; remove it.",
        "{\"x\": [1,, 2]} | 10 | Two commas follow one another; remove one.",
        "{\"x\": [, 1]} | 8 | A comma stands right after the [; remove it.",
        "{, \"x\": 1} | 2 | A comma stands right after the {; remove it.",
        "{\"x\": 1 \"y\": 2} | 9 | A comma is missing before this; write one after the value that"
            + " precedes it.",
        "{\"x\": [{} {}]} | 11 | A comma is missing before this; write one after the value that"
            + " precedes it.",
        "{\"x\" 1} | 6 | Found \"1\", expected a colon after the name of the property.",
        "{\"x\" \"y\"} | 6 | Found a text, expected a colon after the name of the property.",
        "{\"x\"= 1} | 5 | Found \"=\", expected a colon after the name of the property.",
        "{\"x\":: 1} | 6 | Two colons follow one another; remove one.",
        "{\"x\": [\"y\": 1]} | 11 | A colon stands in the list of the [ of line 2, and its elements"
            + " have no names; a ] may be missing before.",
        "{\"x\"} | 5 | A property has no value here; write one, or remove the property.",
        "{\"x\": } | 7 | A property has no value here; write one, or remove the property.",
        "{\"x\": , \"y\": 1} | 7 | A property has no value here; write one, or remove the property.",
        "{\"x\": 1; \"y\": 2} | 8 | Found \";\", expected a comma or the } that closes the object.",
        "{\"x\": 1] | 8 | A ] stands here, but the { of line 2 is still open; a } is missing.",
        "{\"x\": {\"y\": 1, {}} | 16 | Found {, expected the name of a property; the { of line 2 may"
            + " lack its }.",
        "{}} | 3 | A } stands here that closes nothing; remove it.",
        "{\"x\": {\"y\": 1} | 15 | The JSON ends before the { of line 2 is closed; the file may have"
            + " been cut off.",
        "{\"x\": \"Tur | 7 | The JSON ends within the text that begins here; the file may have been"
            + " cut off.",
        "{\u201cx\u201d: 1} | 2 | Typographic quotation marks do not delimit texts in JSON; write \""
            + " instead.",
        "{\"x\": \u201ey\u201c} | 7 | Typographic quotation marks do not delimit texts in JSON; write"
            + " \" instead.",
        "{\"x\u201d: 1, \"y\": 2} | 4 | Typographic quotation marks do not delimit texts in JSON;"
            + " write \" instead.",
        "{'x': 1} | 2 | Texts stand between \" and not between ' in JSON; write \" instead.",
        "{x: 1} | 2 | The name of a property stands between quotation marks in JSON; write \"x\".",
        "{\"x\": Turin} | 7 | Found Turin, which is no value of JSON; if it is a text, write"
            + " \"Turin\".",
        "{\"x\": 2018-12-04} | 7 | Found 2018-12-04, which is no value of JSON; if it is a text,"
            + " write \"2018-12-04\".",
        "{\"x\": \"the \"old\" town\"} | 13 | A text ends right before this; a quotation mark within a"
            + " text is written \\\".",
        "{\"x\": \"C:\\data\"} | 10 | A backslash stands before a character that needs none; a"
            + " backslash itself is written \\\\.",
        "{\"x\": \"C:\\users\"} | 10 | Four hexadecimal digits follow a \\u in JSON, as in \\u00e9; a"
            + " backslash itself is written \\\\.",
        "{\"x\": \"a\tb\"} | 9 | A tab stands within a text; write \\t instead.",
        "{\"x\": \"a\u0001b\"} | 9 | The control character U+0001 stands within a text; write \\u0001"
            + " instead.",
        "{\"x\": 1, // why | 10 | JSON has no comments; remove this, or write a property \"note\" that"
            + " says it.",
        "{/* why */ \"x\": 1} | 2 | JSON has no comments; remove this, or write a property \"note\""
            + " that says it.",
        "{\"x\": 1} # why | 10 | JSON has no comments; remove this, or write a property \"note\" that"
            + " says it.",
        "{\"x\": 1 / 2} | 9 | Found \"/\", expected a comma or the } that closes the object.",
        "{\"x\": NaN} | 7 | JSON has no NaN; leave out what is not known.",
        "{\"x\": undefined} | 7 | JSON has no undefined; leave out what is not known.",
        "{\"x\": None} | 7 | JSON has no None; leave out what is not known.",
        "{\"x\": True} | 7 | True is written true in JSON.",
        "{\"x\": 0,85} | 8 | A decimal number has a point in JSON; write it instead of this comma.",
        "{\"x\": +5} | 7 | A number has no plus sign in JSON; remove it.",
        "{\"x\": -.5} | 7 | A number begins with a digit in JSON; write a 0 before the point.",
        "{\"x\": 1.} | 7 | A number ends with a digit in JSON; write a 0 at its end.",
        "{\"x\": 007} | 7 | A number has no leading zeros in JSON; remove them, or write a text in"
            + " quotation marks.",
        "{\"x\": 85%} | 9 | Found \"%\", expected a comma or the } that closes the object.",
        "{\"x\": \u00a01} | 7 | The character U+00A0 here looks like a space and is none in JSON;"
            + " write an ordinary one, or nothing.",
        "{\"x\": \u20ac1} | 7 | Found U+20AC, expected a value: a text in quotation marks, a number,"
            + " true, false, an object or a list.",
        "{\"é😀\": 1 x} | 11 | A comma is missing before this; write one after the value that precedes"
            + " it.",
        "{} x | 4 | Something follows the end of the JSON; remove it.",
      })
  void isToldInPlainWordsAtWhatIsToBeMended(String text, int column, String message) {
    Problem problem = syntaxProblem("\n" + text);

    assertThat(problem.position().line()).isEqualTo(2);
    assertThat(problem.position().column()).isEqualTo(column);
    assertThat(problem.message()).isEqualTo(message);
  }

  @Test
  void aCommaBeforeABracketInALaterLineIsMarkedWhereItStands() {
    Problem problem = syntaxProblem("{\"x\": [\n  1,\n  2,\n\n]}");

    assertThat(problem.position()).hasToString("file.json:3:4");
    assertThat(problem.position().endColumn()).isEqualTo(5);
  }

  @Test
  void aLineEndInATextIsWhereItsQuotationMarkIsMissing() {
    assertThat(Recorder.ofDocument("{\"x\": \"a\nb\"}").told())
        .contains(
            "1:9 syntax A line ends within a text: its closing quotation mark is missing; a line end"
                + " that is a part of the text is written \\n.");
  }

  @Test
  void aTextThatEndsWithATypographicMarkIsMendedThere() {
    assertThat(Recorder.ofDocument("{\"x\": \"Turin\u201d,\n\"y\": 1}").told())
        .contains(
            "1:13 syntax Typographic quotation marks do not delimit texts in JSON; write \" instead.");
  }

  @Test
  void typographicMarksWithinATextAreSound() {
    assertThat(Recorder.ofDocument("{\"x\": \"the \u201cold\u201d, town\", \"y\": 1}").places())
        .doesNotContain("1:12 syntax");
  }

  @Test
  void theBracketThatIsNotClosedIsShownAsWell() {
    assertThat(syntaxProblem("{\"x\":\n  [{},\n   {}\n}").related())
        .extracting(related -> related.label() + " " + related.position())
        .containsExactly("opens here file.json:2:3");
  }

  @Test
  void aBrokenLineOfAStreamNamesTheLineOfTheFile() {
    assertThat(Recorder.ofLine("{\"city\": {\"id\": \"turin\"").told())
        .contains(
            "2:24 syntax The JSON ends before the { of line 2 is closed; the file may have been cut"
                + " off.");
  }

  private static Problem syntaxProblem(String text) {
    return Recorder.ofDocument(text).problems.stream()
        .filter(problem -> problem.code().value().equals("read.syntax"))
        .collect(MoreCollectors.onlyElement());
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
