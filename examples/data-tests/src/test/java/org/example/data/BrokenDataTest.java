package org.example.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanse.io.check.DataCheck;
import eu.hanse.io.check.DataChecks;
import eu.hanse.rule.Severity;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a copy of the data in which something is wrong. */
class BrokenDataTest {

  @TempDir private Path copy;

  @BeforeEach
  void copyData() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("data"))) {
      for (Path file : files) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void aMisspeltCityMakesOneCheckFail() throws IOException {
    replace("innovato-r.json", "\"host\": \"cluj-napoca\"", "\"host\": \"cluj-napoka\"");

    assertThat(failing()).extracting(DataCheck::name).containsExactly("innovato-r.json: ref");
    assertThat(failing()[0].source()).hasParameter("line", "82").hasParameter("column", "21");
    assertThatThrownBy(failing()[0]::assertNoFindings)
        .hasMessageStartingWith(
            """
            innovato-r.json: ref has 1 problem:

            FILE:82:21: error[ref.unknown-city] There is no city cluj-napoka in the data.
               82 |             "host": "cluj-napoka",
                  |                     ^^^^^^^^^^^^^
                  = help: Did you mean cluj-napoca? Correct the id, or add a city with this id to the data.
            """
                .replace("FILE", copy.resolve("innovato-r.json").toString()));
  }

  @Test
  void aDecisionThatIsGoneMakesOneCheckFail() throws IOException {
    Files.delete(copy.resolve("hanse.json"));

    assertThat(failing()).extracting(DataCheck::name).containsExactly("innovato-r.json: meeting");
  }

  @Test
  void aDecisionThatIsNoLongerNeededMakesOneCheckFail() throws IOException {
    replace(
        "innovato-r.json", "\"host\": \"(murcia|cluj-napoca)\",", "$0 \"participants\": [\"$1\"],");

    assertThat(failing()).extracting(DataCheck::name).containsExactly("hanse.json: suppression");
  }

  private DataCheck[] failing() {
    return DataChecks.of(copy)
        .failingFrom(Severity.WARNING)
        .asOf(LocalDate.of(2026, 1, 1))
        .filter(check -> !check.passes())
        .toArray(DataCheck[]::new);
  }

  private void replace(String name, String pattern, String replacement) throws IOException {
    Path file = copy.resolve(name);
    Files.writeString(file, Files.readString(file).replaceAll(pattern, replacement));
  }
}
