package eu.hanse.io.check;

import static eu.hanse.io.check.DataDirectory.FAULTY_CITIES;
import static eu.hanse.io.check.DataDirectory.SOUND_CITIES;
import static eu.hanse.io.check.DataDirectory.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.support.descriptor.DirectorySource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.engine.support.descriptor.UriSource;

class DataCheckTest {

  @TempDir private Path temporary;
  private DataDirectory directory = new DataDirectory(Path.of(""));

  @BeforeEach
  void writeSources() {
    directory = new DataDirectory(temporary);
    directory.write("sources.json", DataDirectory.SOURCES);
  }

  @Test
  void failsWithTheReportOfTheCommandLine() {
    Path file = directory.write("cities.json", FAULTY_CITIES);
    DataCheck check = check(directory.checks(), "cities.json: city");

    assertThat(check.passes()).isFalse();
    assertThatThrownBy(check::assertNoFindings)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            cities.json: city has 2 problems:

            FILE:5:15: error[city.nuts-country] The NUTS code DK011 is one of Denmark, but Nordhamn lies in Sweden.
                5 |       "nuts": "DK011", "sources": ["register"] },
                  |               ^^^^^^^
                  = the city's country: FILE:4:80
                4 |     { "id": "nordhamn", "name": "Nordhamn", "kind": "municipality", "country": "SE",
                  |                                                                                ----
                  = help: Correct the NUTS code, which begins with SE in Sweden, or the country.

            FILE:7:21: warning[city.population-undated] The number of inhabitants of Sydhamn, 70000, has no year.
                7 |       "population": { "count": 70000 }, "sources": ["register"] }
                  |                     ^
                  = help: Add the year that the number is from.

              city.nuts-country             1
              city.population-undated       1
            1 error, 1 warning, 0 infos in 1 file with 0 programmes, 2 cities, 0 organisations and 0 sources.
            """
                .replace("FILE", file.toString()));
  }

  @Test
  void saysNothingIfNothingIsWrong() {
    directory.write("cities.json", SOUND_CITIES);
    DataCheck check = check(directory.checks(), "cities.json: city");

    assertThat(check.passes()).isTrue();
    assertThatCode(check::assertNoFindings).doesNotThrowAnyException();
    assertThat(check.report().totals().all()).isZero();
  }

  @Test
  void knowsItsFileAndItsArea() {
    Path file = directory.write("cities.json", SOUND_CITIES);
    DataCheck check = check(directory.checks(), "cities.json: city");

    assertThat(check).hasToString("cities.json: city");
    assertThat(check.file()).isEqualTo(file.toString());
    assertThat(check.area()).isEqualTo("city");
  }

  @Test
  void countsAllAndListsTheFirst() {
    directory.write("cities.json", DataDirectory.citiesWithoutSource(50));
    DataCheck check = check(directory.checks(), "cities.json: ref");

    assertThat(check.report().totals().byCode().toString())
        .isEqualTo("{ref.unknown-source=50, ref.unused=50}");
    assertThat(check.report().problems()).hasSize(40);
    assertThatThrownBy(check::assertNoFindings)
        .hasMessageStartingWith("cities.json: ref has 100 problems, of which 40 are listed:\n\n")
        .hasMessageContaining("/cities.json:2:7: info[ref.unused]")
        .hasMessageContaining("/cities.json:21:7: info[ref.unused]")
        .message()
        .doesNotContain("/cities.json:22:");
  }

  @Test
  void hasASourceThatJunitTakesForThePlaceOfWhatMakesItFail() {
    Path file = directory.write("übersicht der städte.json", FAULTY_CITIES);
    DataCheck check = check(directory.checks(), "übersicht der städte.json: city");

    assertThat(UriSource.from(check.source()))
        .isEqualTo(FileSource.from(file.toFile(), FilePosition.from(5, 15)));
  }

  @Test
  void hasTheFileAsItsSourceIfItPasses() {
    Path file = directory.write("cities.json", SOUND_CITIES);
    DataCheck check = check(directory.checks(), "cities.json: city");

    assertThat(check.source()).isEqualTo(file.toUri());
  }

  @Test
  void hasTheDirectoryAsItsSourceIfThatHoldsNoData() throws IOException {
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    DataCheck check = check(DataChecks.of(empty), empty + ": read");

    assertThat(UriSource.from(check.source())).isEqualTo(DirectorySource.from(empty.toFile()));
  }

  @Test
  void showsTheLineOfTheConfigurationThatIsWrong() {
    Path file =
        directory.write(
            "hanse.json",
            "{ \"format\": \"hanse-configuration/1\",\n  \"rules\": { \"city.nuts\": \"off\" } }\n");
    DataCheck check = check(directory.checks(), "hanse.json: read");

    assertThat(UriSource.from(check.source()))
        .isEqualTo(FileSource.from(file.toFile(), FilePosition.from(2, 27)));
    assertThatThrownBy(check::assertNoFindings)
        .hasMessageContaining("\n    2 |   \"rules\": { \"city.nuts\": \"off\" } }\n");
  }
}
