package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.hanse.call.Call;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallReaderTest {

  private static final String SOUND =
      """
      {
        "format": "hanse-calls/1",
        "calls": [
          {
            "id": "ports-2018",
            "title": "Call for ports",
            "partners": {
              "least": 5,
              "citations": ["https://example.org/ports"]
            }
          },
          {
            "id": "ports-2021",
            "title": "Second call for ports"
          }
        ]
      }
      """;

  private static CallReadResult read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static CallReadResult read(byte[] bytes) {
    return CallReader.standard().read(DataFile.of("calls.json", bytes));
  }

  private static List<String> problems(String text) {
    return read(text).problems().stream().map(Problem::toString).toList();
  }

  private static List<String> ids(CallReadResult result) {
    return result.calls().calls().values().stream().map(Call::id).map(Object::toString).toList();
  }

  @Test
  void readsCallsById() {
    CallReadResult result = read(SOUND);

    assertThat(result.isClean()).isTrue();
    assertThat(result.orThrow()).isEqualTo(result.calls());
    assertThat(ids(result)).containsExactly("ports-2018", "ports-2021");
    assertThat(result.calls().call("ports-2018").orElseThrow().partners().orElseThrow().range())
        .isEqualTo("at least 5");
  }

  @Test
  void reportsEveryProblemAtItsPlaceAndKeepsWhatIsSound() {
    String faulty =
        SOUND
            .replace("\"least\": 5", "\"lest\": 5, \"most\": \"8\"")
            .replace("\"title\": \"Second call for ports\"", "\"opens\": \"2021-02-30\"")
            .replace("\"calls\"", "\"call\": [], \"calls\"");

    assertThat(problems(faulty))
        .containsExactly(
            "calls.json:3:3: error[read.unknown-field] The document of calls has no property"
                + " \"call\"; did you mean \"calls\"?",
            "calls.json:8:9: error[read.unknown-field] The count demand has no property \"lest\";"
                + " did you mean \"least\"?",
            "calls.json:8:28: error[read.wrong-type] Found the text \"8\", expected a whole number from 0 to"
                + " 2147483647: number of things.",
            "calls.json:12:5: error[read.missing-field] The call has no property \"title\", which"
                + " is required.",
            "calls.json:14:16: error[read.malformed-value] Date \"2021-02-30\": expected an existing"
                + " year, month or day such as 2018, 2018-12 or 2018-12-04.");
    assertThat(ids(read(faulty))).containsExactly("ports-2018");
  }

  @Test
  void aDemandWithoutCitationIsRefused() {
    assertThat(problems(SOUND.replace("\"https://example.org/ports\"", "")))
        .containsExactly(
            "calls.json:7:19: error[read.malformed-value] Demand without citation: expected where"
                + " it is said, a web address or a bibliographic text.");
  }

  @Test
  void aSecondCallWithAnIdIsReportedWithTheFirst() {
    CallReadResult result = read(SOUND.replace("ports-2021", "ports-2018"));

    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem)
                  .hasToString(
                      "calls.json:13:13: error[read.duplicate-value] The call \"ports-2018\" is"
                          + " there already; this one was not read.");
              assertThat(problem.position().pointer()).isEqualTo("/calls/1/id");
              assertThat(problem.related().get(0).position().line()).isEqualTo(5);
              assertThat(problem.related().get(0).position().column()).isEqualTo(13);
            });
    assertThat(result.calls().call("ports-2018").orElseThrow().title()).isEqualTo("Call for ports");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"hanse-calls/2\" | Found the text \"hanse-calls/2\"",
        "\"hanse/1\" | Found the text \"hanse/1\"",
        "1 | Found the number 1",
      })
  void anotherVersionIsRefusedInOneProblem(String version, String found) {
    CallReadResult result =
        read(SOUND.replace("\"hanse-calls/1\"", version).replace("title", "name"));

    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message())
                  .isEqualTo(
                      found
                          + " as the version of the format, expected \"hanse-calls/1\"; the document"
                          + " was not read.");
              assertThat(problem.position().pointer()).isEqualTo("/format");
            });
    assertThat(result.calls().isEmpty()).isTrue();
  }

  @Test
  void theVersionMayStandAfterTheCalls() {
    String text = SOUND.replace("  \"format\": \"hanse-calls/1\",\n", "");
    String after = text.stripTrailing().replaceFirst("}$", ", \"format\": \"hanse-calls/1\"}");

    assertThat(problems(after)).isEmpty();
    assertThat(ids(read(after))).hasSize(2);
    assertThat(problems(text))
        .containsExactly(
            "calls.json:1:1: error[read.missing-field] The document of calls has no property"
                + " \"format\", which is required; expected \"hanse-calls/1\".");
  }

  @Test
  void propertiesOfTheDocumentStandOnce() {
    assertThat(problems("{\"format\":\"hanse-calls/1\",\"calls\":[],\"calls\":[{}]}"))
        .containsExactly(
            "calls.json:1:38: error[read.duplicate-field] The property \"calls\" stands twice in"
                + " this document.");
  }

  @Test
  void aSchemaMayBeNamed() {
    assertThat(problems("{\"$schema\":\"s.json\",\"format\":\"hanse-calls/1\"}")).isEmpty();
    assertThat(problems("{\"$schema\":1,\"format\":\"hanse-calls/1\"}"))
        .containsExactly(
            "calls.json:1:12: error[read.wrong-type] Found the number 1, expected a text.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | 1:1: error[read.wrong-type] Found a list, expected an object: a document of calls.",
        "{\"format\":\"hanse-calls/1\",\"calls\":{}} | 1:35: error[read.wrong-type] Found an object,"
            + " expected a list of calls.",
        "{\"format\":\"hanse-calls/1\"} {} | 1:28: error[read.syntax] Something follows the end of a"
            + " document of calls.",
        "{\"format\":\"hanse-calls/1\" | 1:26: error[read.syntax] The JSON ends before the {"
            + " of line 1 is closed; the file may have been cut off.",
      })
  void reportsWhatIsNoDocumentOfCalls(String text, String problem) {
    assertThat(problems(text)).containsExactly("calls.json:" + problem);
  }

  @Test
  void reportsAnEmptyFileAndOtherEncodings() {
    assertThat(problems(""))
        .containsExactly(
            "calls.json:1:1: error[read.syntax] The file is empty; expected a document of calls, such"
                + " as {\"format\": \"hanse-calls/1\"}.");
    assertThat(read(SOUND.getBytes(Charset.forName("UTF-16LE"))).problems())
        .extracting(Problem::message)
        .containsExactly("The text seems to be UTF-16LE, not UTF-8; it was not read.");
    assertThat(read("{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1)).problems())
        .extracting(Problem::message)
        .containsExactly("The byte e9 here is not UTF-8; what it stands in was not read.");
  }

  @Test
  void readsFilesAndReportsThoseThatCannotBeRead(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("calls.json"), SOUND);

    assertThat(ids(CallReader.standard().read(file))).hasSize(2);
    assertThat(CallReader.standard().read(directory.resolve("missing.json")).problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).endsWith("missing.json\" does not exist."));
  }

  @Test
  void keepsToItsLimits() {
    ReadLimits limits = new ReadLimits(64, 1000, 100, SOUND.length());
    DataFile sound = DataFile.of("calls.json", SOUND.getBytes(StandardCharsets.UTF_8));
    DataFile larger = DataFile.of("calls.json", (SOUND + " ").getBytes(StandardCharsets.UTF_8));

    assertThat(CallReader.withLimits(limits).read(sound).problems()).isEmpty();
    assertThat(CallReader.withLimits(limits).read(larger).problems())
        .extracting(Problem::message)
        .containsExactly("The file has more than " + SOUND.length() + " bytes; it was not read.");
  }

  @Test
  void throwsOnlyIfAsked() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> read("[]").orThrow())
        .withMessage(
            "The calls could not be read:\n"
                + "calls.json:1:1: error[read.wrong-type] Found a list, expected an object: a"
                + " document of calls.");
  }
}
