package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.configuration.Fingerprints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that are there to be referred to are not reported on, but decisions about them count. */
class DataToReferToTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;
  private DataFiles sources = DataFiles.of();

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("cities.json"),
        """
        {
          "format": "hanse/1",
          "cities": [
            { "id": "nordhamn", "name": "Nordhamn", "kind": "municipality", "country": "SE",
              "population": { "count": 70000 }, "sources": ["register"] }
          ]
        }
        """);
    Path file =
        Files.writeString(
            folder.resolve("sources.json"),
            """
            {
              "format": "hanse/1",
              "sources": [{ "id": "register", "title": "Register", "published": "2021" }]
            }
            """);
    sources = DataFiles.in(file).referringTo(DataFiles.in(folder));
  }

  @Test
  void makeASuppressionUseful() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("hanse.json"),
            """
            {
              "format": "hanse-configuration/1",
              "suppressions": [
                { "rule": "city.population-undated", "subject": "city:nordhamn", "reason": "Old." }
              ]
            }
            """);

    DataReport report =
        DataValidator.standard()
            .withConfiguration(ConfigurationFile.read(DataFile.of(file)))
            .validate(DAY, sources);

    assertThat(report.problems()).isEmpty();
    assertThat(report.accepted()).isEmpty();
  }

  @Test
  void keepTheirProblemsInABaseline() {
    Baseline before = Fingerprints.baseline("city.population-undated city:nordhamn /population");

    BaselineComparison comparison =
        DataValidator.standard()
            .withBaselineUpdate(before, folder)
            .validate(DAY, sources)
            .baseline()
            .orElseThrow();

    assertThat(comparison.fixed()).isEmpty();
    assertThat(comparison.updated()).contains(before);
  }
}
