package eu.hanse.io.report;

import com.google.common.base.Strings;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.ProblemTotals;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.Severity;
import eu.hanse.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A report for people, as compilers write it: each problem with its place, the line of the file
 * with the range marked, the other place where there is one, and what to do; at the end the totals.
 *
 * <pre>{@code
 * ports.json:12:17: error[ref.unknown-city] There is no city "nordhavm"; did you mean "nordhavn"?
 *    12 |         "city": "nordhavm",
 *       |                 ^^^^^^^^^^
 *    = help: Add the city, or correct the id.
 * }</pre>
 *
 * <p>Lines are read from the files again; where a file is gone, its lines are left out. Characters
 * that would act on a terminal are shown as others. Lines end with a line feed on every system.
 * Immutable and safe to share between threads.
 */
public final class TextReport {

  private static final int COUNT_WIDTH = 8;

  private final DataFiles files;
  private final boolean colours;

  private TextReport(DataFiles files, boolean colours) {
    this.files = files;
    this.colours = colours;
  }

  /**
   * {@return a report without colours}
   *
   * @param files the files judged, from which lines are shown
   */
  public static TextReport of(DataFiles files) {
    return new TextReport(files, false);
  }

  /** {@return a report with the colours of a terminal (ANSI escape sequences)} */
  public TextReport withColours() {
    return new TextReport(files, true);
  }

  /**
   * Writes the report.
   *
   * @param report what is wrong with the files
   * @param out takes the text; where that is turned into bytes, it should be as UTF-8
   * @throws IOException if the text cannot be written
   */
  public void write(DataReport report, Appendable out) throws IOException {
    write(report.problems(), out);
    writeSummary(report, out);
  }

  /**
   * Writes problems without totals.
   *
   * @param problems the problems
   * @param out takes the text; where that is turned into bytes, it should be as UTF-8
   * @throws IOException if the text cannot be written
   */
  public void write(Iterable<Problem> problems, Appendable out) throws IOException {
    ProblemText text = new ProblemText(files, colours, out);
    for (Problem problem : problems) {
      text.write(problem);
    }
  }

  private void writeSummary(DataReport report, Appendable out) throws IOException {
    ProblemTotals totals = report.totals();
    int width =
        totals.byCode().keySet().stream().mapToInt(code -> code.value().length()).max().orElse(0);
    for (var entry : totals.byCode().entrySet()) {
      String code = entry.getKey().value();
      out.append("  ").append(code).append(" ".repeat(width - code.length()));
      out.append(Strings.padStart(entry.getValue().toString(), COUNT_WIDTH, ' ')).append('\n');
    }
    out.append(totals(totals)).append(" in " + report.contents()).append(".\n");
  }

  private String totals(ProblemTotals totals) {
    List<String> texts = new ArrayList<>();
    addTotal(texts, totals, Severity.ERROR, "error", "errors");
    addTotal(texts, totals, Severity.WARNING, "warning", "warnings");
    addTotal(texts, totals, Severity.INFO, "info", "infos");
    return String.join(", ", texts);
  }

  private void addTotal(
      List<String> texts, ProblemTotals totals, Severity severity, String one, String several) {
    long count = totals.count(severity);
    String text = Words.count(count, one, several);
    texts.add(colours && count > 0 ? Style.of(severity).paint(text) : text);
  }
}
