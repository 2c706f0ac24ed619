package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
  void namesAreTakenInUpperAndLowerCase() throws IOException {
    create("a.JSON");
    create("b.NdJson");
    create("c.Schema.JSON");
    create("Hanse.JSON");
    create("HANSE-baseline.json");

    assertThat(namesBelow(directory)).containsExactly("a.JSON", "b.NdJson");
    assertThat(DataFiles.in(directory).files())
        .extracting(DataFile::isStream)
        .containsExactly(false, true);
  }

  @Test
  void reportsADirectoryWithoutDataFiles() {
    Problem problem = onlyProblem(directory);

    assertThat(problem.message()).contains("holds no data files");
    assertThat(problem.advice())
        .isEqualTo(
            "Check that this is the directory that is meant, and that its files have such names.");
  }

  @Test
  void reportsAConfigurationThatIsNamedAsData() throws IOException {
    Problem problem = onlyProblem(create("hanse.json"));

    assertThat(problem.message()).contains("is a configuration");
    assertThat(problem.advice())
        .isEqualTo(
            "Name the data files, or the directory that holds them; if this is one of them, rename it:"
                + " hanse.json and names that begin with hanse- are not those of data.");
  }

  @Test
  @Timeout(60)
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsReportedAndNotWaitedFor() throws Exception {
    create("data.json");
    Path pipe = directory.resolve("pipe.json");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(namesBelow(directory)).containsExactly("data.json");
    assertThat(onlyProblem(directory).message()).contains("pipe.json\" is no regular file.");
    assertThat(onlyProblem(pipe).message()).contains("pipe.json\" is no regular file.");
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

    Problem problem = onlyProblem(directory.resolve("table.csv"));

    assertThat(problem.message()).contains("is no data file");
    assertThat(problem.advice())
        .isEqualTo(
            "If it holds data, rename it: a document ends with .json, a stream with .ndjson.");
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

  private static Problem onlyProblem(Path path) {
    assertThat(DataFiles.in(path).problems()).hasSize(1);
    return DataFiles.in(path).problems().get(0);
  }

  private static List<String> namesBelow(Path directory) {
    return DataFiles.in(directory).files().stream()
        .map(file -> file.name().substring(directory.toString().length() + 1))
        .toList();
  }
}
