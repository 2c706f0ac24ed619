package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.io.configuration.Fingerprints;
import eu.hanse.io.problem.Problem;
import eu.hanse.validation.RuleSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataObserverTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final DataFile CITIES =
      file(
          "cities.json",
          """
          { "format": "hanse/1", "cities": [
            { "id": "nordhamn", "name": "Nordhamn", "kind": "municipality", "country": "SE" },
            { "id": "sydhamn", "name": "Sydhamn", "kind": "municipality" },
            { "id": "nordhamn", "name": "Nordhamn", "kind": "municipality", "country": "SE" } ] }
          """);

  private final List<String> observed = new ArrayList<>();

  private final DataObserver observer =
      new DataObserver() {
        @Override
        public void entity(String file, EntityKey entity) {
          observed.add(file + " " + entity);
        }

        @Override
        public void problem(Problem problem) {
          observed.add(problem.fingerprint());
        }
      };

  @Test
  void isToldEverythingWhateverAReportLists() {
    DataReport report =
        DataValidator.of(RuleSet.empty())
            .withLimits(new ReportLimits(0, 0))
            .validate(DAY, DataFiles.of(CITIES), observer);

    assertThat(report.problems()).isEmpty();
    assertThat(observed)
        .containsExactlyInAnyOrder(
            "cities.json city:nordhamn",
            "cities.json city:nordhamn",
            "read.missing-field cities.json#/cities/1",
            "id.duplicate city:nordhamn /id");
  }

  @Test
  void isNotToldWhatIsAccepted() {
    DataValidator.standard()
        .withBaseline(Fingerprints.baseline("id.duplicate city:nordhamn /id"), Path.of(""))
        .validate(DAY, DataFiles.of(CITIES), observer);

    assertThat(observed)
        .contains("read.missing-field cities.json#/cities/1")
        .doesNotContain("id.duplicate city:nordhamn /id");
  }

  @Test
  void isNotToldWhatConcernsOnlyDataToReferTo() {
    DataFile programme = file("programme.json", "{ \"format\": \"hanse/1\" }");

    DataValidator.standard()
        .validate(DAY, DataFiles.of(programme).referringTo(DataFiles.of(CITIES)), observer);

    assertThat(observed).containsExactly("cities.json city:nordhamn", "cities.json city:nordhamn");
  }

  private static DataFile file(String name, String text) {
    return DataFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
