package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, installed in several folders beside a copy of the jar. */
class LauncherTest {

  private static final Path JAR = Path.of("target", "hanse.jar");
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final Set<PosixFilePermission> EXECUTABLE =
      PosixFilePermissions.fromString("rwxr-xr-x");

  private static final Pattern SHELL_BLOCK =
      Pattern.compile("^```sh\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir static Path directory;

  private static Path installed;
  private static List<Run> firstRuns;

  @BeforeAll
  static void installAndRunTwiceAtOnce() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher needs /bin/sh");
    assumeTrue(Files.exists(JAR), "the launcher needs hanse.jar, which the package phase makes");
    installed = install("installed");
    Launch first = Launch.begin(Map.of(), installed.resolve("hanse"), "explain");
    Launch second = Launch.begin(Map.of(), installed.resolve("hanse"), "explain");
    firstRuns = List.of(first.end(), second.end());
  }

  @Test
  void twoFirstRunsAtOnceMakeOneArchiveOfWhichNothingIsSeen() throws Exception {
    assertThat(firstRuns).containsOnly(Run.of("explain"));
    assertThat(archives(installed)).hasSize(1);
    assertThat(installed).isDirectoryNotContaining(file -> file.toString().contains(".config"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "help validate",
        "explain participation.duplicate",
        "validate --bundled --as-of 2026-01-01",
        "validate --as-of 2026-01-01 --format json data-faulty",
        "validate nowhere.json",
        "validate --no-such-option",
      })
  void doesWhatTheJarDoes(String arguments) throws Exception {
    String[] words = arguments.split(" ", -1);
    Run run = run(Map.of(), installed, words);

    assertThat(run).isEqualTo(runJar(words));
  }

  @Test
  void laterRunsTakeTheClassesFromTheArchive() throws Exception {
    FileTime made = Files.getLastModifiedTime(archive(installed));
    Run run = run(Map.of("HANSE_JAVA_OPTIONS", "-Xlog:class+load"), installed, "explain");

    assertThat(run.out().lines())
        .anyMatch(line -> line.contains("eu.hanse.cli.Main source: shared objects file"));
    assertThat(archives(installed)).hasSize(1);
    assertThat(Files.getLastModifiedTime(archive(installed))).isEqualTo(made);
  }

  @Test
  void anArchiveOlderThanTheJarIsMadeAnew() throws Exception {
    FileTime longAgo = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    Files.setLastModifiedTime(archive(installed), longAgo);
    Run run = run(Map.of(), installed, "explain");

    assertThat(run).isEqualTo(Run.of("explain"));
    assertThat(Files.getLastModifiedTime(archive(installed))).isGreaterThan(longAgo);
    assertThat(archives(installed)).hasSize(1);
  }

  @Test
  void anotherVersionOfJavaHasItsOwnArchiveInAFolderWithSpacesToo() throws Exception {
    Path here = install("with some spaces");
    Run run = run(Map.of("JAVA_HOME", javaHome("17.0.99+1-other")), here, "explain");

    assertThat(run).isEqualTo(Run.of("explain"));
    assertThat(here.resolve("hanse-17.0.99+1-other.jsa")).isNotEmptyFile();
  }

  @Test
  void asksAJavaThatIsAScriptForItsVersion() throws Exception {
    Path home = javaHome(Path.of("script"));
    Run run = run(Map.of("JAVA_HOME", home.toString()), installed, "explain");

    assertThat(run).isEqualTo(Run.of("explain"));
    assertThat(archives(installed)).hasSize(1);
  }

  @Test
  void anEmptyArchiveSaysThatThereIsNone() throws Exception {
    Path here = install("no archive");
    Path none = Files.createFile(here.resolve(archive(installed).getFileName()));
    Run run = run(Map.of(), here, "explain");

    assertThat(run).isEqualTo(Run.of("explain"));
    assertThat(none).isEmptyFile();
  }

  @Test
  void makesNoArchiveInContinuousIntegration() throws Exception {
    Path here = install("continuous integration");
    Run run = run(Map.of("CI", "true"), here, "explain");

    assertThat(run).isEqualTo(Run.of("explain"));
    assertThat(archives(here)).isEmpty();
  }

  @Test
  void makesNoArchiveWhereNothingMayBeWritten() throws Exception {
    Path here = install("read only");
    Files.setPosixFilePermissions(here, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(here), "this user may write everywhere");
      Run run = run(Map.of(), here, "explain");

      assertThat(run).isEqualTo(Run.of("explain"));
      assertThat(archives(here)).isEmpty();
    } finally {
      Files.setPosixFilePermissions(here, EXECUTABLE);
    }
  }

  @Test
  void runsThroughLinks() throws Exception {
    Path bin = Files.createDirectory(directory.resolve("bin"));
    Path programs = Files.createDirectory(directory.resolve("programs"));
    Files.createSymbolicLink(programs.resolve("hanse"), installed.resolve("hanse"));
    Files.createSymbolicLink(bin.resolve("hanse"), Path.of("..", "programs", "hanse"));

    assertThat(run(Map.of(), bin, "explain")).isEqualTo(Run.of("explain"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HANSE_JAVA_OPTIONS", "JAVA_OPTS"})
  void passesOptionsToJava(String variable) throws Exception {
    Map<String, String> environment = Map.of(variable, "-Xmx512m -Dpicocli.ansi=true");

    assertThat(run(environment, installed, "validate", "data-faulty").out()).contains("\u001b[");
  }

  @Test
  void itsOwnOptionsForJavaComeBeforeThoseForAllPrograms() throws Exception {
    Map<String, String> environment =
        Map.of("HANSE_JAVA_OPTIONS", "", "JAVA_OPTS", "-Dpicocli.ansi=true");

    assertThat(run(environment, installed, "validate", "data-faulty").out())
        .doesNotContain("\u001b[");
  }

  @Test
  void refusesAJavaThatIsTooOld() throws Exception {
    Run run = run(Map.of("JAVA_HOME", javaHome("11.0.2")), installed, "explain");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Java 17 or later is needed").contains("is 11.0.2");
  }

  @Test
  void saysWhatToDoWithoutJava() throws Exception {
    Run run = run(Map.of("JAVA_HOME", "/nowhere"), installed, "explain");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "hanse: no java found; install Java 17 or later, or set JAVA_HOME to one"
                + System.lineSeparator());
  }

  @Test
  void saysWhatIsMissingWithoutTheJar() throws Exception {
    Path here = install("no jar");
    Files.delete(here.resolve("hanse.jar"));
    Run run = run(Map.of(), here, "explain");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("there is no hanse.jar in ").contains("no jar");
  }

  @Test
  void theCommandsOfTheReadmeInstallTheLauncherAndItsCompletion() throws Exception {
    Path home = Files.createDirectory(directory.resolve("home"));
    String commands =
        SHELL_BLOCK
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining("\n", "cd ..\n", ""));
    Map<String, String> environment = Map.of("HOME", home.toString(), "CI", "true");
    Run run = Launch.begin(environment, "/bin/sh", "-ec", commands).end();
    Files.delete(home.resolve(".local/bin/hanse"));

    assertThat(run).isEqualTo(Run.of("--version"));
    assertThat(home.resolve(".local/share/bash-completion/completions/hanse"))
        .content()
        .contains("--fail-on");
  }

  private static Path install(String name) throws IOException {
    Path folder = Files.createDirectory(directory.resolve(name));
    Files.copy(Path.of("hanse"), folder.resolve("hanse"));
    Files.setPosixFilePermissions(folder.resolve("hanse"), EXECUTABLE);
    Files.copy(JAR, folder.resolve("hanse.jar"));
    return folder;
  }

  /** {@return a home of Java that seems to be of a version, but runs the Java of the tests} */
  private static String javaHome(String version) throws IOException {
    Path home = javaHome(Path.of("java " + version));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home.toString();
  }

  private static Path javaHome(Path name) throws IOException {
    Path java = directory.resolve(name).resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\nexec '" + JAVA_HOME.resolve("bin/java") + "' \"$@\"\n");
    Files.setPosixFilePermissions(java, EXECUTABLE);
    return directory.resolve(name);
  }

  private static Run run(Map<String, String> environment, Path folder, String... arguments)
      throws Exception {
    return Launch.begin(environment, folder.resolve("hanse"), arguments).end();
  }

  private static Run runJar(String... arguments) throws Exception {
    String[] command =
        Stream.concat(Stream.of("-jar", JAR.toAbsolutePath().toString()), Stream.of(arguments))
            .toArray(String[]::new);
    return Launch.begin(Map.of(), JAVA_HOME.resolve("bin/java"), command).end();
  }

  private static Path archive(Path folder) throws IOException {
    return archives(folder).get(0);
  }

  private static List<Path> archives(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("hanse-")).toList();
    }
  }
}
