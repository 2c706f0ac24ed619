package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  private static final String WARNING =
      """
      {
        "format": "hanse/1",
        "sources": [{ "id": "register", "title": "Register", "published": "2021" }],
        "cities": [
          { "id": "nordhamn", "name": "Nordhamn", "kind": "municipality", "country": "SE",
            "population": { "count": 70000 }, "sources": ["register"] }
        ]
      }
      """;

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("cities.json");
    Files.writeString(file, WARNING);
  }

  @Test
  void failsFromTheSeverityAskedFor() {
    assertThat(Run.of("validate", file).exitCode()).isZero();
    assertThat(Run.of("validate", "--fail-on", "error", file).exitCode()).isZero();
    assertThat(Run.of("validate", "--fail-on", "warning", file).exitCode()).isEqualTo(1);
    assertThat(Run.of("validate", "--fail-on", "INFO", file).exitCode()).isEqualTo(1);
    assertThat(Run.of("validate", "--fail-on", "never", file).exitCode()).isZero();
  }

  @Test
  void neverForgivesAPathThatCannotBeRead() {
    Path missing = folder.resolve("missing.json");
    Run run = Run.of("validate", "--fail-on", "never", file, missing);
    assertThat(run.out()).contains("read.file").contains("missing.json\" does not exist.");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void saysTheSameWhateverTheNumberOfThreads() {
    Run alone = Run.of("validate", "--threads", "1", file);

    assertThat(Run.of("validate", "--threads", "3", file).out()).isEqualTo(alone.out());
    assertThat(Run.of("validate", file).out()).isEqualTo(alone.out());
  }

  @Test
  void refusesToWorkWithoutThreads() {
    Run run = Run.of("validate", "--threads", "0", file);

    assertThat(run.err()).startsWith("hanse: --threads 0: expected one or more.");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void writesText() {
    assertThat(Run.of("validate", file).out())
        .contains("cities.json:6:21: warning[city.population-undated]")
        .contains("\n    6 |       \"population\": { \"count\": 70000 }, ")
        .contains("\n      = help: ")
        .contains("0 errors, 1 warning, ")
        .doesNotContain("\u001b");
  }

  @Test
  void writesJson() {
    assertThat(Run.of("validate", "--format", "json", file).out())
        .startsWith("{\n  \"format\": \"hanse-report/1\",\n")
        .contains("\"code\": \"city.population-undated\"")
        .endsWith("}\n");
  }

  @Test
  void judgesAsOfADay() throws IOException {
    Path meetings = Run.EXAMPLES.resolve("data-faulty").resolve("meetings.json");
    Path sound = Run.EXAMPLES.resolve("data-faulty").resolve("sound.json");
    assertThat(Run.of("validate", "--as-of", "2031-02-28", meetings, sound).out())
        .contains("meeting.held-in-future");
    assertThat(Run.of("validate", "--as-of", "2031-03-01", meetings, sound).out())
        .doesNotContain("meeting.held-in-future");
  }

  @Test
  void judgesTheBundledCatalogueAlone() {
    Run run = Run.of("validate", "--bundled", "--as-of", "2026-01-01");
    assertThat(run.out()).contains("bundled:");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void reportsOnlyOnOnesOwnFilesBesidesTheBundledOnes() throws IOException {
    Files.writeString(
        file,
        """
        {
          "format": "hanse/1",
          "cities": [{ "id": "turin", "name": "Torino", "kind": "municipality", "country": "IT" }]
        }
        """,
        StandardCharsets.UTF_8);
    Run run = Run.of("validate", "--bundled", file);
    assertThat(run.out())
        .contains("cities.json:3:22: error[id.duplicate]")
        .contains("= first stands here: bundled:cities")
        .doesNotContainPattern("(?m)^bundled:");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void reportsOnlyOnTheFilesNamedAndLetsThemReferToOthers() throws IOException {
    Files.writeString(
        folder.resolve("network.json"),
        """
        {
          "format": "hanse/1",
          "programmes": [
            { "id": "ports", "name": "Ports", "kind": "other", "period": "2020",
              "participations": [
                { "city": "nordhamn", "role": "partner" },
                { "city": "nordhamm", "role": "partner" }
              ], "sources": ["register"] }
          ]
        }
        """);

    Run run =
        Run.of("validate", "--format", "json", "--with", folder, folder.resolve("network.json"));

    assertThat(run.out())
        .contains("ref.unknown-city")
        .doesNotContain("\"code\": \"city.population-undated\"")
        .contains("\"ref.unknown-city\": 1");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void usesTheConfigurationBesideTheData() throws IOException {
    Files.writeString(
        folder.resolve("hanse.json"),
        """
        { "format": "hanse-configuration/1", "rules": { "city.population-undated": "error" } }
        """);

    assertThat(Run.of("validate", file).exitCode()).isEqualTo(1);
    assertThat(Run.of("validate", "--no-config", file).exitCode()).isZero();
  }

  @Test
  void usesTheConfigurationNamed() throws IOException {
    Path strict = folder.resolve("strict.json");
    Files.writeString(
        strict,
        """
        { "format": "hanse-configuration/1", "rules": { "city.population-undated": "off" } }
        """);

    assertThat(Run.of("validate", "--config", strict, "--fail-on", "warning", file).exitCode())
        .isZero();
    assertWrongUse("there is no such file", "validate", "--config", folder.resolve("no"), file);
    assertWrongUse("exclude each other", "validate", "--config", strict, "--no-config", file);
  }

  @Test
  void failsOnlyOnWhatTheBaselineDoesNotKnow() throws IOException {
    Path baseline = folder.resolve("hanse-baseline.json");

    Run update =
        Run.of(
            "validate", "--fail-on", "warning", "--baseline", baseline, "--update-baseline", file);
    assertThat(update.exitCode()).isZero();
    assertThat(update.err())
        .contains("hanse-baseline.json: 2 known problems, 2 of them new; 0 gone.");
    assertThat(Run.of("validate", "--fail-on", "warning", "--baseline", baseline, file).exitCode())
        .isZero();

    Files.writeString(
        file, WARNING.replace("\"name\": \"Nordhamn\"", "\"name\": \"N\", \"nuts\": \"SE999\""));
    assertThat(Run.of("validate", "--baseline", baseline, file).exitCode()).isEqualTo(1);
  }

  @Test
  void wantsABaselineThatIsThereAndOneToUpdate() throws IOException {
    assertWrongUse("--update-baseline writes it", "validate", "--baseline", "none.json", file);
    assertWrongUse("needs --baseline FILE", "validate", "--update-baseline", file);
    assertWrongUse("read.format-version", "validate", "--baseline", file, file);
  }

  @Test
  void writesReportsToFilesAsWell() throws IOException {
    Path report = folder.resolve("report.out");

    Run run = Run.of("validate", "--report", "json=" + report, file);

    assertThat(run.out()).contains("0 errors, 1 warning, ");
    assertThat(Files.readString(report)).startsWith("{\n  \"format\": \"hanse-report/1\",\n");
    assertWrongUseAfterReport(
        "cannot be written", "--report", "json=" + folder.resolve("none/report.json"));
  }

  @Test
  void writesSeveralReportsOfOneForm() throws IOException {
    Path one = folder.resolve("one.out");
    Path other = folder.resolve("other.out");

    Run.of("validate", "--report", "json=" + one, "--report", "json=" + other, file);

    assertThat(one).hasSameTextualContentAs(other);
  }

  @Test
  void neverWritesAReportOverWhatItReads() throws IOException {
    String data = Files.readString(file);
    Path decisions = folder.resolve("hanse.json");
    Files.writeString(decisions, "{ \"format\": \"hanse-configuration/1\" }");

    assertWrongUse("name another one", "validate", "--report", "json=" + file, file);
    assertWrongUse("name another one", "validate", "--report", "html=" + decisions, file);
    assertWrongUse(
        "name another one", "validate", "--report", "json=x", "--report", "html=x", file);

    assertThat(file).hasContent(data);
    assertThat(Files.size(decisions)).isLessThan(100);
  }

  @Test
  void keepsTheReportThatIsThereIfItCannotWriteAnother() throws IOException {
    Path report = Files.writeString(folder.resolve("report.out"), "as it was");
    Files.createDirectory(folder.resolve(".report.out.tmp"));

    assertWrongUseAfterReport("cannot be written", "--report", "json=" + report);

    assertThat(report).hasContent("as it was");
  }

  @Test
  void leavesTheBaselineAsItIsIfSomethingCannotBeReadOrWritten() throws IOException {
    Path baseline = folder.resolve("hanse-baseline.json");
    Files.writeString(file, Files.readString(file).replace("\"municipality\"", "\"villagio\""));

    Run run = Run.of("validate", "--baseline", baseline, "--update-baseline", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("stays as it is: mend first what cannot be read");
    assertThat(baseline).doesNotExist();
    Files.writeString(file, WARNING);
    assertWrongUseAfterReport(
        "its directory does not exist",
        "--update-baseline",
        "--baseline",
        folder.resolve("none/b.json").toString());
  }

  private void assertWrongUseAfterReport(String message, String... options) {
    Run run = Run.of(Stream.concat(Stream.of("validate", file), Stream.of(options)).toArray());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void writesSarifAndJUnitXml() {
    assertThat(Run.of("validate", "--format", "sarif", file).out())
        .contains("\"version\": \"2.1.0\"")
        .contains("\"ruleId\": \"city.population-undated\"");
    assertThat(Run.of("validate", "--format", "junit", "--fail-on", "warning", file).out())
        .contains("<testsuites name=\"hanse\"")
        .contains("failures=\"1\"");
    assertThat(Run.of("validate", "--format", "junit", "--fail-on", "never", file).out())
        .contains("failures=\"0\"");
  }

  @Test
  void writesAPageThatSaysHowTheDataWereJudged() throws IOException {
    Path strict = folder.resolve("strict.json");
    Files.writeString(strict, "{ \"format\": \"hanse-configuration/1\" }");

    Run run =
        Run.of("validate", "--format", "html", "--as-of", "2026-01-31", "--config", strict, file);

    assertThat(run.out())
        .startsWith("<!DOCTYPE html>")
        .contains("city.population-undated", "2026-01-31", "strict.json");
  }

  @Test
  void tellsWhatEachRuleDid() {
    assertThat(Run.of("validate", "--stats", file).out())
        .containsPattern("rule +judged +passed +failed +skipped +findings +milliseconds")
        .containsPattern("city\\.population-undated +1 +0 +1 +0 +1 ");
  }

  @Test
  void listsNoMoreThanTheLimitAndCountsAll() throws IOException {
    assertThat(Run.of("validate", "--limit", "0", file).out())
        .doesNotContain("cities.json:6:21")
        .contains("0 errors, 1 warning, ");
    assertThat(Run.of("validate", "--limit", "all", file).out()).contains("cities.json:6:21");
    assertWrongUse("or all, but was 'few'", "validate", "--limit", "few", file);
  }

  @Test
  void refusesWrongUse() {
    assertWrongUse("Name at least one file or directory, or --bundled.", "validate");
    assertWrongUse("'2021-13-01'", "validate", "--as-of", "2021-13-01", ".");
    assertWrongUse("[error, warning, info, never]", "validate", "--fail-on", "fatal", ".");
    assertWrongUse("[text, json, sarif, junit, html]", "validate", "--format", "xml", ".");
    assertWrongUse("'--strict'", "validate", "--strict", ".");
  }

  private static void assertWrongUse(String message, Object... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("hanse: ").contains(message).contains("validate --help'");
  }
}
