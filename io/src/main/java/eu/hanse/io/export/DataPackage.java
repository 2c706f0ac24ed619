package eu.hanse.io.export;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Relation;
import eu.hanse.io.file.AtomicFile;
import eu.hanse.io.shape.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory with the tables of a selection as CSV files, described so that programs know what
 * each column is: a <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data
 * Package</a>, version 1.
 *
 * <p>It holds
 *
 * <ul>
 *   <li>a file for each of the {@link CatalogueTables}, as {@link CsvWriter} writes it;
 *   <li>{@code datapackage.json}, the description: of each file its length and SHA-256, of each
 *       column its type, its unit (as {@code unit}), what it says and what its values keep to,
 *       which columns name rows of other tables, the sources with their publishers and terms, and
 *       the manifest (as {@code hanse});
 *   <li>{@code manifest.json}, the {@link Manifest} and the programmes selected;
 *   <li>{@code README.md}, which says the most important of it to people.
 * </ul>
 *
 * <p>A date is of the type {@code string} with a pattern, as it may be a year or a month. A column
 * of several words or ids in a cell has the property {@code separator}. Keys and constraints hold
 * where the data have no errors. No licence is named for the package as a whole: each source has
 * its own.
 *
 * <p>The same data, rules, release and day give the same bytes. Immutable.
 */
public final class DataPackage {

  private static final String DESCRIPTION = "datapackage.json";

  private final Selection selection;
  private final Manifest manifest;
  private final CatalogueTables tables;

  private DataPackage(Selection selection, Manifest manifest, CatalogueTables tables) {
    this.selection = selection;
    this.manifest = manifest;
    this.tables = tables;
  }

  /**
   * {@return the package of a selection}
   *
   * @param selection what is exported
   * @param manifest what it is made of
   * @param relations what the table {@code edges} has the ties of; all relations if none is named
   */
  public static DataPackage of(Selection selection, Manifest manifest, Relation... relations) {
    return new DataPackage(selection, manifest, CatalogueTables.of(selection, relations));
  }

  /** {@return the tables that it holds} */
  public CatalogueTables tables() {
    return tables;
  }

  static String fileOf(Sheet<?> sheet) {
    return sheet.name() + ".csv";
  }

  /**
   * Writes the package to a directory, which is made if it is not there. An earlier package in it
   * is replaced, file by file, the description last; other files are left as they are.
   *
   * @param directory the directory
   * @throws FileAlreadyExistsException if it holds something and no earlier package; nothing is
   *     written then
   * @throws IOException if a file cannot be written; the message names it
   */
  public void write(Path directory) throws IOException {
    if (isTaken(directory)) {
      throw new FileAlreadyExistsException(
          directory.toString(), null, "it holds files, and no earlier export");
    }
    writeOver(directory);
  }

  /**
   * Writes the package to a directory, whatever it holds: files with the names of the package are
   * replaced, others are left as they are.
   *
   * @param directory the directory; it is made if it is not there
   * @throws IOException if a file cannot be written; the message names it
   */
  public void writeOver(Path directory) throws IOException {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new IOException(directory + ": is no directory");
    }
    Files.createDirectories(directory);
    PackageText text = new PackageText(selection, manifest, tables);
    ImmutableList.Builder<PackageJson.Resource> resources = ImmutableList.builder();
    for (Sheet<?> sheet : tables.sheets()) {
      Path file = directory.resolve(fileOf(sheet));
      AtomicFile.replace(file, sheet::writeCsv);
      resources.add(
          new PackageJson.Resource(sheet, fileOf(sheet), Files.size(file), Hashes.of(file)));
    }
    AtomicFile.replace(
        directory.resolve("README.md"),
        out -> out.write(text.readme().getBytes(StandardCharsets.UTF_8)));
    AtomicFile.replace(directory.resolve("manifest.json"), this::writeManifest);
    List<PackageJson.Resource> written = resources.build();
    AtomicFile.replace(
        directory.resolve(DESCRIPTION),
        out -> new PackageJson(selection, manifest, text).write(written, tables.sources(), out));
  }

  private void writeManifest(OutputStream out) throws IOException {
    Json.write(
        Json.canonicalGenerator(out),
        json -> {
          ManifestJson.write(manifest, selection, json);
          json.writeRaw('\n');
        });
  }

  private static boolean isTaken(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.list(directory)) {
      Optional<Path> any = files.findAny();
      return any.isPresent() && !holdsPackage(directory);
    }
  }

  /** An earlier package names the form of its manifest. Any bytes are text in ISO 8859-1. */
  private static boolean holdsPackage(Path directory) throws IOException {
    Path description = directory.resolve(DESCRIPTION);
    return Files.isRegularFile(description)
        && Files.readString(description, StandardCharsets.ISO_8859_1).contains(ManifestJson.FORMAT);
  }

  /** {@return how many tables and programmes it holds, and what it is made of, in one line} */
  @Override
  public String toString() {
    return "DataPackage of "
        + tables.names().size()
        + " tables, "
        + selection.programmes().size()
        + " programmes, "
        + manifest;
  }
}
