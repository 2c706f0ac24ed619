package eu.hanse.io.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairedFileTest {

  private static final String LOOSE = "{\"format\": \"hanse/1\"}";
  private static final String CANONICAL = "{\n  \"format\": \"hanse/1\"\n}\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("data.json"), LOOSE);
  }

  @Test
  void nothingIsWrittenUntilAsked() throws IOException {
    RepairedFile repaired = repaired();

    assertThat(file).hasContent(LOOSE);
    assertThat(repaired.before().asCharSource(StandardCharsets.UTF_8).read()).isEqualTo(LOOSE);
    assertThat(repaired.after().asCharSource(StandardCharsets.UTF_8).read()).isEqualTo(CANONICAL);
  }

  @Test
  void keepsPermissionsAndLinksAndLeavesNothingElseBehind() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    repaired(link).write();

    assertThat(Files.readString(file)).isEqualTo(CANONICAL);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, link);
    }
  }

  @Test
  void doesNotOverwriteWhatWasChangedInTheMeantime() throws IOException {
    RepairedFile repaired = repaired();
    Files.writeString(file, "{ }");

    assertThatThrownBy(repaired::write)
        .isInstanceOf(IOException.class)
        .hasMessage(file + ": was changed in the meantime; begin again");
    assertThat(file).hasContent("{ }");
  }

  @Test
  void doesNotReplaceAFileThatMayNotBeWritten() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "the user is root, who can write everything");

    assertThatThrownBy(repaired()::write)
        .isInstanceOf(IOException.class)
        .hasMessage(file + ": may not be written");
    assertThat(file).hasContent(LOOSE);
  }

  @Test
  void cannotBeWrittenIfItIsNotOnDisk() {
    RepairedFile inMemory =
        Repairs.repair(DataFile.of("data.json", LOOSE.getBytes(StandardCharsets.UTF_8)))
            .files()
            .get(0);

    assertThatThrownBy(inMemory::write)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("data.json: expected a file on disk");
  }

  private RepairedFile repaired() {
    return repaired(file);
  }

  private static RepairedFile repaired(Path path) {
    return DataRepair.of(DataValidator.standard())
        .repair(Repairs.DAY, DataFiles.in(path))
        .files()
        .get(0);
  }
}
