package eu.hanse.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.hanse.analysis.Selection;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.test.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packages keep to the profile {@code tabular-data-package} of Frictionless Data, version 1, as the
 * npm package {@code datapackage} 1.1.10 holds it (MIT), and their files to their descriptions.
 */
class PackageFilesTest {

  private static final Schema PROFILE =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_4,
              registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources(false)))
          .getSchema(
              new String(
                  Exports.resource("tabular-data-package.schema.json"), StandardCharsets.UTF_8),
              InputFormat.JSON);

  @TempDir Path folder;

  static Stream<Selection> selections() {
    Selection bundled = Selection.of(BundledCatalogue.load());
    return Stream.of(
        Selection.of(Exports.catalogue()),
        Selection.of(Exports.catalogue()).ofProgramme("invented-network"),
        Selection.of(Samples.catalogue()),
        Selection.of(Catalogue.empty()),
        bundled,
        bundled.ofProgramme("icc-2020"),
        bundled.ofCountry("FR", "IT"));
  }

  @ParameterizedTest
  @MethodSource("selections")
  void keepToTheProfile(Selection selection) throws IOException {
    assertThat(PROFILE.validate(write(selection).get("datapackage.json"), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("selections")
  void nameOnlyRowsThatAreThere(Selection selection) throws IOException {
    PackageFiles files = new PackageFiles(write(selection));

    assertThat(files.brokenReferences()).isEmpty();
    assertThat(files.unknownSources()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("selections")
  void keepToTheConstraintsOfTheirColumns(Selection selection) throws IOException {
    assertThat(new PackageFiles(write(selection)).brokenConstraints()).isEmpty();
  }

  @Test
  void areCheckedByWhatFindsFaults() throws IOException {
    Map<String, String> files = new TreeMap<>(write(Selection.of(Exports.catalogue())));
    files.computeIfPresent("cities.csv", (name, text) -> text.replace("elm-port,", "elm-harbour,"));
    files.computeIfPresent("meetings.csv", (name, text) -> text.replace(",held,", ",hold,"));
    files.computeIfPresent("sources.csv", (name, text) -> text.replace("letter,", "card,"));
    PackageFiles changed = new PackageFiles(files);

    assertThat(changed.brokenReferences())
        .contains(
            "participations [\"city\"] [elm-port]",
            "mentees [\"city\"] [elm-port]",
            "edges [\"to_city\"] [elm-port]",
            "claims [\"source\"] [letter]");
    assertThat(changed.unknownSources())
        .containsExactly(
            "cities letter", "involvements letter", "initiatives letter", "organisations letter");
    assertThat(changed.brokenConstraints()).containsExactly("meetings status \"hold\"");
    assertThat(
            PROFILE.validate(
                files.getOrDefault("datapackage.json", "").replace("\"integer\"", "\"int\""),
                InputFormat.JSON))
        .isNotEmpty();
  }

  private Map<String, String> write(Selection selection) throws IOException {
    DataPackage.of(selection, Exports.MANIFEST).write(folder);
    return Exports.files(folder);
  }
}
