package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.DataValidator;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much is wrong, reports stay below ten million bytes, and their totals are exact. */
class ReportSizeTest {

  private static final int MOST_BYTES = 10_000_000;
  private static final int FLOOD = 100_000;
  private static final int MOST_LISTED = 5000;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final DataFiles FLOODED = flooded();
  private static final DataReport REPORT =
      DataValidator.of(RuleSet.standard().without("ref.unused")).validate(DAY, FLOODED);

  private interface Form {
    void write(DataReport report, Appendable out) throws IOException;
  }

  @Test
  void theFloodIsOne() {
    assertThat(REPORT.totals().all()).isEqualTo(FLOOD);
    assertThat(REPORT.problems()).hasSize(1000);
  }

  @Test
  void ofTextHasExactTotals() throws IOException {
    assertThat(bounded(TextReport.of(FLOODED)::write, REPORT))
        .startsWith("flood.ndjson: 100000 problems, 99000 not listed\n")
        .contains("  city.population-undated  100000 (99000 not listed)\n")
        .contains("0 errors, 100000 warnings, 0 infos in 1 file with ");
  }

  @Test
  void ofJsonHasExactTotals() throws IOException {
    assertThat(bounded(JsonReport::write, REPORT))
        .contains("\"warning\": 100000")
        .contains("\"city.population-undated\": 100000")
        .contains("\"flood.ndjson\": 100000")
        .contains("\"unlisted\": 99000");
  }

  @Test
  void ofSarifHasExactTotals() throws IOException {
    assertThat(bounded(SarifReport.of(CodeBook.standard())::write, REPORT))
        .contains("\"warning\": 100000")
        .contains("\"city.population-undated\": 100000")
        .contains("\"unlisted\": 99000")
        .contains("\"99000 problems are counted, but not among the results.\"");
  }

  @Test
  void ofJUnitXmlHasExactTotals() throws IOException {
    assertThat(bounded(JUnitXmlReport.of(FLOODED)::write, REPORT))
        .contains("<testsuites name=\"hanse\" tests=\"100000\" failures=\"0\" errors=\"0\">")
        .contains("99000 problems of this file are counted, but not listed.");
  }

  @Test
  void ofHtmlHasExactTotals() throws IOException {
    assertThat(bounded(HtmlReport.of(FLOODED, CodeBook.standard())::write, REPORT))
        .contains("<b>100,000</b> warnings")
        .contains("<span class=\"count\">100,000 problems, 99,000 not listed</span>")
        .contains("And 99,000 more problems are counted above, but not listed.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "港", "<", "\\", "\u0301"})
  void staysSmallWhateverTheTexts(String piece) throws IOException {
    DataReport report =
        HostileProblem.report(
            IntStream.range(0, MOST_LISTED)
                .mapToObj(line -> HostileProblem.of("data/ports.ndjson", line + 1, piece))
                .collect(ImmutableList.toImmutableList()),
            MOST_LISTED);
    DataFiles files =
        DataFiles.of(DataFile.of("data/ports.ndjson", Sample.utf8(piece.repeat(1_000_000))));
    bounded(TextReport.of(files)::write, report);
    bounded(JsonReport::write, report);
    bounded(SarifReport.of(CodeBook.standard())::write, report);
    bounded(JUnitXmlReport.of(files)::write, report);
    bounded(HtmlReport.of(files, CodeBook.standard())::write, report);
  }

  private static String bounded(Form form, DataReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    form.write(report, out);
    String text = out.toString();
    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
    return text;
  }

  private static DataFiles flooded() {
    StringBuilder lines = new StringBuilder();
    lines.append(
        "{\"source\":{\"id\":\"register\",\"title\":\"Register\",\"published\":\"2021\"}}\n");
    for (int i = 0; i < FLOOD; i++) {
      lines
          .append("{\"city\":{\"id\":\"port-")
          .append(i)
          .append("\",\"name\":\"Port ")
          .append(i)
          .append("\",\"kind\":\"municipality\",\"country\":\"SE\",")
          .append("\"population\":{\"count\":70000},\"sources\":[\"register\"]}}\n");
    }
    return DataFiles.of(DataFile.of("flood.ndjson", Sample.utf8(lines.toString())));
  }
}
