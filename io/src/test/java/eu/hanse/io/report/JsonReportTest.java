package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void hasTheseExactBytes() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonReport.write(Sample.report(), out);
    Sample.checkGolden("report.json", out.toString());
  }

  @Test
  void listsTheFirstThousandProblemsThatAreFixed() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonReport.write(
        Sample.reportWithFixed(Collections.nCopies(1234, "a.b city:c").toArray(String[]::new)),
        out);
    JsonNode baseline = MAPPER.readTree(out.toString()).get("baseline");
    assertThat(baseline.get("fixed").intValue()).isEqualTo(1234);
    assertThat(baseline.get("fixedFingerprints").size()).isEqualTo(1000);
  }

  @Test
  void cutsLongTextsAndLeavesOutCorrectionsThatWouldBeCut() throws IOException {
    JsonNode finding = write(HostileProblem.of("a.json", 1, "é\"<"));
    assertThat(finding.get("message").stringValue()).hasSizeLessThan(500).endsWith("…");
    assertThat(finding.get("pointer").stringValue()).startsWith("/é\"<é\"<").endsWith("…");
    assertThat(finding.has("corrections")).isFalse();
  }

  @Test
  void keepsControlCharactersAndReplacesHalvesOfCharacters() throws IOException {
    Problem problem =
        Problem.of(
            RuleCode.of("a.b"),
            Severity.ERROR,
            "bell \u0007, half \ud83c.",
            "Mend it.",
            SourcePosition.ofFile("a.json"));
    assertThat(write(problem).get("message").stringValue()).isEqualTo("bell \u0007, half \ufffd.");
  }

  private static JsonNode write(Problem problem) throws IOException {
    StringBuilder out = new StringBuilder();
    JsonReport.write(HostileProblem.report(ImmutableList.of(problem), 1), out);
    return MAPPER.readTree(out.toString()).get("findings").get(0);
  }

  @Test
  void leavesTheWriterOpen() throws IOException {
    boolean[] closed = {false};
    Writer out =
        new StringWriter() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    JsonReport.write(Sample.report(), out);
    assertThat(closed[0]).isFalse();
    Sample.checkGolden("report.json", out.toString());
  }

  @Test
  void throwsIfTheTextCannotBeWritten() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> JsonReport.write(Sample.report(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }
}
