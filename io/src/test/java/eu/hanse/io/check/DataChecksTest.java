package eu.hanse.io.check;

import static eu.hanse.io.check.DataDirectory.DAY;
import static eu.hanse.io.check.DataDirectory.FAULTY_CITIES;
import static eu.hanse.io.check.DataDirectory.SOUND_CITIES;
import static eu.hanse.io.check.DataDirectory.failing;
import static eu.hanse.io.check.DataDirectory.names;
import static eu.hanse.io.check.DataDirectory.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.io.BaselineFile;
import eu.hanse.io.configuration.Fingerprints;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataChecksTest {

  private static final String CONFIGURATION =
      """
      {
        "format": "hanse-configuration/1",
        "rules": { "period.reversed": "off" },
        "suppressions": [
          { "rule": "city.nuts-country", "subject": "city:nordhamn", "reason": "An island abroad." }
        ]
      }
      """;

  @TempDir private Path temporary;
  private DataDirectory directory = new DataDirectory(Path.of(""));

  @BeforeEach
  void writeSources() {
    directory = new DataDirectory(temporary);
    directory.write("sources.json", DataDirectory.SOURCES);
  }

  @Test
  void areThoseOfTheAreasThatJudgeWhatAFileHolds() {
    directory.write("icc/cities.json", SOUND_CITIES);
    RuleSet rules = rules("city.name-twice", "meeting.clash", "period.reversed", "ref.unused");

    assertThat(names(directory.checks().withRules(rules)))
        .containsExactly(
            "icc/cities.json: read",
            "icc/cities.json: city",
            "icc/cities.json: id",
            "icc/cities.json: period",
            "icc/cities.json: ref",
            "sources.json: read",
            "sources.json: id",
            "sources.json: ref");
  }

  @Test
  void areTheSameWhetherSomethingIsWrongOrNot() {
    directory.write("cities.json", SOUND_CITIES);
    List<String> sound = names(directory.checks());
    directory.write("cities.json", FAULTY_CITIES);

    assertThat(names(directory.checks())).isEqualTo(sound);
  }

  @Test
  void failInTheFileAndTheAreaInWhichAnErrorIs() {
    directory.write("cities.json", FAULTY_CITIES);
    directory.write("more-cities.json", SOUND_CITIES.replace("hamn", "havn"));

    assertThat(failing(directory.checks())).containsExactly("cities.json: city");
  }

  @Test
  void failFromErrorsOnUnlessToldOtherwise() {
    directory.write("cities.json", FAULTY_CITIES.replace("\"nuts\": \"DK011\", ", ""));

    assertThat(failing(directory.checks())).isEmpty();
    assertThat(failing(directory.checks().failingFrom(Severity.WARNING)))
        .containsExactly("cities.json: city");
    assertThat(failing(directory.checks().failingFrom(Severity.INFO)))
        .containsExactly("cities.json: city", "cities.json: ref");
  }

  @Test
  void useTheRulesGiven() {
    directory.write("cities.json", FAULTY_CITIES);
    RuleSet rules =
        rules("city.population-undated").withSeverity("city.population-undated", Severity.ERROR);

    DataChecks checks = directory.checks().withRules(rules);

    assertThat(names(checks))
        .containsExactly(
            "cities.json: read",
            "cities.json: city",
            "cities.json: id",
            "sources.json: read",
            "sources.json: id");
    assertThat(failing(checks)).containsExactly("cities.json: city");
  }

  @Test
  void useTheConfigurationInTheDirectory() {
    directory.write("cities.json", FAULTY_CITIES);
    directory.write("hanse.json", CONFIGURATION);

    assertThat(failing(directory.checks())).isEmpty();
    assertThat(names(directory.checks()))
        .startsWith("hanse.json: read", "hanse.json: suppression", "cities.json: read")
        .doesNotContain("cities.json: period");
  }

  @Test
  void useTheConfigurationAboveTheDirectoryIfThereIsNoneInIt() {
    directory.write("data/cities.json", FAULTY_CITIES);
    directory.write("data/sources.json", DataDirectory.SOURCES);
    directory.write("hanse.json", CONFIGURATION);
    DataChecks checks = DataChecks.of(temporary.resolve("data"));

    assertThat(failing(checks)).isEmpty();
    assertThat(names(checks)).startsWith(temporary + "/hanse.json: read");
  }

  @Test
  void useTheOneConfigurationOfSeveralPaths() {
    Path cities = directory.write("cities.json", FAULTY_CITIES);
    Path configuration = directory.write("hanse.json", CONFIGURATION);
    DataChecks checks = DataChecks.of(temporary.resolve("sources.json"), cities);

    assertThat(failing(checks)).isEmpty();
    assertThat(names(checks)).startsWith(configuration + ": read");
  }

  @Test
  void useTheConfigurationGivenInPlaceOfTheOneInTheDirectory() {
    directory.write("cities.json", FAULTY_CITIES);
    directory.write("hanse.json", CONFIGURATION);
    Path strict = directory.write("strict/hanse.json", "{ \"format\": \"hanse-configuration/1\" }");

    assertThat(failing(directory.checks().withConfiguration(strict)))
        .containsExactly("cities.json: city");
  }

  @Test
  void failForWhatIsWrongWithTheConfiguration() {
    directory.write("cities.json", SOUND_CITIES);
    directory.write("hanse.json", CONFIGURATION.replace("period.reversed", "period.revresed"));

    assertThat(failing(directory.checks().failingFrom(Severity.WARNING)))
        .containsExactly("hanse.json: read", "hanse.json: suppression");
  }

  @Test
  void refuseToChooseBetweenTwoConfigurations() {
    Path one = directory.write("one/hanse.json", CONFIGURATION);
    Path other = directory.write("other/hanse.json", CONFIGURATION);
    Stream<DataCheck> checks =
        DataChecks.of(temporary.resolve("one"), temporary.resolve("other")).asOf(DAY);

    assertThatIllegalArgumentException()
        .isThrownBy(checks::toList)
        .withMessageContaining(one.toString())
        .withMessageContaining(other.toString())
        .withMessageContaining("name the one to use");
  }

  @Test
  void refuseAConfigurationThatIsNotThere() {
    Path missing = temporary.resolve("missing.json");
    Stream<DataCheck> checks = directory.checks().withConfiguration(missing).asOf(DAY);

    assertThatThrownBy(checks::toList)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "the configuration \""
                + missing
                + "\" cannot be read; correct the path, or leave it out");
  }

  @Test
  void acceptWhatTheBaselineKnows() throws IOException {
    directory.write("cities.json", FAULTY_CITIES);
    Path file = temporary.resolve("hanse-baseline.json");
    BaselineFile.write(Fingerprints.baseline("city.nuts-country city:nordhamn /nuts"), file);

    DataChecks checks = directory.checks().withBaseline(file);

    assertThat(failing(checks)).isEmpty();
    assertThat(names(checks)).startsWith("hanse-baseline.json: read", "cities.json: read");
  }

  @Test
  void failForWhatIsWrongWithTheBaseline() {
    Path file = directory.write("hanse-baseline.json", "{}");

    assertThat(failing(directory.checks().withBaseline(file)))
        .containsExactly("hanse-baseline.json: read");
  }

  @Test
  void failForADirectoryThatIsNotThereBeforeAllElse() {
    Path missing = temporary.resolve("missing");

    DataChecks checks = DataChecks.of(temporary, missing);

    assertThat(names(checks)).startsWith(missing + ": read");
    assertThat(failing(checks)).containsExactly(missing + ": read");
  }

  @Test
  void failForADirectoryWithoutData() throws IOException {
    Path empty = Files.createDirectory(temporary.resolve("empty"));

    assertThat(failing(DataChecks.of(empty))).containsExactly(empty + ": read");
  }

  @Test
  void failForAFileThatCannotBeRead() {
    directory.write("cities.json", "[]");

    assertThat(failing(directory.checks())).containsExactly("cities.json: read");
  }

  @Test
  void callFilesByTheirWholeNamesWhereSeveralPathsAreChecked() {
    Path north = directory.write("north/cities.json", SOUND_CITIES);
    Path south = directory.write("south/cities.json", FAULTY_CITIES.replace("hamn", "havn"));

    DataChecks checks = DataChecks.of(north, south).referringTo(BundledCatalogue.files());

    assertThat(names(checks)).contains(north + ": city", south + ": city");
  }

  @Test
  void areAboutNoneOfTheDataThatAreThereToBeReferredTo() {
    directory.write(
        "cities.json",
        SOUND_CITIES.replace("\"register\"", "\"geonames\"").replace("nordhamn", "turin"));
    DataChecks checks = directory.checks().referringTo(BundledCatalogue.files());

    assertThat(names(checks)).allMatch(name -> name.matches("(cities|sources)\\.json: .*"));
    assertThat(failing(checks)).containsExactly("cities.json: id");
  }

  @Test
  void readNothingBeforeTheyAreAskedFor() {
    Stream<DataCheck> checks = directory.checks().asOf(DAY);
    directory.write("cities.json", FAULTY_CITIES);

    assertThat(checks.map(DataCheck::file)).contains(temporary + "/cities.json");
  }

  @Test
  void hideNoErrorBehindAFloodInAnotherFile() {
    directory.write("a.json", DataDirectory.citiesWithoutSource(2000));
    directory.write("z.json", DataDirectory.citiesWithoutSource(1).replace("c-0", "last"));

    assertThat(failing(directory.checks())).containsExactly("a.json: ref", "z.json: ref");
  }

  @Test
  void refuseToCheckNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(DataChecks::of)
        .withMessageContaining("expected at least one file or directory");
  }
}
