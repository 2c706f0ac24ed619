package eu.hanse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Tab shows after the imports and variables of a session. */
class TabCompletionTest {

  private static final Path HERE = Command.ROOT.resolve("examples/jshell");

  private static JShell shell;

  @BeforeAll
  static void start() throws IOException {
    shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(HERE.resolve("target/classes").toString());
    try (Stream<Path> jars = Files.list(HERE.resolve("target/lib"))) {
      jars.map(Path::toString).sorted().forEach(shell::addToClasspath);
    }
    String rest = Files.readString(HERE.resolve("start.jsh"));
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo next =
          shell.sourceCodeAnalysis().analyzeCompletion(rest.strip());
      assertThat(shell.eval(next.source()))
          .as(next.source())
          .extracting(SnippetEvent::status)
          .containsExactly(Snippet.Status.VALID);
      rest = next.remaining();
    }
  }

  @AfterAll
  static void stop() {
    shell.close();
  }

  @Test
  void theCatalogueShowsWhatItHolds() {
    assertThat(after("hanse.pro")).contains("programmes()", "programmesOf(", "programme(");
  }

  @Test
  void aSelectionShowsHowItCanBeNarrowed() {
    assertThat(after("all.of")).contains("ofCountry(", "ofKind(", "ofProgramme(");
  }

  @Test
  void typesOfTheModelAreFoundByTheirBeginnings() {
    assertThat(after("Networks.")).contains("coParticipation(", "membership(", "of(");
    assertThat(after("ParticipationRole.LEAD")).contains("LEAD_PARTNER");
    assertThat(after("Geographic")).contains("GeographicBalance");
  }

  @Test
  void resultsOfCallsAreCompletedToo() {
    assertThat(after("hanse.city(\"turin\").get().pop")).contains("population()");
    assertThat(after("Participations.byCountry(all, Counted.CITIES).gi")).contains("gini()");
  }

  @Test
  void parametersHaveTheirNames() {
    assertThat(
            shell
                .sourceCodeAnalysis()
                .documentation(
                    "Networks.coParticipation(", "Networks.coParticipation(".length(), false))
        .extracting(SourceCodeAnalysis.Documentation::signature)
        .anyMatch(signature -> signature.contains("Selection selection, Weighting weighting"));
  }

  private static List<String> after(String typed) {
    return shell
        .sourceCodeAnalysis()
        .completionSuggestions(typed, typed.length(), new int[1])
        .stream()
        .map(SourceCodeAnalysis.Suggestion::continuation)
        .toList();
  }
}
