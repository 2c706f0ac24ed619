package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

  private static final LocalDate DAY = LocalDate.parse("2026-01-01");

  /** Two cities whose populations have no year: two warnings. */
  private static final DataFiles CITIES =
      DataFiles.of(
          file(
              "cities.json",
              """
              {
                "format": "hanse/1",
                "sources": [{ "id": "register", "title": "Register", "published": "2021" }],
                "cities": [
                  { "id": "nordhamn", "name": "Nordhamn", "kind": "municipality", "country": "SE",
                    "population": { "count": 70000 }, "sources": ["register"] },
                  { "id": "sudhamn", "name": "Sudhamn", "kind": "municipality", "country": "SE",
                    "population": { "count": 80000 }, "sources": ["register"] }
                ]
              }
              """));

  @Test
  void switchesRulesOff() throws IOException {
    assertThat(warnings("\"rules\": { \"city.population-undated\": \"off\" }")).isEmpty();
  }

  @Test
  void changesSeverities() throws IOException {
    assertThat(validate("\"rules\": { \"city.population-undated\": \"error\" }").problems())
        .filteredOn(problem -> problem.code().value().equals("city.population-undated"))
        .extracting(Problem::severity)
        .containsExactly(Severity.ERROR, Severity.ERROR);
  }

  @Test
  void namesTheRuleThatWasProbablyMeant() throws IOException {
    assertThat(warnings("\"rules\": { \"city.population-undatd\": \"off\" }").get(0))
        .hasToString(
            "hanse.json:3:38: error[read.unknown-value] There is no rule city.population-undatd;"
                + " did you mean city.population-undated?");
  }

  @Test
  void refusesADecisionThatThereIsNot() throws IOException {
    assertThat(warnings("\"rules\": { \"city.population-undated\": \"fatal\" }").get(0))
        .hasToString(
            "hanse.json:3:39: error[read.unknown-value] Unknown rule decision \"fatal\". Allowed are"
                + " off, error, warning, info.");
  }

  @Test
  void suppressesWhatARuleReportsAboutOneEntity() throws IOException {
    DataReport report = validate(suppression("nordhamn", ""));

    assertThat(report.problems())
        .filteredOn(problem -> problem.severity() == Severity.WARNING)
        .extracting(Problem::place)
        .containsExactly("city:sudhamn /population");
    assertThat(report.accepted())
        .extracting(it -> it.problem().place(), accepted -> accepted.acceptance())
        .containsExactly(
            tuple(
                "city:nordhamn /population",
                new Acceptance.Suppressed("The register gives none.", Optional.empty())));
    assertThat(report.totals().suppressed()).isEqualTo(1);
    assertThat(report.count(Severity.WARNING)).isEqualTo(1);
  }

  @Test
  void suppressesUntilTheLastDay() throws IOException {
    assertThat(validate(suppression("nordhamn", "2026-01-01")).totals().suppressed()).isEqualTo(1);
  }

  @Test
  void reportsASuppressionThatEnded() throws IOException {
    DataReport report = validate(suppression("nordhamn", "2025-12-31"));

    assertThat(report.totals().suppressed()).isZero();
    assertThat(report.problems())
        .filteredOn(problem -> problem.code().value().equals("suppression.expired"))
        .extracting(Problem::toString)
        .containsExactly(
            "hanse.json:4:74: warning[suppression.expired] The suppression of"
                + " city.population-undated for city:nordhamn ended on 2025-12-31; the data are"
                + " judged as of 2026-01-01.");
  }

  @Test
  void reportsASuppressionOfNothing() throws IOException {
    assertThat(
            warnings(
                "\"suppressions\": [{ \"rule\": \"city.nuts-unknown\", \"subject\":"
                    + " \"city:nordhamn\", \"reason\": \"New code.\" }]"))
        .extracting(Problem::toString)
        .contains(
            "hanse.json:3:28: warning[suppression.unused] The rule city.nuts-unknown reports"
                + " nothing about city:nordhamn.");
  }

  @Test
  void namesAnEntityThatTheRuleDoesReportSomethingAbout() throws IOException {
    assertThat(warnings(suppression("register", "").replace("city:register", "source:register")))
        .extracting(Problem::message)
        .contains(
            "The rule city.population-undated reports nothing about source:register, but about"
                + " others, such as city:nordhamn.");
  }

  @Test
  void reportsASuppressionThatStandsTwice() throws IOException {
    String one =
        "{ \"rule\": \"city.population-undated\", \"subject\": \"city:nordhamn\", \"reason\": \"r\" }";

    assertThat(warnings("\"suppressions\": [" + one + ", " + one + "]"))
        .filteredOn(problem -> problem.code().value().equals("suppression.unused"))
        .extracting(problem -> problem.message() + problem.related().get(0).label())
        .containsExactly(
            "The rule city.population-undated is suppressed for city:nordhamn already."
                + "first suppressed here");
  }

  @Test
  void reportsASuppressionOfARuleThatIsOff() throws IOException {
    assertThat(
            warnings(
                "\"rules\": { \"city.population-undated\": \"off\" }, "
                    + suppression("nordhamn", "")))
        .extracting(Problem::message)
        .containsExactly("The rule city.population-undated is off; there is nothing to suppress.");
  }

  @Test
  void reportsAMisspeltRuleOfASuppressionOnce() throws IOException {
    assertThat(
            warnings(suppression("nordhamn", "").replace("population-undated", "population-undtd")))
        .filteredOn(problem -> problem.position().file().equals("hanse.json"))
        .extracting(problem -> problem.code().value())
        .containsExactly("read.unknown-value");
  }

  @Test
  void cannotAcceptWhatCannotBeRead() throws IOException {
    assertThat(
            warnings(
                "\"rules\": { \"suppression.unused\": \"off\" }, "
                    + suppression("nordhamn", "")
                        .replace("city.population-undated", "read.malformed-value")))
        .extracting(Problem::message)
        .contains(
            "read.malformed-value is no rule: what it is about can be neither suppressed nor"
                + " switched off.",
            "suppression.unused is no rule: what it is about can be neither suppressed nor"
                + " switched off.");
  }

  @Test
  void refusesFilesOfCallsFromAnywhereElse() throws IOException {
    for (String file : List.of("/etc/passwd", "a\\u0000b.json", "C:\\\\calls.json")) {
      assertThat(warnings("\"calls\": [\"" + file + "\"]"))
          .extracting(problem -> problem.code().value())
          .as(file)
          .contains("read.malformed-value");
    }
  }

  @Test
  void saysNothingOfASuppressionWhoseEntityIsNotAmongTheDataAtHand() throws IOException {
    assertThat(warnings(suppression("elsewhere", "")))
        .extracting(problem -> problem.code().value())
        .doesNotContain("suppression.unused");
  }

  @Test
  void reportsASuppressionWhoseEntityIsGoneWhereAllDataAreAtHand(@TempDir Path folder)
      throws IOException {
    Files.copy(CITIES.files().get(0).open(), folder.resolve("cities.json"));
    Path file = folder.resolve(ConfigurationFile.NAME);
    Files.writeString(file, text(suppression("elsewhere", "")));

    DataReport report =
        DataValidator.standard()
            .withConfiguration(ConfigurationFile.read(DataFile.of(file)))
            .validate(DAY, folder);

    assertThat(report.problems())
        .filteredOn(problem -> problem.code().value().equals("suppression.unused"))
        .extracting(Problem::message)
        .containsExactly(
            "The rule city.population-undated reports nothing about city:elsewhere, which is not"
                + " in the data.");
  }

  @Test
  void demandsAReason() throws IOException {
    assertThat(
            warnings(
                "\"suppressions\": [{ \"rule\": \"city.nuts-unknown\", \"subject\":"
                    + " \"city:nordhamn\", \"reason\": \" \" }]"))
        .extracting(Problem::message)
        .contains(
            "Suppression of city.nuts-unknown for city:nordhamn: give a reason that others can"
                + " review.");
  }

  @Test
  void reportsWhatItCannotReadAndJudgesTheDataAllTheSame() throws IOException {
    assertThat(validate("\"rule\": {}").problems())
        .extracting(Problem::toString)
        .contains(
            "hanse.json:3:1: error[read.unknown-field] The configuration has no property \"rule\";"
                + " did you mean \"rules\"?")
        .anyMatch(text -> text.contains("city.population-undated"));
  }

  @Test
  void dataInItsPlaceAreToldToTakeAnotherName() throws IOException {
    assertThat(ConfigurationFile.read(file("hanse.json", "{\"format\": \"hanse/1\"}")).problems())
        .extracting(Problem::advice)
        .containsExactly(
            "Write \"hanse-configuration/1\" if the document holds a configuration. Data stand in"
                + " files of their own, whose names are not hanse.json.");
  }

  @Test
  void anEmptyFileIsToldWhatAConfigurationLooksLike() throws IOException {
    assertThat(ConfigurationFile.read(file("hanse.json", "")).problems())
        .extracting(Problem::message)
        .containsExactly(
            "The file is empty; expected a configuration, such as {\"format\":"
                + " \"hanse-configuration/1\"}.");
  }

  @Test
  void isFoundBesideTheDataOrAbove(@TempDir Path folder) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/cities"));
    Path file = Files.writeString(folder.resolve("hanse.json"), text("\"rules\": {}"));

    assertThat(ConfigurationFile.nearest(List.of(data))).contains(file);
    assertThat(ConfigurationFile.nearest(List.of(data.resolve("kiel.json")))).contains(file);
  }

  @Test
  void hasToBeOneForAllData(@TempDir Path folder) throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(one.resolve("hanse.json"), text("\"rules\": {}"));
    Files.writeString(other.resolve("hanse.json"), text("\"rules\": {}"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), one);

    assertThat(ConfigurationFile.nearest(List.of(one, link))).contains(one.resolve("hanse.json"));
    assertThatThrownBy(() -> ConfigurationFile.nearest(List.of(one, other)))
        .hasMessageContaining("expected one for all data");
  }

  @Test
  void isNotLookedForOutsideTheRepository(@TempDir Path folder) throws IOException {
    Path repository = Files.createDirectories(folder.resolve("repository"));
    Files.createDirectories(repository.resolve(".git"));
    Files.writeString(folder.resolve("hanse.json"), text("\"rules\": {}"));

    assertThat(ConfigurationFile.nearest(List.of(repository))).isEmpty();
  }

  @Test
  void isNoData(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("hanse.json"), text("\"rules\": {}"));
    Files.writeString(folder.resolve("hanse-baseline.json"), "{}");
    Files.copy(CITIES.files().get(0).open(), folder.resolve("hansecities.json"));

    assertThat(DataFiles.in(folder).files())
        .extracting(file -> Path.of(file.name()).getFileName().toString())
        .containsExactly("hansecities.json");
  }

  private static List<Problem> warnings(String content) throws IOException {
    return validate(content).problems().stream()
        .filter(problem -> problem.severity().isAtLeast(Severity.WARNING))
        .sorted((a, b) -> b.compareTo(a))
        .toList();
  }

  private static DataReport validate(String content) throws IOException {
    return DataValidator.of(RuleSet.standard())
        .withConfiguration(ConfigurationFile.read(file("hanse.json", text(content))))
        .validate(DAY, CITIES);
  }

  private static String suppression(String city, String until) {
    return """
        "suppressions": [
        {"rule": "city.population-undated", "subject": "city:%s"%s, "reason": "The register gives none." }]"""
        .formatted(city, until.isEmpty() ? "" : ", \"until\": \"" + until + "\"");
  }

  private static String text(String content) {
    return "{\n\"format\": \"hanse-configuration/1\",\n" + content + "\n}\n";
  }

  private static DataFile file(String name, String text) {
    return DataFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
