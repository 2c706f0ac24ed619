package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.file.AtomicFile;
import eu.hanse.test.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueWriterTest {

  private static final CatalogueWriter WRITER = CatalogueWriter.canonical();

  @TempDir Path directory;

  @Test
  void writesAnEmptyCatalogueAsADocument() {
    assertThat(WRITER.toJson(Catalogue.empty())).isEqualTo("{\n  \"format\": \"hanse/1\"\n}\n");
  }

  @Test
  void namesTheSchemaFirst() {
    assertThat(WRITER.withSchema("hanse-1.schema.json").toJson(Catalogue.empty()))
        .startsWith("{\n  \"$schema\": \"hanse-1.schema.json\",\n  \"format\": \"hanse/1\"");
  }

  @Test
  void replacesAFile() throws IOException {
    Path file = Files.writeString(directory.resolve("data.json"), "old");

    WRITER.write(Samples.catalogue(), file);

    assertThat(file).hasContent(WRITER.toJson(Samples.catalogue()));
    assertThat(filesInDirectory()).containsExactly("data.json");
  }

  @Test
  void keepsTheOldFileIfWritingFails() throws IOException {
    Path file = Files.writeString(directory.resolve("data.json"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.replace(
                    file,
                    out -> {
                      out.write('x');
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class);

    assertThat(file).hasContent("old");
    assertThat(filesInDirectory()).containsExactly("data.json");
  }

  @Test
  void namesTheFileThatItCannotWrite() {
    Path nowhere = directory.resolve("nowhere").resolve("data.json");

    assertThatThrownBy(() -> WRITER.write(Catalogue.empty(), nowhere))
        .isInstanceOf(IOException.class)
        .hasMessage(nowhere + ": its directory does not exist; create it first");
    assertThatThrownBy(() -> WRITER.write(Catalogue.empty(), directory))
        .isInstanceOf(IOException.class)
        .hasMessage(directory + ": is a directory; expected the name of a file");
  }

  @Test
  void keepsThePermissionsOfTheFile() throws IOException {
    Path file = Files.writeString(directory.resolve("data.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    WRITER.write(Catalogue.empty(), file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void followsALinkAndReplacesTheFileItLeadsTo() throws IOException {
    Path file = Files.writeString(directory.resolve("data.json"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link.json"), file);

    WRITER.write(Catalogue.empty(), link);

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent(WRITER.toJson(Catalogue.empty()));
  }

  private List<String> filesInDirectory() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
