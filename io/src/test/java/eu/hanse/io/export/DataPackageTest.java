package eu.hanse.io.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import eu.hanse.analysis.Selection;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {

  @TempDir Path folder;

  @Test
  void hasTheBytesOfTheGoldenFiles() throws IOException {
    Path out = folder.resolve("new/package");
    DataPackage.of(Selection.of(Exports.catalogue()), Exports.MANIFEST).write(out);

    Map<String, String> written = Exports.files(out);
    assertThat(written).hasSize(40);
    written.forEach((name, text) -> assertThat(text).as(name).isEqualTo(golden("package/" + name)));
  }

  private static String golden(String name) {
    return new String(Exports.resource(name), StandardCharsets.UTF_8);
  }

  @Test
  void givesTheSameBytesForTheSameData() throws IOException {
    bundled().write(folder.resolve("one"));
    bundled().write(folder.resolve("two"));

    assertThat(Exports.files(folder.resolve("one")))
        .hasSize(40)
        .isEqualTo(Exports.files(folder.resolve("two")));
  }

  private static DataPackage bundled() {
    Catalogue catalogue = BundledCatalogue.load();
    return DataPackage.of(
        Selection.of(catalogue),
        Manifest.of(catalogue, RuleSet.standard(), LocalDate.of(2026, 1, 1)));
  }

  @Test
  void tellsTheLengthAndTheHashOfEachFile() throws IOException {
    write();

    JsonNode cities = description().at("/resources/0");
    Path file = folder.resolve("cities.csv");
    assertThat(cities.at("/path").stringValue()).isEqualTo("cities.csv");
    assertThat(cities.at("/bytes").longValue()).isEqualTo(Files.size(file));
    assertThat(cities.at("/hash").stringValue())
        .isEqualTo("sha256:" + MoreFiles.asByteSource(file).hash(Hashing.sha256()));
  }

  @Test
  void namesTheSourcesWithTheirTermsAndOnlyAddressesOfTheWeb() throws IOException {
    write();

    JsonNode sources = description().at("/sources");
    assertThat(sources.get(0).at("/title").stringValue())
        .isEqualTo("Almanac of Invented Towns, \"second\" edition, Invented Press, 2020-03");
    assertThat(sources.get(0).at("/path").stringValue())
        .isEqualTo("https://example.org/almanac?a=1&b=2");
    assertThat(sources.get(0).at("/licence").stringValue()).isEqualTo("CC BY 4.0");
    assertThat(sources.get(1).at("/id").stringValue()).isEqualTo("letter");
    assertThat(sources.get(1).has("path")).isFalse();
    assertThat(sources).hasSize(2);
  }

  @Test
  void saysWhatItIsMadeOf() throws IOException {
    write();

    JsonNode manifest =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("manifest.json")));
    assertThat(description().at("/hanse")).isEqualTo(manifest);
    assertThat(manifest.at("/asOf").stringValue()).isEqualTo("2024-01-31");
    assertThat(manifest.at("/findings/error").intValue()).isEqualTo(3);
    assertThat(folder.resolve("README.md"))
        .content()
        .contains(Exports.MANIFEST.toString(), "apostrophe", "`cities.csv`: A row for each city");
  }

  @Test
  void replacesAnEarlierExportAndLeavesOtherFilesThere() throws IOException {
    write();
    Files.writeString(folder.resolve("cities.csv"), "changed");
    Files.writeString(folder.resolve("notes.txt"), "mine");

    write();

    assertThat(folder.resolve("cities.csv")).content().startsWith("id,name,");
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void doesNotWriteAmongOtherFilesUnlessThatIsWanted() throws IOException {
    Files.writeString(folder.resolve("cities.csv"), "mine");
    Files.write(folder.resolve("datapackage.json"), new byte[] {(byte) 0xff, '{', '}'});

    assertThatThrownBy(this::write)
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessage(folder + ": it holds files, and no earlier export");
    assertThat(folder.resolve("cities.csv")).hasContent("mine");

    invented().writeOver(folder);
    assertThat(folder.resolve("cities.csv")).content().startsWith("id,name,");
  }

  @Test
  void needsADirectory() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    assertThatThrownBy(() -> invented().write(file)).hasMessage(file + ": is no directory");
    assertThat(file).hasContent("mine");
  }

  @Test
  void tellsInALineWhatItIs() {
    assertThat(invented().toString())
        .startsWith("DataPackage of 37 tables, 2 programmes, hanse 1.2.3, data sha256:0123");
  }

  private void write() throws IOException {
    invented().write(folder);
  }

  private static DataPackage invented() {
    return DataPackage.of(Selection.of(Exports.catalogue()), Exports.MANIFEST);
  }

  private JsonNode description() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("datapackage.json")));
  }
}
