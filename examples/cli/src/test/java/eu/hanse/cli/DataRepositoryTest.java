package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates of examples/data-tests, which others copy, are sound and do what they say. */
class DataRepositoryTest {

  private static final Path REPOSITORY = Run.EXAMPLES.resolve("data-tests");

  /**
   * Of a property, the name and the value; of a plugin or a parent, the artifact and the version.
   */
  private static final Pattern VERSION =
      Pattern.compile(
          "<(version\\.[a-z-]+|maven\\.compiler\\.release)>([^<]+)<"
              + "|<artifactId>([^<]+)</artifactId>\\s*<version>([0-9][^<]*)<");

  @TempDir private Path temporary;
  private Path data = Path.of("");

  @BeforeEach
  void copyData() throws IOException {
    data = Files.createDirectory(temporary.resolve("data"));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(REPOSITORY.resolve("data"))) {
      for (Path file : files) {
        Files.copy(file, data.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void dataAreCanonical() {
    assertThat(Run.of("format", "--check", data).exitCode()).isZero();
  }

  @Test
  void hooksPassOnTheData() throws IOException {
    for (PreCommitHook hook : sharedHooks()) {
      Run run = hook.run(data, "cities.json", "innovato-r.json", "sources.json");

      assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }
  }

  @Test
  void hookThatJudgesFailsForTheFileInWhichSomethingIsWrong() throws IOException {
    PreCommitHook hook = sharedHook("hanse-validate");
    replace("innovato-r.json", "\"city\": \"turin\"", "\"city\": \"turni\"");

    assertThat(hook.run(data, "innovato-r.json").exitCode()).isEqualTo(1);
    assertThat(hook.run(data, "innovato-r.json").out()).contains("error[ref.unknown-city]");
    assertThat(hook.run(data, "sources.json").exitCode()).isZero();
  }

  @Test
  void hookThatFormatsBringsFilesIntoTheirCanonicalForm() throws IOException {
    String canonical = Files.readString(data.resolve("sources.json"));
    replace("sources.json", "\n *", "\n");

    assertThat(sharedHook("hanse-format").run(data, "sources.json").exitCode()).isZero();
    assertThat(data.resolve("sources.json")).hasContent(canonical);
  }

  @Test
  void hooksTakeDataFilesAndNothingElse() throws IOException {
    assertThat(sharedHooks())
        .allSatisfy(
            hook ->
                assertThat(
                        Stream.of(
                            "data/cities.json",
                            "data/icc/cities.ndjson",
                            "data/hanse.json",
                            "data/hanse-baseline.json",
                            "data/icc/hanse-1.schema.json",
                            "data/notes.md",
                            "package.json"))
                    .filteredOn(hook::takes)
                    .containsExactly("data/cities.json", "data/icc/cities.ndjson"));
  }

  @Test
  void hooksAreTheSameWhereTheyAreUsedAndWhereTheyAreShared() throws IOException {
    YamlValue local = yaml(".pre-commit-config.yaml").get("repos").elements().get(0);

    assertThat(local.get("repo").text()).isEqualTo("local");
    assertThat(PreCommitHook.in(local.get("hooks")))
        .containsExactlyInAnyOrderElementsOf(sharedHooks());
  }

  @Test
  void workflowRunsTheTests() throws IOException {
    YamlValue workflow = yaml(".github/workflows/data.yml");

    assertThat(workflow.get("on").get("schedule").elements()).isNotEmpty();
    assertThat(workflow.get("jobs").get("test").get("steps").elements())
        .last()
        .isEqualTo(new YamlValue(Map.of("run", "mvn -B verify")));
  }

  @Test
  void versionsAreThoseOfThisBuild() throws IOException {
    Map<String, String> ofThisBuild = versions(Run.EXAMPLES.resolve("../pom.xml"));
    String own = ofThisBuild.get("hanse");

    assertThat(versions(REPOSITORY.resolve("pom.xml")))
        .isNotEmpty()
        .allSatisfy(
            (name, version) ->
                assertThat(version).as(name).isEqualTo(ofThisBuild.getOrDefault(name, own)));
  }

  private static Map<String, String> versions(Path pom) throws IOException {
    return VERSION
        .matcher(Files.readString(pom))
        .results()
        .collect(
            Collectors.toMap(DataRepositoryTest::name, DataRepositoryTest::version, (a, b) -> a));
  }

  private static String name(MatchResult match) {
    return match.group(1) == null ? match.group(3) : match.group(1);
  }

  private static String version(MatchResult match) {
    return match.group(1) == null ? match.group(4) : match.group(2);
  }

  private static List<PreCommitHook> sharedHooks() throws IOException {
    return PreCommitHook.in(yaml(".pre-commit-hooks.yaml"));
  }

  private static PreCommitHook sharedHook(String id) throws IOException {
    return sharedHooks().stream()
        .filter(hook -> hook.text("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static YamlValue yaml(String name) throws IOException {
    return YamlValue.read(REPOSITORY.resolve(name));
  }

  private void replace(String name, String pattern, String replacement) throws IOException {
    Path file = data.resolve(name);
    Files.writeString(file, Files.readString(file).replaceAll(pattern, replacement));
  }
}
