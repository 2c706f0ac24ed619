package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What both outputs of a command say, where they go into one file. */
class OutputsTest {

  private static final String LOOSE = "{\"format\": \"hanse/1\"}";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.json"), LOOSE);
    Files.writeString(folder.resolve("b.json"), "{ broken");
    Files.writeString(folder.resolve("c.json"), LOOSE);
  }

  @Test
  void whatIsWrittenToEitherStandsInOrder() {
    StringWriter both = new StringWriter();
    Outputs outputs = new Outputs(buffered(both), buffered(both));
    outputs.out().print("one, ");
    outputs.err().print("two, ");
    outputs.out().print("three");
    outputs.err();
    assertThat(both).hasToString("one, two, three");
  }

  @Test
  void fixShowsFirstWhatDiffersThenWhatIsUnreadableThenHowMuchItWas() {
    assertThat(run("fix", "--as-of=2026-01-01", "--dry-run", folder.toString()))
        .containsSubsequence(
            "+  \"format\": \"hanse/1\"",
            "c.json: canonical form",
            "b.json:1:3",
            "error[read.syntax]",
            "0 places to put right, 2 files to bring into canonical form.",
            "By hand remain:");
  }

  @Test
  void formatTellsOfFilesInTheirOrder() {
    assertThat(run("format", folder.toString()))
        .containsSubsequence(
            "formatted", "a.json", "error[read.syntax]", "formatted", "c.json", "0 canonical");
  }

  private static String run(String... arguments) {
    StringWriter both = new StringWriter();
    try (PrintWriter out = buffered(both);
        PrintWriter err = buffered(both)) {
      Main.run(out, err, arguments);
    }
    return both.toString();
  }

  private static PrintWriter buffered(StringWriter writer) {
    return new PrintWriter(new BufferedWriter(writer));
  }
}
