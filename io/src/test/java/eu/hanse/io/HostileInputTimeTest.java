package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.hanse.io.problem.Problem;
import eu.hanse.rule.Finding;
import eu.hanse.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Documents with one mistake many times take a second to read; if every mistake cost a pass over
 * the document, each of them would take minutes.
 */
class HostileInputTimeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Duration GENEROUS = Duration.ofSeconds(20);
  private static final int MANY = 40_000;

  private static String times(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(","));
  }

  private static DataFiles document(String lists) {
    String text = "{\"format\":\"hanse/1\"," + lists + "}";
    return DataFiles.of(DataFile.of("data.json", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Problem> validate(DataFiles files, String code) {
    return assertTimeoutPreemptively(
        GENEROUS,
        () ->
            DataValidator.standard()
                .withLimits(ReportLimits.none())
                .validate(DAY, files)
                .problems()
                .stream()
                .filter(problem -> problem.code().value().equals(code))
                .toList());
  }

  private static String city(int number) {
    return "{\"id\":\"port-"
        + number
        + "\",\"name\":\"Port-Éxemple "
        + number
        + "\",\"kind\":\"municipality\",\"country\":\"FR\"}";
  }

  private static String programmeWithUnknownCities() {
    return "\"programmes\":[{\"id\":\"p\",\"name\":\"P\",\"kind\":\"partnership\",\"participations\":["
        + times(MANY, number -> "{\"city\":\"port-" + number + "\",\"role\":\"partner\"}")
        + "]}]";
  }

  @Test
  void aPropertyThatStandsManyTimes() {
    String name = "\"de\":\"Hafen\"";
    DataFiles files =
        document(
            "\"cities\":[{\"id\":\"p\",\"name\":\"P\",\"kind\":\"municipality\",\"country\":\"FR\","
                + "\"names\":{"
                + times(3 * MANY, number -> name)
                + "}}]");

    List<Problem> problems = validate(files, "read.duplicate-field");

    assertThat(problems).hasSize(3 * MANY - 1);
    Problem last = problems.get(problems.size() - 1);
    assertThat(last.position().column() - last.related().get(0).position().column())
        .isEqualTo((3 * MANY - 1) * (name.length() + 1));
  }

  @Test
  void anIdThatStandsManyTimes() {
    DataFiles files =
        document(
            "\"cities\":["
                + times(MANY, HostileInputTimeTest::city)
                + ","
                + times(MANY, number -> city(MANY))
                + "]");

    assertThat(validate(files, "id.duplicate")).hasSize(MANY - 1);
  }

  @Test
  void aListWithManyFindings() {
    List<Problem> problems = validate(document(programmeWithUnknownCities()), "ref.unknown-city");

    assertThat(problems).hasSize(MANY);
    assertThat(problems.get(MANY - 1).position().pointer())
        .isEqualTo("/programmes/0/participations/" + (MANY - 1) + "/city");
  }

  @Test
  void manyFindingsOfOneEntityThatAreLocatedAfterwards() {
    ReadResult read = CatalogueReader.standard().read(document(programmeWithUnknownCities()));
    List<Finding> findings =
        Validator.standard().validate(read.catalogue(), DAY).findings().stream()
            .filter(finding -> finding.rule().value().equals("ref.unknown-city"))
            .toList();

    List<Problem> problems =
        assertTimeoutPreemptively(
            GENEROUS, () -> findings.stream().map(finding -> read.locate(finding)).toList());

    assertThat(problems).hasSize(MANY);
    assertThat(problems).isSorted();
  }

  @Test
  void aBrokenTextOfManyTypographicMarks() {
    String mark = "\u201d" + " ".repeat(5);
    DataFiles files = document("\"cities\":[\"" + mark.repeat(4 * MANY) + "x\n\"]");

    assertThat(validate(files, "read.syntax"))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).startsWith("A line ends within a text"));
  }

  @Test
  void aWordOfManyLettersThatIsNoNumber() {
    DataFiles files = document("\"x\":" + "1e".repeat(100 * MANY));

    assertThat(validate(files, "read.syntax"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("no value of JSON"));
  }

  @Test
  void manyEntitiesOnOneLineThatAreJudgedAtTheEnd() {
    List<Problem> problems =
        validate(
            document("\"cities\":[" + times(MANY, HostileInputTimeTest::city) + "]"), "ref.unused");

    assertThat(problems).hasSize(MANY);
    for (int number = 0; number < MANY; number++) {
      Problem problem = problems.get(number);
      assertThat(problem.position().pointer()).isEqualTo("/cities/" + number + "/id");
      assertThat(problem.position().column())
          .as("each É before it has two bytes and one column")
          .isEqualTo(problem.position().byteOffset() + 1 - number);
    }
  }
}
