package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final String TURIN =
      "{\"id\": \"turin\", \"name\": \"Turin\", \"kind\": \"municipality\", \"country\": \"IT\"}";

  /** A document of one city that has one more property. */
  private static String city(String property) {
    return document(TURIN.replace("}", ",\n" + property + "}"));
  }

  private static String document(String cities) {
    return "{\"format\": \"hanse/1\", \"cities\": [" + cities + "]}";
  }

  @Test
  void aSoundDocumentHasNoProblems() {
    Recorder read = Recorder.ofDocument(document(TURIN));

    assertThat(read.problems).isEmpty();
    assertThat(read.entities).singleElement().isInstanceOf(City.class);
  }

  @Test
  void theSchemaIsPassedOn() {
    assertThat(Recorder.ofDocument("{\"$schema\": \"s.json\", \"format\": \"hanse/1\"}").schemas)
        .containsExactly("s.json");
  }

  @Test
  void aSchemaThatCannotBeWrittenIsRefused() {
    Recorder read = Recorder.ofDocument("{\"$schema\": \"\\ud800\", \"format\": \"hanse/1\"}");

    assertThat(read.places()).containsExactly("1:13 malformed-value");
    assertThat(read.schemas).isEmpty();
  }

  @Test
  void anEmptyFileIsToldWhatADocumentLooksLike() {
    Recorder read = Recorder.ofDocument("");

    assertThat(read.told())
        .containsExactly(
            "1:1 syntax The file is empty; expected a catalogue document, such as {\"format\":"
                + " \"hanse/1\"}.");
    assertThat(read.problems)
        .extracting(Problem::advice)
        .containsExactly(
            "Write what is expected, or remove the file; the library's io/FORMAT.md explains the"
                + " format.");
  }

  @Test
  void theExampleInTheMessageOfAnEmptyFileIsSound() {
    assertThat(Recorder.ofDocument("{\"format\": \"hanse/1\"}").problems).isEmpty();
  }

  @Test
  void aFileOfWhiteSpaceIsNoJson() {
    assertThat(Recorder.ofDocument(" \n ").places()).containsExactly("2:2 syntax");
  }

  @Test
  void aByteOrderMarkIsOneProblemAndTheRestIsRead() {
    Recorder read = Recorder.ofDocument("\uFEFF" + document(TURIN));

    assertThat(read.told()).containsExactly("1:1 encoding There is a byte order mark here.");
    assertThat(read.entities).hasSize(1);
  }

  @Test
  void columnsAfterAByteOrderMarkDoNotCountIt() {
    Recorder read = Recorder.ofDocument("\uFEFF{\"format\": 1}");

    assertThat(read.places()).containsExactly("1:1 encoding", "1:12 format-version");
  }

  @Test
  void anEntityAfterAByteOrderMarkIsFoundAgain() {
    Recorder read = Recorder.ofDocument("\uFEFF" + document(TURIN));
    Origin origin = read.texts.get(0).origin();

    assertThat(origin.lineStart()).isEqualTo(3);
    assertThat(origin.start()).isEqualTo(3 + document(TURIN).indexOf(TURIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-16"})
  void aWideEncodingIsOneProblem(String charset) {
    Recorder read = Recorder.ofDocument(document(TURIN).getBytes(Charset.forName(charset)));

    assertThat(read.told())
        .containsExactly(
            "1:1 encoding The text seems to be "
                + (charset.equals("UTF-16") ? "UTF-16BE" : charset)
                + ", not UTF-8; it was not read.");
    assertThat(read.unreadable).contains("city:turin");
  }

  @Test
  void zerosAfterAByteOrderMarkAreNoUtf8() {
    assertThat(Recorder.ofDocument("\uFEFF{\u0000\"").places()).containsExactly("1:1 encoding");
  }

  @Test
  void aByteThatIsNotUtf8IsOneProblemAtThatByte() {
    byte[] bytes = city("\"note\": \"caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Recorder.ofDocument(bytes).told())
        .containsExactly(
            "2:13 encoding The byte e9 here is not UTF-8; what it stands in was not read.");
  }

  @Test
  void aTruncatedFileIsOneProblemAtItsEnd() {
    String whole = document(TURIN + ",\n" + TURIN.replace("turin", "milan"));
    Recorder read = Recorder.ofDocument(whole.substring(0, whole.lastIndexOf("country")));

    assertThat(read.told())
        .containsExactly(
            "2:58 syntax The JSON ends within the text that begins here; the file may have been"
                + " cut off.");
    assertThat(read.entities).hasSize(1);
    assertThat(read.unreadable).contains("city:milan");
  }

  @Test
  void anArrayAtTheTopIsOneProblem() {
    assertThat(Recorder.ofDocument("[" + TURIN + "]").told())
        .containsExactly("1:1 wrong-type Found a list, expected an object: a catalogue document.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "1", "true", "null"})
  void aSingleValueAtTheTopIsOneProblem(String value) {
    assertThat(Recorder.ofDocument(value).places()).containsExactly("1:1 wrong-type");
  }

  @Test
  void aHundredThousandBracketsAtTheTopAreOneProblem() {
    assertThat(Recorder.ofDocument("[".repeat(100_000)).places()).containsExactly("1:1 wrong-type");
  }

  @Test
  void aHundredThousandBracketsInAListAreOneProblemAtTheFirstTooMany() {
    Recorder read =
        Recorder.ofDocument("{\"format\": \"hanse/1\",\n\"cities\":" + "[".repeat(100_000));

    assertThat(read.told())
        .containsExactly(
            "2:73 limit Objects and lists are nested too deeply; what follows was not read.");
  }

  @Test
  void aMisspeltPropertyIsNotReportedAsMissingAsWell() {
    Recorder read =
        Recorder.ofDocument(
            "{\"format\": \"hanse/1\", \"sources\": [{\"id\": \"a\", \"titel\": \"A\"}]}");

    assertThat(read.places()).containsExactly("1:47 unknown-field");
  }

  @Test
  void aHundredThousandObjectsInAnUnknownPropertyExceedTheLimit() {
    Recorder read =
        Recorder.ofDocument("{\"format\": \"hanse/1\",\n\"x\":" + "{\"x\":".repeat(100_000));

    assertThat(read.places()).containsExactly("2:1 unknown-field", "2:320 limit");
  }

  @Test
  void somethingAfterTheDocumentIsOneProblem() {
    assertThat(Recorder.ofDocument(document(TURIN) + "\n{}").told())
        .containsExactly("2:1 syntax Something follows the end of a catalogue document.");
  }

  @Test
  void aMissingFormatIsOneProblem() {
    assertThat(Recorder.ofDocument("{}").places()).containsExactly("1:1 missing-field");
  }

  @Test
  void aLaterFormatIsOneProblemAndNothingIsRead() {
    Recorder read =
        Recorder.ofDocument("{\"format\": \"hanse/2\", \"towns\": 1, \"cities\": [" + TURIN + "]}");

    assertThat(read.told())
        .containsExactly(
            "1:12 format-version Found the text \"hanse/2\" as the version of the format, expected"
                + " \"hanse/1\"; the document was not read.");
    assertThat(read.entities).isEmpty();
    assertThat(read.unreadable).contains("city:turin");
  }

  @Test
  void aLaterFormatIsOneProblemAlsoWhenItComesLast() {
    Recorder read =
        Recorder.ofDocument("{\"cities\": [" + TURIN + ", 5],\n\"format\": \"hanse/2\"}");

    assertThat(read.places()).containsExactly("2:11 format-version");
    assertThat(read.problems.get(0).position().pointer()).isEqualTo("/format");
    assertThat(read.entities).isEmpty();
  }

  @Test
  void aFormatThatComesLastIsEnough() {
    assertThat(
            Recorder.ofDocument("{\"cities\": [" + TURIN + "], \"format\": \"hanse/1\"}").problems)
        .isEmpty();
  }

  @Test
  void aDuplicatePropertyOfADocumentIsOneProblemThatNamesTheFirst() {
    Recorder read =
        Recorder.ofDocument("{\"format\": \"hanse/1\",\n\"cities\": [],\n\"cities\": 5}");

    assertThat(read.places()).containsExactly("3:1 duplicate-field");
    assertThat(read.problems.get(0).related())
        .extracting(related -> related.position().toString())
        .containsExactly("file.json:2:1");
  }

  @Test
  void aDuplicatePropertyOfAnEntityIsOneProblemThatNamesTheFirst() {
    Recorder read = Recorder.ofDocument(city("\"name\": {\"x\": [5]}"));

    assertThat(read.told())
        .containsExactly("2:1 duplicate-field The property \"name\" stands twice in this city.");
    assertThat(read.problems.get(0).related())
        .extracting(related -> related.position().toString())
        .containsExactly("file.json:1:50");
    assertThat(read.entities).hasSize(1);
  }

  @Test
  void aDuplicatePropertyOfAMapNamesTheFirst() {
    Recorder read = Recorder.ofDocument(city("\"names\": {\"fr\": \"a\", \"fr\": \"b\"}"));

    assertThat(read.places()).containsExactly("2:22 duplicate-field");
    assertThat(read.problems.get(0).related())
        .extracting(related -> related.position().toString())
        .containsExactly("file.json:2:11");
  }

  @Test
  void anUnknownPropertyIsNamedWithTheNearestKnownOne() {
    assertThat(Recorder.ofDocument(city("\"popullation\": {\"deep\": [1]}")).told())
        .containsExactly(
            "2:1 unknown-field The city has no property \"popullation\"; did you mean"
                + " \"population\"?");
  }

  @Test
  void eachMissingPropertyIsAProblemAtTheBracket() {
    Recorder read = Recorder.ofDocument(document("\n {\"id\": \"turin\"}"));

    assertThat(read.places())
        .containsExactly("2:2 missing-field", "2:2 missing-field", "2:2 missing-field");
    assertThat(read.unreadable).containsExactly("city:turin");
  }

  @Test
  void aRequiredPropertyThatCannotBeReadIsNotAlsoMissing() {
    assertThat(Recorder.ofDocument(document(TURIN.replace("\"IT\"", "7"))).told())
        .containsExactly(
            "1:102 wrong-type Found the number 7, expected a text: country code such as GR.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"location\": {\"lat\": 1e999999999, \"lon\": 0} | 2:21 limit",
        "\"location\": {\"lat\": 1e-999999999, \"lon\": 0} | 2:21 limit",
        "\"location\": {\"lat\": 1e99999999999, \"lon\": 0} | 2:21 limit",
        "\"location\": {\"lat\": 90.1, \"lon\": 0} | 2:21 malformed-value",
        "\"location\": {\"lat\": \"45\", \"lon\": 0} | 2:21 wrong-type",
        "\"population\": {\"count\": 1e999999999} | 2:25 wrong-type",
        "\"population\": {\"count\": 1.0} | 2:25 wrong-type",
        "\"population\": {\"count\": -1} | 2:25 malformed-value",
        "\"population\": {\"count\": 9223372036854775808} | 2:25 malformed-value",
        "\"nuts\": \"IT\\ud800\" | 2:9 malformed-value",
        "\"note\": \"\\udc00\" | 2:9 malformed-value",
        "\"note\": null | 2:9 wrong-type",
        "\"aliases\": null | 2:12 wrong-type",
        "\"aliases\": \"x\" | 2:12 wrong-type",
        "\"aliases\": [\"x\", null] | 2:18 wrong-type",
        "\"aliases\": [[\"x\"]] | 2:13 wrong-type",
        "\"names\": [] | 2:10 wrong-type",
        "\"names\": {\"FR\": \"x\"} | 2:11 malformed-value",
        "\"names\": {\"fr\": 1} | 2:17 wrong-type",
        "\"names\": {\"fr\": {\"a\": {}}} | 2:17 wrong-type",
        "\"sources\": [\"a\", \"b\", \"a\"] | 2:23 duplicate-value",
        "\"mandates\": [{}] | 2:14 missing-field",
        "\"placements\": [{\"strategy\": \"s\", \"model\": \"x\"}] | 2:43 unknown-value",
      })
  void eachFaultOfAValueIsOneProblemAtTheValue(String property, String expected) {
    assertThat(Recorder.ofDocument(city(property)).places()).containsExactly(expected);
  }

  @Test
  void aNumberOfAMillionDigitsIsOneProblemAtItsFirstDigit() {
    String number = "1".repeat(1_500_000);

    assertThat(Recorder.ofDocument(city("\"population\": {\"count\": " + number + "}")).told())
        .containsExactly("2:25 limit A number has too many digits; what follows was not read.");
  }

  @Test
  void aNumberOfTooManyDigitsInAListIsOneProblemAtItsFirstDigit() {
    String number = "-1." + "1".repeat(200);

    assertThat(Recorder.ofDocument(city("\"x\": [1, " + number + "]")).places())
        .containsExactly("2:1 unknown-field", "2:10 limit");
  }

  @Test
  void aTextThatIsTooLongIsOneProblemAtItsQuotationMark() {
    String text = "x".repeat(1_000_001);

    assertThat(Recorder.ofDocument(city("\"note\": \"" + text + "\"")).told())
        .containsExactly("2:9 limit A text or name is too long; what follows was not read.");
  }

  @Test
  void aNameThatIsTooLongIsOneProblemAtItsQuotationMark() {
    String name = "x".repeat(1_100_000);

    assertThat(Recorder.ofDocument(city("\"" + name + "\": 1")).told())
        .containsExactly("2:1 limit A text or name is too long; what follows was not read.");
  }

  @Test
  void messagesHoldNoLineEndsAndNoLongTexts() {
    String value = "a\\n" + "b".repeat(100_000);

    assertThat(Recorder.ofDocument(city("\"nuts\": \"" + value + "\"")).problems)
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .hasSizeLessThan(400)
        .doesNotContain("\n")
        .startsWith("NUTS code \"a\uFFFDbbb");
  }

  @Test
  void messagesOfPartsOfATextHoldNoLongTexts() {
    assertThat(
            Recorder.ofDocument(
                    city(
                        "\"mandates\": [{\"body\": \"b\", \"period\": \""
                            + "9".repeat(9000)
                            + "/..\"}]"))
                .problems)
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .hasSizeLessThan(1100);
  }

  @Test
  void theRangeOfATextIncludesItsQuotationMarks() {
    Problem problem = Recorder.ofDocument(city("\"nuts\": \"a\\\"é\"")).problems.get(0);

    assertThat(problem.position().column()).isEqualTo(9);
    assertThat(problem.position().endColumn()).isEqualTo(15);
    assertThat(problem.position().pointer()).isEqualTo("/cities/0/nuts");
  }

  @Test
  void anEntityThatCannotBeReadDoesNotHideTheNext() {
    Recorder read = Recorder.ofDocument(document("5, " + TURIN + ", {\"id\": \"milan\"}"));

    assertThat(read.entities).hasSize(1);
    assertThat(read.texts.get(0).origin().pointer()).isEqualTo("/cities/1");
    assertThat(read.unreadable).containsExactly("city:milan");
  }

  @Test
  void aTimeWithSecondsKeepsThem() {
    assertThat(Codecs.TIME.print(Codecs.TIME.parse("10:15:30"))).isEqualTo("10:15:30");
  }
}
