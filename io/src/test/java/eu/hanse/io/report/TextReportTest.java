package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final int MEGABYTES = 8 << 20;

  @Test
  void hasTheseExactBytes() throws IOException {
    StringBuilder out = new StringBuilder();
    TextReport.of(Sample.files()).write(Sample.report(), out);
    Sample.checkGolden("report.txt", out.toString());
  }

  @Test
  void hasNoHeadingForAFileThatIsAlone() throws IOException {
    Problem problem = Sample.problem(Severity.ERROR, "a.b", SourcePosition.ofFile("a.json"));
    StringBuilder all = new StringBuilder();
    TextReport.of(DataFiles.of()).write(HostileProblem.report(ImmutableList.of(problem), 1), all);
    assertThat(all.toString()).startsWith("a.json:1:1: error[a.b] Something is wrong.\n");
    StringBuilder some = new StringBuilder();
    TextReport.of(DataFiles.of()).write(HostileProblem.report(ImmutableList.of(problem), 3), some);
    assertThat(some.toString()).startsWith("a.json: 3 problems, 2 not listed\n\na.json:1:1: ");
  }

  @Test
  void paintsOnRequest() throws IOException {
    StringBuilder out = new StringBuilder();
    TextReport.of(Sample.files()).withColours().write(Sample.report(), out);
    Sample.checkGolden("report-colours.txt", out.toString());
  }

  @Test
  void writesUtf8ToAPrintStreamThatIsOne() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      TextReport.of(Sample.files()).write(Sample.report(), out);
    }
    Sample.checkGolden("report.txt", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void leavesTheLineOutIfTheFileIsGone() throws IOException {
    DataFile gone =
        new DataFile() {
          @Override
          public String name() {
            return "data/ports.json";
          }

          @Override
          public InputStream open() throws IOException {
            throw new NoSuchFileException(name());
          }
        };
    assertThat(lines(DataFiles.of(gone), "data/ports.json", 5))
        .containsExactly(
            "data/ports.json:1:6: error[some.code] Something is wrong.", "      = help: Mend it.");
    assertThat(lines(DataFiles.of(), "data/ports.json", 5)).hasSize(2);
  }

  @Test
  void leavesTheLineOutIfTheFileBecameShorter() throws IOException {
    DataFiles files = DataFiles.of(DataFile.of("a.json", Sample.utf8("{}")));
    assertThat(lines(files, "a.json", 4000)).hasSize(2);
  }

  @Test
  void showsTheEndOfAFileThatWasCutOff() throws IOException {
    DataFiles files = DataFiles.of(DataFile.of("a.json", Sample.utf8("{\"cities\":[")));
    assertThat(lines(files, "a.json", 11))
        .contains("    1 | {\"cities\":[", "      |            ^");
  }

  @Test
  void cutsLongLinesAroundThePlaceAndReadsOnlyThatPart() throws IOException {
    String text = "x".repeat(MEGABYTES) + "é\"here\"" + "y".repeat(MEGABYTES);
    CountingFile file = new CountingFile(Sample.utf8(text));
    SourcePosition position = Sample.position(file.name(), text, "\"here\"", 0);
    ImmutableList<String> lines = lines(DataFiles.of(file), position);
    assertThat(lines.get(1))
        .isEqualTo("    1 | …" + "x".repeat(39) + "é\"here\"" + "y".repeat(64) + "…");
    assertThat(lines.get(2)).isEqualTo("      | " + " ".repeat(41) + "^^^^^^");
    assertThat(file.bytesRead).isLessThan(100_000);
  }

  @Test
  void cutsALineOfCharactersThatTakeNoSpace() throws IOException {
    String line = marked("[here]" + "\u0301".repeat(4000)).get(0);
    assertThat(line).hasSizeLessThan(130).endsWith("…");
  }

  @Test
  void cutsLongMessages() throws IOException {
    Problem problem =
        Problem.of(
            RuleCode.of("some.code"),
            Severity.ERROR,
            "x".repeat(10_000),
            "y".repeat(10_000),
            SourcePosition.ofFile("a.json"));
    StringBuilder out = new StringBuilder();
    TextReport.of(DataFiles.of()).write(ImmutableList.of(problem), out);
    assertThat(out.toString()).hasSizeLessThan(1000).contains("xxx…\n").contains("yyy…\n");
  }

  @Test
  void listsTheFirstTwentyProblemsThatAreFixed() throws IOException {
    String[] fixed =
        IntStream.range(100, 125)
            .mapToObj(i -> "phase.gap programme:p" + i + " /phases")
            .toArray(String[]::new);
    StringBuilder out = new StringBuilder();
    TextReport.of(Sample.files()).write(Sample.reportWithFixed(fixed), out);
    assertThat(out.toString())
        .contains("Fixed since the baseline: 25\n  phase.gap programme:p100 /phases\n")
        .contains("  phase.gap programme:p119 /phases\n  and 5 more\n")
        .doesNotContain("p120");
  }

  @Test
  void countsTheCellsOfATerminal() throws IOException {
    assertThat(marked("\"日本\" [here]"))
        .containsExactly("    1 | \"日本\" [here]", "      |        ^^^^^^");
    assertThat(marked("\"e\u0301 🌊\" [here]"))
        .containsExactly("    1 | \"e\u0301 🌊\" [here]", "      |        ^^^^^^");
    assertThat(marked("\t\t[日本]")).containsExactly("    1 | \t\t[日本]", "      | \t\t^^^^^^");
  }

  @Test
  void neverPassesOnWhatActsOnATerminal() throws IOException {
    assertThat(marked("\u001b[31m \u202e [here]"))
        .containsExactly("    1 | ␛[31m � [here]", "      |         ^^^^^^");
  }

  @Test
  void showsLinesOfEveryLineEnd() throws IOException {
    String text = "one\r\n\"two\"\r\"three\"\nfour";
    DataFiles files = DataFiles.of(DataFile.of("a.json", Sample.utf8(text)));
    assertThat(lines(files, Sample.position("a.json", text, "\"two\"", 0)))
        .contains("    2 | \"two\"", "      | ^^^^^");
    assertThat(lines(files, Sample.position("a.json", text, "\"three\"", 0)))
        .contains("    3 | \"three\"", "      | ^^^^^^^");
  }

  /** {@return the line and the marks for the range in square brackets} */
  private static ImmutableList<String> marked(String text) throws IOException {
    DataFiles files = DataFiles.of(DataFile.of("a.json", Sample.utf8(text)));
    String range = text.substring(text.lastIndexOf('['), text.lastIndexOf(']') + 1);
    return lines(files, Sample.position("a.json", text, range, 0)).subList(1, 3);
  }

  private static ImmutableList<String> lines(DataFiles files, String name, int offset)
      throws IOException {
    return lines(files, new SourcePosition(name, 1, offset + 1, 1, offset + 1, offset, ""));
  }

  private static ImmutableList<String> lines(DataFiles files, SourcePosition position)
      throws IOException {
    Problem problem = Sample.problem(Severity.ERROR, "some.code", position);
    StringBuilder out = new StringBuilder();
    TextReport.of(files).write(ImmutableList.of(problem), out);
    return out.toString()
        .lines()
        .filter(line -> !line.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
