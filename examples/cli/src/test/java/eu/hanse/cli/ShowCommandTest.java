package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

  private static final Path DATA = Run.EXAMPLES.resolve("data");
  private static final Path FAULTY = Run.EXAMPLES.resolve("data-faulty");

  @Test
  void listsProgrammes() {
    Run run = Run.of("show", DATA);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Catalogue of 2 programmes, 6 cities, 3 organisations, 4 sources")
        .containsPattern(
            "fictitious-ports-network +2021-03-01/2023-02-28 +transfer-network +4 +5 +Example Ports")
        .doesNotContain("innovato-r");
  }

  @Test
  void showsTheBundledCatalogueUnlessPathsAreGiven() {
    assertThat(Run.of("show").out()).contains("innovato-r").doesNotContain("fictitious");
    assertThat(Run.of("show", "--bundled", DATA).out()).contains("innovato-r", "fictitious-ports");
  }

  @Test
  void showsAProgramme() {
    Run run = Run.of("show", "--programme", "fictitious-ports-network", DATA);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("continued by  fictitious-harbour-challenge")
        .containsPattern("fictitious-musterhafen +Musterhafen \\(fictitious\\) +DE +transfer-city")
        .containsPattern("2022-02-22 +review +Musterhafen \\(fictitious\\) +Review of the")
        .containsPattern("Example Harbour Fund \\(fictitious\\) +EUR 240000.00 +80 ?%");
  }

  @Test
  void showsACityAcrossProgrammes() {
    Run run = Run.of("show", "--city", "fictitious-musterhafen", DATA);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("fictitious-ports-network +2021-09-01/2023-02-28 +transfer-city")
        .containsPattern("fictitious-harbour-challenge +2023-06-01/2024-11-30 +mentor-city")
        .containsPattern("2022-02-22 +fictitious-ports-network +host +Review");
  }

  @Test
  void suggestsIds() {
    Run city = Run.of("show", "--city", "turn");
    assertThat(city.exitCode()).isEqualTo(2);
    assertThat(city.err()).contains("There is no city \"turn\"; did you mean turin?");
    Run programme = Run.of("show", "--programme", "Innovato-R!");
    assertThat(programme.exitCode()).isEqualTo(2);
    assertThat(programme.err())
        .contains("There is no programme \"Innovato-R!\"; did you mean innovato-r?");
    assertThat(Run.of("show", "--programme", "!").err()).contains("no programme \"!\".");
    assertThat(Run.of("show", "--city", "turin", "--programme", "dcc-2018").exitCode())
        .isEqualTo(2);
  }

  @Test
  void showsNothingThatWouldActOnATerminal(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("data.json"),
            """
            {
              "format": "hanse/1",
              "cities": [
                {
                  "id": "limin",
                  "name": "Limin\\u001b[2J\u202e",
                  "kind": "municipality",
                  "country": "GR",
                  "note": "\\u001b]0;a title\\u0007"
                }
              ],
              "programmes": [
                {
                  "id": "ports",
                  "name": "Ports\\u001b[31m",
                  "kind": "transfer-network",
                  "participations": [{ "city": "limin", "role": "partner" }],
                  "note": "\\u009b31m",
                  "\\u001b[1m": ""
                }
              ]
            }
            """);
    for (Run run :
        List.of(
            Run.of("show", file),
            Run.of("show", "--city=limin", file),
            Run.of("show", "--programme=ports", file))) {
      assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u009b", "\u202e", "\u0007");
      assertThat(run.out()).containsAnyOf("Limin␛[2J\ufffd", "Ports␛[31m");
    }
  }

  @Test
  void saysWhatIsLeftOut() {
    Run run = Run.of("show", FAULTY);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("fictitious-funding-sum");
    assertThat(run.err()).contains("read.syntax");
    assertThat(Run.of("show", DATA.resolve("missing.json")).exitCode()).isEqualTo(2);
  }
}
