package eu.hanse.io.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What the tests of exports share: a small invented catalogue, and how files are read back. */
final class Exports {

  /** A manifest with invented figures, which no change of the library changes. */
  static final Manifest MANIFEST =
      new Manifest(
          "sha256:" + "0123456789abcdef".repeat(4),
          "1.2.3",
          "1.2.3, 3 rules, sha256:0123456789ab",
          ImmutableSortedMap.of("error", 3L, "warning", 1L, "info", 0L),
          LocalDate.of(2024, 1, 31));

  private Exports() {}

  static Catalogue catalogue() {
    DataFile file = DataFile.of("catalogue.json", resource("catalogue.json"));
    return CatalogueReader.standard().read(DataFiles.of(file)).orThrow();
  }

  static CatalogueTables tables(String... programmes) {
    Selection all = Selection.of(catalogue());
    return CatalogueTables.of(programmes.length == 0 ? all : all.ofProgramme(programmes));
  }

  static byte[] resource(String name) {
    try {
      return Resources.toByteArray(Resources.getResource(Exports.class, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of the files of a directory, by name. */
  static Map<String, String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.collect(
          Collectors.toMap(
              file -> file.getFileName().toString(), Exports::text, (a, b) -> a, TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a CSV file, each by the names of the columns. */
  static ImmutableList<Map<String, String>> rows(String csv) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return parser.stream().map(row -> row.toMap()).collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
