package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

  private static final String LOOSE =
      "{ \"cities\": [{ \"name\": \"Nordhamn\", \"id\": \"nordhamn\", \"kind\": \"municipality\","
          + " \"country\": \"SE\" }], \"format\": \"hanse/1\" }";
  private static final String CANONICAL =
      """
      {
        "format": "hanse/1",
        "cities": [
          {
            "id": "nordhamn",
            "name": "Nordhamn",
            "kind": "municipality",
            "country": "SE"
          }
        ]
      }
      """;

  @TempDir private Path folder;

  @Test
  void formatsAndSaysSo() throws IOException {
    Path file = write("loose.json", LOOSE);
    write("canonical.json", CANONICAL.replace("nordhamn", "sydhamn"));
    Run run = Run.of("format", folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            "formatted " + slashes(file) + "\n1 canonical already, 1 formatted.\n");
    assertThat(file).hasContent(CANONICAL);
    assertThat(Run.of("format", folder).out())
        .isEqualToNormalizingNewlines("2 canonical already, 0 formatted.\n");
  }

  @Test
  void checksWithoutChanging() throws IOException {
    Path file = write("loose.json", LOOSE);
    Run run = Run.of("format", "--check", file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("would change " + slashes(file));
    assertThat(file).hasContent(LOOSE);
    write("loose.json", CANONICAL);
    assertThat(Run.of("format", "--check", file).exitCode()).isZero();
  }

  @Test
  void leavesAFileAloneThatItWouldLoseSomethingOf() throws IOException {
    String faulty = LOOSE.replace("\"kind\"", "\"knd\"");
    Path file = write("faulty.json", faulty);
    Path loose = write("loose.json", LOOSE);
    Run run = Run.of("format", folder);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("read.unknown-field").contains("did you mean \"kind\"?");
    assertThat(run.out()).contains("1 left alone because of problems.");
    assertThat(file).hasContent(faulty);
    assertThat(loose).hasContent(CANONICAL);
  }

  @Test
  void reportsAFileThatMayNotBeWritten() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path locked = write("locked.json", LOOSE);
    Path open = write("open.json", LOOSE);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(locked), "the user is root, who can write everything");
    Run run = Run.of("format", folder);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToNormalizingNewlines("hanse: " + locked + ": may not be written\n");
    assertThat(run.out()).contains("0 canonical already, 1 formatted.");
    assertThat(locked).hasContent(LOOSE);
    assertThat(open).hasContent(CANONICAL);
  }

  @Test
  void reportsAFileThatMayNotBeRead() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path locked = write("locked.json", LOOSE);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("-w-------"));
    assumeFalse(Files.isReadable(locked), "the user is root, who can read everything");
    Run run = Run.of("format", folder);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualToNormalizingNewlines("hanse: " + locked + ": may not be read\n");
  }

  @Test
  void showsNothingOfNamesThatWouldActOnATerminal() throws IOException {
    assumeTrue(File.separatorChar == '/', "the names of files cannot hold such characters");
    write("lo\u001b[2Jose.json", LOOSE);
    Run run = Run.of("format", folder);
    assertThat(run.out()).contains("lo␛[2Jose.json").doesNotContain("\u001b");
  }

  @Test
  void reportsPathsThatCannotBeRead() {
    Run run = Run.of("format", folder.resolve("missing.json"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("does not exist");
    assertThat(Run.of("format").exitCode()).isEqualTo(2);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file;
  }

  private static String slashes(Path file) {
    return file.toString().replace('\\', '/');
  }
}
