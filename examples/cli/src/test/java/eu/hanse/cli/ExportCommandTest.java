package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

  private static final Path DATA = Run.EXAMPLES.resolve("data");
  private static final Path FAULTY = Run.EXAMPLES.resolve("data-faulty");

  @TempDir Path folder;

  @Test
  void writesTables() {
    Run run = Run.of("export", "csv", "--out", folder, "--as-of", "2026-01-01", DATA);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("37 tables in " + folder + ", made by hanse ")
        .contains(", as of 2026-01-01, 0 errors, 0 warnings, ");
    assertThat(folder.resolve("participations.csv"))
        .content()
        .contains("\r\nfictitious-ports-network,", "fictitious-musterhafen,transfer-city");
    assertThat(folder.resolve("manifest.json")).content().contains("\"asOf\": \"2026-01-01\"");
  }

  @Test
  void writesTheBundledCatalogueUnlessPathsAreGiven() {
    assertThat(Run.of("export", "csv", "--out", folder).exitCode()).isZero();
    assertThat(folder.resolve("programmes.csv"))
        .content()
        .contains("innovato-r,")
        .doesNotContain("fictitious");

    assertThat(Run.of("export", "csv", "--out", folder, "--bundled", DATA).exitCode()).isZero();
    assertThat(folder.resolve("programmes.csv"))
        .content()
        .contains("innovato-r,", "fictitious-ports-network,");
  }

  @Test
  void writesTheProgrammesAndRelationsWanted() {
    Run run =
        Run.of(
            "export",
            "csv",
            "--out=" + folder,
            "--programme=fictitious-ports-network",
            "--relation=hosting",
            DATA);

    assertThat(run.exitCode()).isZero();
    assertThat(folder.resolve("programmes.csv"))
        .content()
        .contains("fictitious-ports-network,")
        .doesNotContain("\r\nfictitious-harbour-challenge,");
    assertThat(folder.resolve("edges.csv"))
        .content()
        .contains("\r\nhosting,")
        .doesNotContain("co-participation");
  }

  @Test
  void suggestsWhatWasMeant() {
    assertThat(Run.of("export", "csv", "--out", folder, "--programme", "icc2020").err())
        .contains("There is no programme \"icc2020\"; did you mean icc-2020?");
    assertThat(Run.of("export", "xls").err())
        .contains("expected one of [csv, graphml, gexf, geojson, jsonld] but was 'xls'");
    assertThat(Run.of("export", "csv", "--relation", "host").err())
        .contains("expected one of [co-participation, hosting, mentoring, transfer]");
    Run run = Run.of("export", "csv", DATA);
    assertThat(run.err()).contains("name a directory for them by --out");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void writesAmongOtherFilesOnlyByForce() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");

    Run refused = Run.of("export", "csv", "--out", folder, DATA);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("it holds files, and no earlier export", "--force");
    assertThat(folder.resolve("cities.csv")).doesNotExist();

    assertThat(Run.of("export", "csv", "--out", folder, "--force", DATA).exitCode()).isZero();
    assertThat(folder.resolve("cities.csv")).exists();
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void tellsWhyItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    Run run = Run.of("export", "csv", "--out", file, DATA);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be written: " + file + ": is no directory");
  }

  @Test
  void warnsOfErrorsInTheData() {
    Run run = Run.of("export", "csv", "--out", folder, FAULTY.resolve("funding-sum.json"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).matches("hanse: the data have \\d+ errors?; 'hanse validate' .*\\R");
    assertThat(folder.resolve("cities.csv")).exists();
  }

  @Test
  void exportsNothingOfDataThatCannotBeRead() {
    Run run = Run.of("export", "csv", "--out", folder, FAULTY);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("read.syntax", "nothing was exported");
    assertThat(folder).isEmptyDirectory();

    Run missing = Run.of("export", "csv", "--out", folder, DATA.resolve("missing.json"));
    assertThat(missing.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "graphml | <graphml | </graphml>",
        "gexf | <gexf | </gexf>",
        "geojson | \"FeatureCollection\" | }",
        "jsonld | \"@context\" | }"
      })
  void printsDocumentsOrWritesThemToFiles(String form, String sign, String end) throws IOException {
    Run printed = Run.of("export", form, "--as-of", "2026-01-01", DATA);
    assertThat(printed.err()).isEmpty();
    assertThat(printed.exitCode()).isZero();
    assertThat(printed.out()).contains(sign, "fictitious-musterhafen").endsWith(end + "\n");

    Path file = Files.writeString(folder.resolve("out"), "before");
    Run written = Run.of("export", form, "--as-of", "2026-01-01", "--out", file, DATA);
    assertThat(written.out()).isEmpty();
    assertThat(file).content().isEqualTo(printed.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf", "geojson"})
  void documentsHaveOneRelation(String form) {
    assertThat(Run.of("export", form, "--relation", "hosting", DATA).out()).contains("hosting");
    assertThat(Run.of("export", form, DATA).out()).doesNotContain("hosting");

    Run several = Run.of("export", form, "--relation=hosting", "--relation=transfer", DATA);
    assertThat(several.exitCode()).isEqualTo(2);
    assertThat(several.err()).contains("A document has one relation only");
    assertThat(Run.of("export", "jsonld", "--relation=hosting", DATA).err())
        .contains("leave --relation out");
  }

  @Test
  void writesNoDocumentOverWhatItReads() throws IOException {
    Path copy = Files.copy(DATA.resolve("sources.json"), folder.resolve("sources.json"));

    Run run = Run.of("export", "jsonld", "--out", copy, folder);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("this file is read; name another one");
    assertThat(copy).hasSameBinaryContentAs(DATA.resolve("sources.json"));
    assertThat(Run.of("export", "jsonld", "--out", folder, DATA).err())
        .contains("it is a directory; name a file");
  }
}
