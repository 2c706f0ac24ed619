package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is fed to the program: one clear problem, the right exit code, no stack trace. */
class BadInputTest {

  private static final int DATA = 1;
  private static final int UNREADABLE = 2;
  private static final int BRACKETS = 100_000;
  private static final String DOCUMENT = "{ \"format\": \"hanse/1\", \"cities\": [] }\n";
  private static final Pattern PROBLEM = Pattern.compile("(?m)^.*: error\\[([a-z.-]+)] .*$");

  @TempDir private Path folder;

  @Test
  void emptyFile() throws IOException {
    assertOneProblem(DATA, "read.syntax", file("").toString());
  }

  @Test
  void byteOrderMark() throws IOException {
    assertOneProblem(DATA, "read.encoding", file("\ufeff" + DOCUMENT).toString());
  }

  @Test
  void utf16() throws IOException {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      Path file = folder.resolve("wide.json");
      Files.writeString(file, DOCUMENT, charset);
      assertOneProblem(DATA, "read.encoding", file.toString());
    }
  }

  @Test
  void notUtf8() throws IOException {
    Path file = folder.resolve("latin.json");
    Files.writeString(file, "{ \"format\": \"hanse/1\", \"é\": 1 }", StandardCharsets.ISO_8859_1);
    assertOneProblem(DATA, "read.encoding", file.toString());
  }

  @Test
  void truncatedFile() throws IOException {
    assertOneProblem(DATA, "read.syntax", file("{ \"format\": \"hanse/1\", \"cit").toString());
  }

  @Test
  void listAtTheTop() throws IOException {
    assertOneProblem(DATA, "read.wrong-type", file("[" + DOCUMENT + "]").toString());
  }

  @Test
  void nestedBrackets() throws IOException {
    String nested = "[".repeat(BRACKETS) + "]".repeat(BRACKETS);
    assertOneProblem(DATA, "read.wrong-type", file(nested).toString());
  }

  @Test
  void nestedBracketsWhereAValueIsExpected() throws IOException {
    String nested = "[".repeat(BRACKETS) + "]".repeat(BRACKETS);
    Run run = Run.of("validate", file("{ \"format\": \"hanse/1\", \"cities\": " + nested + "}"));
    assertThat(run.out()).contains("read.limit").hasSizeLessThan(BRACKETS / 10);
    assertThat(run.exitCode()).isEqualTo(DATA);
  }

  @Test
  void duplicateProperties() throws IOException {
    String text = "{ \"format\": \"hanse/1\", \"cities\": [], \"cities\": [] }";
    assertOneProblem(DATA, "read.duplicate-field", file(text).toString());
  }

  @Test
  void emptyDirectory() {
    assertOneProblem(UNREADABLE, "read.file", folder.toString());
  }

  @Test
  void anotherKindOfFile() throws IOException {
    Path file = folder.resolve("cities.csv");
    Files.writeString(file, "id,name\n");
    assertOneProblem(UNREADABLE, "read.file", file.toString());
  }

  @Test
  void directoryThatMayNotBeRead() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    file(DOCUMENT);
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(locked), "the user is root, who can read everything");
      assertOneProblem(UNREADABLE, "read.file", folder.toString());
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void linkThatLeadsBack() throws IOException {
    file(DOCUMENT);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertOneProblem(UNREADABLE, "read.file", folder.toString());
  }

  @Test
  void pathThatIsNone() {
    Run run = Run.of("validate", "a\0b.json");
    assertThat(run.exitCode()).isEqualTo(UNREADABLE);
    assertThat(run.err())
        .startsWith("hanse: ")
        .contains("validate --help'")
        .doesNotContain("\tat ");
  }

  private Path file(String text) throws IOException {
    Path file = folder.resolve("data.json");
    Files.writeString(file, text);
    return file;
  }

  private static void assertOneProblem(int exitCode, String code, String path) {
    Run run = Run.of("validate", path);
    assertThat(PROBLEM.matcher(run.out()).results().map(problem -> problem.group(1)))
        .as(run.out())
        .containsExactly(code);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
    assertThat(run.err()).isEmpty();
  }
}
