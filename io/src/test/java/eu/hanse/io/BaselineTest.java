package eu.hanse.io;

import static eu.hanse.io.configuration.Fingerprints.baseline;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.configuration.KnownProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  private static final LocalDate DAY = LocalDate.parse("2026-01-01");

  private static final String TWICE =
      """
      { "id": "ports", "name": "Ports", "kind": "transfer-network", "period": "2020/2022",
        "participations": [
          { "city": "kiel", "role": "lead-partner" },
          { "city": "gdansk", "role": "partner" },
          { "city": "gdansk", "role": "partner" }
        ] }""";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write(TWICE);
  }

  @Test
  void namesElementsByTheirIds() {
    assertThat(updated().problems())
        .extracting(KnownProblem::toString)
        .contains("participation.duplicate programme:ports /participations/gdansk partner #2/city")
        .contains("ref.unknown-city programme:ports /participations/kiel lead-partner/city");
  }

  @Test
  void acceptsWhatItKnows() {
    DataReport report = validator(updated()).validate(DAY, folder);

    assertThat(report.problems()).isEmpty();
    assertThat(report.hasAtLeast(Severity.INFO)).isFalse();
    assertThat(report.totals().known()).isPositive();
    assertThat(report.baseline().orElseThrow().fixed()).isEmpty();
  }

  @Test
  void staysTheSameWhenDataAreReformattedReorderedAndAddedTo() throws IOException {
    Baseline before = updated();
    write(
        """
        { "name": "Ports", "kind": "transfer-network", "id": "ports", "period": "2020/2022",
          "participations": [{ "city": "gdansk", "role": "partner" },
          { "role": "lead-partner", "city": "kiel" },{ "city": "gdansk", "role": "partner" }],
          "tracks": [] },
        { "id": "another", "name": "Another", "kind": "other", "period": "2020",
          "note": "Nobody takes part." }""");

    DataReport report = validator(before).validate(DAY, folder);

    assertThat(report.problems())
        .extracting(problem -> problem.subject().orElseThrow().id())
        .containsOnly("another");
    assertThat(report.baseline().orElseThrow().fixed()).isEmpty();
  }

  @Test
  void reportsWhatIsNew() throws IOException {
    Baseline before = updated();
    write(
        TWICE.replace(
            "\"role\": \"lead-partner\" }",
            "\"role\": \"lead-partner\", \"representedBy\": \"port\" }"));

    assertThat(validator(before).validate(DAY, folder).problems())
        .extracting(Problem::code)
        .hasToString("[ref.unknown-organisation]");
  }

  @Test
  void tellsWhatWasFixed() throws IOException {
    Baseline before = updated();
    write(TWICE.replace(",\n          { \"city\": \"gdansk\", \"role\": \"partner\" }\n", "\n"));
    write(TWICE.replace("{ \"city\": \"gdansk\", \"role\": \"partner\" },", ""));

    assertThat(validator(before).validate(DAY, folder).baseline().orElseThrow().fixed())
        .extracting(KnownProblem::toString)
        .contains("participation.duplicate programme:ports /participations/gdansk partner #2/city");
  }

  @Test
  void knowsAsManyOfAKindAsThereWere() {
    Baseline two = baseline("a.b city:kiel /x", "a.b city:kiel /x");

    assertThat(two.problems()).hasSize(2);
  }

  @Test
  void countsProblemsOfEntitiesThatWereNotJudgedNeitherAsFixedNorDropsThem() {
    Baseline other = baseline("city.name-twice city:porto /name");

    BaselineComparison comparison =
        DataValidator.standard()
            .withBaselineUpdate(other, folder.resolve("elsewhere"))
            .validate(DAY, folder.resolve("ports.json"))
            .baseline()
            .orElseThrow();

    assertThat(comparison.fixed()).isEmpty();
    assertThat(comparison.updated().orElseThrow().problems())
        .extracting(KnownProblem::toString)
        .contains("city.name-twice city:porto /name");
  }

  @Test
  void countsProblemsOfEntitiesThatAreGoneAsFixedWhereAllDataAreJudged() {
    Baseline other = baseline("city.name-twice city:porto /name");

    assertThat(
            DataValidator.standard()
                .withBaseline(other, folder)
                .validate(DAY, folder)
                .baseline()
                .orElseThrow()
                .fixed())
        .extracting(KnownProblem::toString)
        .containsExactly("city.name-twice city:porto /name");
  }

  @Test
  void isWrittenOnePlaceALineAndReadBack() throws IOException {
    Path file = folder.resolve("hanse-baseline.json");
    Baseline baseline =
        baseline("ref.unused city:kiel /id", "ref.unused city:kiel /id", "a.b source:x");

    BaselineFile.write(baseline, file);

    assertThat(file)
        .hasContent(
            """
            {
              "format": "hanse-baseline/1",
              "problems": [
                {
                  "code": "a.b",
                  "places": [
                    "source:x"
                  ]
                },
                {
                  "code": "ref.unused",
                  "places": [
                    "city:kiel /id",
                    "city:kiel /id"
                  ]
                }
              ]
            }
            """);
    assertThat(BaselineFile.read(file).baseline()).isEqualTo(baseline);
  }

  @Test
  void isNotReadFromAnythingElse() throws IOException {
    assertThat(BaselineFile.read(folder.resolve("ports.json")).problems())
        .extracting(problem -> problem.code().value())
        .contains("read.format-version");
  }

  @Test
  void isNotReadIfItNamesNoEntity() throws IOException {
    Path file = folder.resolve("hanse-baseline.json");
    Files.writeString(
        file,
        """
        {"format": "hanse-baseline/1", "problems": [{"code": "a.b", "places": ["x.json#/cities/0"]}]}
        """);

    assertThat(BaselineFile.read(file).problems().get(0).message())
        .isEqualTo("Place \"x.json#/cities/0\": expected one such as city:turin /population.");
  }

  @Test
  void neverKnowsWhatCannotBeRead() throws IOException {
    Baseline before = updated();
    write(TWICE.replace("\"role\": \"partner\"", "\"role\": \"patner\""));

    DataReport report = updating(before).validate(DAY, folder);

    assertThat(report.problems())
        .extracting(problem -> problem.code().value())
        .containsOnly("read.unknown-value");
    assertThat(report.baseline().orElseThrow().fixed()).isEmpty();
    assertThat(report.baseline().orElseThrow().updated()).isEmpty();
  }

  @Test
  void keepsWhatRulesThatAreOffWouldReport() throws IOException {
    Baseline before = updated();
    RuleSet rules = RuleSet.standard().without("participation.duplicate");

    BaselineComparison comparison =
        DataValidator.of(rules)
            .withBaselineUpdate(before, folder)
            .validate(DAY, folder)
            .baseline()
            .orElseThrow();

    assertThat(comparison.fixed()).isEmpty();
    assertThat(comparison.updated()).contains(before);
  }

  private Baseline updated() {
    return DataValidator.standard()
        .withBaselineUpdate(Baseline.empty(), folder)
        .validate(DAY, folder)
        .baseline()
        .flatMap(BaselineComparison::updated)
        .orElseThrow();
  }

  private DataValidator updating(Baseline baseline) {
    return DataValidator.standard().withBaselineUpdate(baseline, folder);
  }

  private DataValidator validator(Baseline baseline) {
    return DataValidator.standard().withBaseline(baseline, folder);
  }

  private void write(String programmes) throws IOException {
    Files.writeString(
        folder.resolve("ports.json"),
        "{ \"format\": \"hanse/1\", \"programmes\": [" + programmes + "] }");
  }
}
