package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {

  @TempDir Path directory;

  @Test
  void takesDocumentsAndStreamsInTheOrderOfTheirNames() throws IOException {
    create("b.json");
    create("a/z.ndjson");
    create("a.json");

    assertThat(namesBelow(directory)).containsExactly("a.json", "a/z.ndjson", "b.json");
  }

  @Test
  void leavesOutHiddenFilesSchemasAndOtherFiles() throws IOException {
    create("data.json");
    create(".hidden.json");
    create(".git/config.json");
    create("hanse-1.schema.json");
    create("readme.md");

    assertThat(namesBelow(directory)).containsExactly("data.json");
  }

  @Test
  void reportsADirectoryWithoutDataFiles() {
    DataFiles files = DataFiles.in(directory);

    assertThat(files.problems()).singleElement().asString().contains("holds no data files");
  }

  @Test
  void reportsAPathThatDoesNotExist() {
    DataFiles files = DataFiles.in(directory.resolve("nowhere.json"));

    assertThat(files.files()).isEmpty();
    assertThat(files.problems()).singleElement().asString().contains("does not exist");
  }

  @Test
  void reportsAMistypedDirectoryAsOneThatDoesNotExist() {
    DataFiles files = DataFiles.in(directory.resolve("dtaa"));

    assertThat(files.problems()).singleElement().asString().contains("does not exist");
  }

  @Test
  void reportsAFileThatIsNoDataFile() throws IOException {
    create("table.csv");

    DataFiles files = DataFiles.in(directory.resolve("table.csv"));

    assertThat(files.problems()).singleElement().asString().contains("is no data file");
  }

  @Test
  void reportsALinkThatLeadsBackAndReadsTheRest() throws IOException {
    create("data.json");
    Files.createSymbolicLink(directory.resolve("loop"), directory);

    DataFiles files = DataFiles.in(directory);

    assertThat(files.files()).hasSize(1);
    assertThat(files.problems()).singleElement().asString().contains("leads back");
  }

  @Test
  void passesOverAHiddenLinkThatLeadsBack() throws IOException {
    create("data.json");
    Files.createSymbolicLink(directory.resolve(".self"), directory);

    assertThat(DataFiles.in(directory).problems()).isEmpty();
  }

  @Test
  void reportsASchemaThatIsNamedAsData() throws IOException {
    Path schema = create("hanse-1.schema.json");

    assertThat(DataFiles.in(schema).problems()).singleElement().asString().contains("JSON Schema");
  }

  @Test
  void reportsALinkThatLeadsNowhere() throws IOException {
    create("data.json");
    Files.createSymbolicLink(directory.resolve("gone.json"), directory.resolve("missing.json"));

    assertThat(DataFiles.in(directory).problems()).singleElement().asString().contains("gone.json");
  }

  @Test
  void readsAFileThatIsNamedTwiceOnce() throws IOException {
    Path file = create("data.json");

    assertThat(DataFiles.in(directory, file).files()).hasSize(1);
  }

  private Path create(String name) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "{}");
  }

  private static List<String> namesBelow(Path directory) {
    return DataFiles.in(directory).files().stream()
        .map(file -> file.name().substring(directory.toString().length() + 1))
        .toList();
  }
}
