package eu.hanse.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.ConfigurationFile;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.DataValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every code block of the README; a text block holds the output of the block before it. */
class ReadmeTest {

  private static final String TEST_COMMAND = "mvn -B verify";
  private static final String BUILD_COMMAND = "mvn -q -DskipTests package";

  private final String readme = read("README.md");

  @TestFactory
  Stream<DynamicTest> everyBlockDoesWhatItSays() {
    List<MarkdownBlock> blocks = MarkdownBlock.in(readme);
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      MarkdownBlock block = blocks.get(i);
      MarkdownBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : block;
      String expected = next.language().equals("text") ? next.content() : "";
      if (!block.language().equals("text")) {
        tests.add(
            dynamicTest(
                "line " + block.line() + " (" + block.language() + ")",
                () -> run(block, expected)));
      }
    }
    return tests.stream();
  }

  @Test
  void testCommandIsTheOneThatContinuousIntegrationRuns() {
    assertThat(readme).contains("\n" + TEST_COMMAND + "\n");
    assertThat(read(".ci/run")).contains(TEST_COMMAND);
  }

  private static void run(MarkdownBlock block, String expected) throws Exception {
    switch (block.language()) {
      case "java" -> assertThat(runJava(block.content())).isEqualTo(expected);
      case "sh" -> assertThat(runShell(block.content())).isEqualTo(expected);
      case "json" -> readJson(block.content());
      case "xml" -> checkDependency(block.content());
      default -> fail("no way to test a block in \"" + block.language() + "\"");
    }
  }

  private static String runJava(String code) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (JShell shell =
        JShell.builder()
            .out(new PrintStream(output, true, StandardCharsets.UTF_8))
            .remoteVMOptions("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8")
            .build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      String rest = code;
      while (!rest.isBlank()) {
        SourceCodeAnalysis.CompletionInfo snippet =
            shell.sourceCodeAnalysis().analyzeCompletion(rest);
        shell.eval(snippet.source()).forEach(event -> checkAccepted(shell, event));
        rest = snippet.remaining();
      }
    }
    return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static void checkAccepted(JShell shell, SnippetEvent event) {
    List<String> diagnostics =
        shell.diagnostics(event.snippet()).map(d -> d.getMessage(Locale.ENGLISH)).toList();
    assertThat(event.status()).as("%s", diagnostics).isEqualTo(Snippet.Status.VALID);
    assertThat(event.exception()).as(event.snippet().source()).isNull();
  }

  /** The build runs already: of the command that builds, what comes after the build is run. */
  private static String runShell(String script) throws Exception {
    StringBuilder output = new StringBuilder();
    for (String line : script.lines().toList()) {
      String command = line.startsWith(BUILD_COMMAND + " && ") ? afterBuild(line) : line;
      if (!command.equals(TEST_COMMAND)) {
        Command.Result result = Command.run("bash", "-c", command);
        assertThat(result.exitCode()).as("%s\n%s", command, result.errors()).isZero();
        output.append(result.output());
      }
    }
    return output.toString();
  }

  private static String afterBuild(String line) {
    return line.substring((BUILD_COMMAND + " && ").length());
  }

  private static void readJson(String json) throws IOException {
    DataFile file = DataFile.of("README.json", json.getBytes(StandardCharsets.UTF_8));
    if (json.contains("hanse-configuration/1")) {
      checkConfiguration(file);
    } else {
      assertThat(CatalogueReader.standard().read(DataFiles.of(file)).problems()).isEmpty();
    }
  }

  /** The configuration can be read, and the rules that it names are known. */
  private static void checkConfiguration(DataFile file) throws IOException {
    DataReport report =
        DataValidator.standard()
            .withConfiguration(ConfigurationFile.read(file))
            .validate(LocalDate.of(2026, 1, 1), BundledCatalogue.files());
    assertThat(report.problems())
        .filteredOn(problem -> problem.position().file().equals(file.name()))
        .isEmpty();
  }

  private static void checkDependency(String xml) {
    String pom = read("pom.xml");
    String version = pom.substring(pom.indexOf("<version>"), pom.indexOf("</version>"));
    assertThat(xml).contains(version + "</version>");
    assertThat(xml).contains("<artifactId>hanse-io</artifactId>");
    assertThat(read("io/pom.xml")).contains("<artifactId>hanse-io</artifactId>");
  }

  private static String read(String file) {
    try {
      return Files.readString(Command.ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
