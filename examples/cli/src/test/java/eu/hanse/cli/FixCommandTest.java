package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

  private static final String CANONICAL =
      """
      {
        "format": "hanse/1",
        "cities": [
          {
            "id": "limin",
            "name": "Limin",
            "kind": "municipality",
            "country": "GR"
          }
        ]
      }
      """;
  private static final String GREEK = CANONICAL.replace("\"GR\"", "\"EL\"");
  private static final String MISSPELT =
      """
      {
        "format": "hanse/1",
        "cities": [
          {
            "id": "other",
            "name": "Other",
            "kind": "municipality",
            "country": "GR",
            "partOf": "limni"
          }
        ]
      }
      """;

  @TempDir private Path folder;

  @Test
  void repairsAndShowsTheDifference() throws IOException {
    Path file = write("data.json", GREEK);
    Run run = fix(folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            --- FILE
            +++ FILE
            @@ -5,7 +5,7 @@
                   "id": "limin",
                   "name": "Limin",
                   "kind": "municipality",
            -      "country": "EL"
            +      "country": "GR"
                 }
               ]
             }

            FILE:8:18: read.malformed-value "EL" -> "GR"
            1 place put right, 0 files brought into canonical form.
            By hand remain:
                   1  ref.unused
                   1  source.missing
            0 errors, 1 warning, 1 info; 'hanse validate' tells about them.
            """
                .replace("FILE", slashes(file)));
    assertThat(Files.readString(file)).isEqualTo(CANONICAL);
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    write("greek.json", "\uFEFF" + GREEK.replaceAll("\\s", "").replace("\"E", " \"E"));
    write("misspelt.json", MISSPELT);
    assertThat(fix("--unsafe", folder).out()).contains("3 places put right, 1 file brought");
    Map<String, String> once = contents();
    Run again = fix("--unsafe", folder);
    assertThat(again.out()).startsWith("0 places put right, 0 files brought");
    assertThat(again.exitCode()).isZero();
    assertThat(contents()).isEqualTo(once);
  }

  @Test
  void showsWithoutChanging() throws IOException {
    Path file = write("data.json", GREEK);
    Run run = fix("--dry-run", file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("+      \"country\": \"GR\"")
        .contains("1 place to put right, 0 files to bring into canonical form.");
    assertThat(file).hasContent(GREEK);
    write("data.json", CANONICAL);
    assertThat(fix("--dry-run", file).exitCode()).isZero();
  }

  @Test
  void bringsFilesIntoTheirCanonicalForm() throws IOException {
    Path file = write("data.json", "{\"format\": \"hanse/1\"}");
    assertThat(fix(file).out())
        .isEqualToNormalizingNewlines(
            """
            --- FILE
            +++ FILE
            @@ -1,1 +1,3 @@
            -{"format": "hanse/1"}
            \\ No newline at end of file
            +{
            +  "format": "hanse/1"
            +}

            FILE: canonical form
            0 places put right, 1 file brought into canonical form.
            Nothing remains to be done by hand.
            """
                .replace("FILE", slashes(file)));
  }

  @Test
  void guessesOnlyIfAsked() throws IOException {
    write("cities.json", CANONICAL);
    Path file = write("misspelt.json", MISSPELT);
    Run safe = fix(folder);
    assertThat(safe.out())
        .startsWith("0 places put right")
        .contains("Of 1 it is known what was probably meant; --unsafe --dry-run shows it.");
    assertThat(file).hasContent(MISSPELT);
    Run unsafe = fix("--unsafe", folder);
    assertThat(unsafe.out())
        .contains(slashes(file) + ":9:17: ref.unknown-city \"limni\" -> \"limin\"");
    assertThat(Files.readString(file)).isEqualTo(MISSPELT.replace("limni", "limin"));
  }

  @Test
  void changesOnlyTheFilesNamed() throws IOException {
    String loose = CANONICAL.replace("  ", "");
    write("cities.json", loose);
    Path file = write("misspelt.json", MISSPELT);
    Run run = fix("--unsafe", "--with", folder, file);
    assertThat(run.out()).contains("1 place put right, 0 files brought");
    assertThat(contents()).containsEntry("cities.json", loose);
  }

  @Test
  void respectsTheConfiguration() throws IOException {
    write("cities.json", CANONICAL);
    write("misspelt.json", MISSPELT);
    write(
        "hanse.json",
        "{ \"format\": \"hanse-configuration/1\", \"rules\": { \"ref.unknown-city\": \"off\" } }");
    assertThat(fix("--unsafe", folder).out()).startsWith("0 places put right");
    assertThat(fix("--unsafe", "--no-config", folder).out()).contains("1 place put right");
  }

  @Test
  void repairsNothingWhileTheConfigurationCannotBeRead() throws IOException {
    Path file = write("data.json", GREEK);
    write("hanse.json", "{ \"format\": \"hanse-configuration/1\", \"rules\": {");
    Run run = fix(folder);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("hanse.json:1:", "read.syntax", "hanse: Nothing was repaired")
        .endsWith("do without it by --no-config." + System.lineSeparator());
    assertThat(run.out()).isEmpty();
    assertThat(file).hasContent(GREEK);
    assertThat(fix("--no-config", folder).exitCode()).isZero();
    assertThat(Files.readString(file)).isEqualTo(CANONICAL);
  }

  @Test
  void keepsTheFormOfAFileThatCannotBeReadWhole() throws IOException {
    String faulty = GREEK.replace("\"kind\"", "\"kond\"");
    Path file = write("data.json", faulty);
    Run run = fix(file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("1 place put right").contains("  read.unknown-field");
    assertThat(run.err()).contains("did you mean \"kind\"?").contains("      \"kond\": ");
    assertThat(Files.readString(file)).isEqualTo(faulty.replace("EL", "GR"));
  }

  @Test
  void leavesAloneAndReportsWhatCannotBeRead() throws IOException {
    write("empty.json", "");
    write("cut-off.json", GREEK.substring(0, 40));
    write("twice.json", "{ \"format\": \"hanse/1\", \"cities\": [], \"cities\": [] }");
    write("nested.json", "[".repeat(100_000));
    Files.writeString(folder.resolve("wide.json"), GREEK, StandardCharsets.UTF_16);
    Map<String, String> before = contents();
    Run run = fix("--unsafe", folder);
    assertThat(contents()).isEqualTo(before);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains(
            "empty.json:1:1", "cut-off.json:", "twice.json:1:38", "nested.json:", "wide.json:")
        .doesNotContain("Exception", "\tat ");
    assertThat(run.out())
        .contains("0 places put right")
        .contains("       2  read.syntax")
        .doesNotContain("---");
  }

  @Test
  void showsNothingThatWouldActOnATerminal() throws IOException {
    write(
        "data.json", CANONICAL.replace("Limin\"", "Li\u202emin\u009b31m\"").replace("\n", "\r\n"));
    Run run = fix("--dry-run", folder);
    assertThat(run.out()).contains("Li\ufffdmin\ufffd31m\",␍").doesNotContain("\u009b", "\u202e");
  }

  @Test
  void showsAFileOfWhichEverythingDiffersAsReplaced() throws IOException {
    StringBuilder text = new StringBuilder("{ \"format\": \"hanse/1\", \"sources\": [\n");
    for (int i = 0; i < 5000; i++) {
      text.append(i == 0 ? "" : ",\n").append("{ \"title\": \"T\", \"id\": \"s" + i + "\" }");
    }
    write("data.json", text + "] }");
    Run run = fix("--dry-run", folder);
    assertThat(run.out()).contains("@@ -1,5001 +1,20005 @@");
  }

  @Test
  void reportsAFileThatMayNotBeWritten() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path locked = write("locked.json", GREEK);
    Path open = write("open.json", GREEK.replace("limin", "other"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(locked), "the user is root, who can write everything");
    Run run = fix(folder);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("hanse: " + locked + ": may not be written");
    assertThat(run.out())
        .contains(
            "1 place put right, 0 files brought into canonical form." + System.lineSeparator())
        .contains("1 file could not be written and is as it was: 1 place not put right.")
        .doesNotContain("locked.json:8:18");
    assertThat(locked).hasContent(GREEK);
    assertThat(Files.readString(open)).isEqualTo(CANONICAL.replace("limin", "other"));
  }

  @Test
  void reportsPathsThatCannotBeRead() {
    Run run = fix(folder.resolve("missing.json"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("does not exist");
  }

  @Test
  void demandsSomethingToRepair() {
    for (Run run : new Run[] {fix(), fix("--bundled"), fix("--with", folder)}) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .isEqualToNormalizingNewlines(
              """
              hanse: Name at least one file or directory to repair.
              Try 'hanse fix --help'.
              """);
    }
  }

  private static Run fix(Object... arguments) {
    Object[] words = new Object[arguments.length + 2];
    words[0] = "fix";
    words[1] = "--as-of=2026-01-01";
    System.arraycopy(arguments, 0, words, 2, arguments.length);
    return Run.of(words);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** What all files hold, byte by byte. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        contents.put(file.getFileName().toString(), bytes);
      }
    }
    return contents;
  }

  private static String slashes(Path file) {
    return file.toString().replace('\\', '/');
  }
}
