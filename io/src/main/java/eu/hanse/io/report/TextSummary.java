package eu.hanse.io.report;

import com.google.common.base.Strings;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import eu.hanse.io.BaselineComparison;
import eu.hanse.io.DataReport;
import eu.hanse.io.ProblemTotals;
import eu.hanse.io.configuration.KnownProblem;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import eu.hanse.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the totals at the end of a {@link TextReport}. */
final class TextSummary {

  private static final int COUNT_WIDTH = 8;
  private static final int FIXED_LISTED = 20;

  private final DataReport report;
  private final Set<String> filesListed;
  private final boolean colours;
  private final Appendable out;

  /**
   * Makes a writer.
   *
   * @param report what is wrong
   * @param filesListed the files of which problems are listed
   * @param colours whether to use the colours of a terminal
   * @param out takes the text
   */
  TextSummary(DataReport report, Set<String> filesListed, boolean colours, Appendable out) {
    this.report = report;
    this.filesListed = filesListed;
    this.colours = colours;
    this.out = out;
  }

  void write() throws IOException {
    writeOtherFiles();
    writeCodes();
    writeAccepted();
    if (report.baseline().isPresent()) {
      writeFixed(report.baseline().get());
    }
    out.append(totals()).append(" in " + report.contents()).append(".\n");
  }

  /** Files of which no problem is listed: with limits, a flood in one file hides the others. */
  private void writeOtherFiles() throws IOException {
    long files = 0;
    long problems = 0;
    for (Map.Entry<String, Long> file : report.totals().byFile().entrySet()) {
      if (!filesListed.contains(file.getKey())) {
        files++;
        problems += file.getValue();
      }
    }
    if (files > 0) {
      out.append(Words.count(problems, "problem", "problems"))
          .append(" in ")
          .append(Words.count(files, "more file", "more files"))
          .append(problems == 1 ? " is" : " are")
          .append(" not listed.\n\n");
    }
  }

  private void writeCodes() throws IOException {
    Multiset<RuleCode> listed = HashMultiset.create();
    report.problems().forEach(problem -> listed.add(problem.code()));
    Map<RuleCode, Long> codes = report.totals().byCode();
    int width = codes.keySet().stream().mapToInt(code -> code.value().length()).max().orElse(0);
    for (Map.Entry<RuleCode, Long> entry : codes.entrySet()) {
      String code = entry.getKey().value();
      long unlisted = entry.getValue() - listed.count(entry.getKey());
      out.append("  ").append(code).append(" ".repeat(width - code.length()));
      out.append(Strings.padStart(entry.getValue().toString(), COUNT_WIDTH, ' '));
      out.append(unlisted > 0 ? " (" + unlisted + " not listed)" : "").append('\n');
    }
  }

  private void writeAccepted() throws IOException {
    ProblemTotals totals = report.totals();
    if (totals.suppressed() > 0 || totals.known() > 0) {
      out.append("Accepted: ")
          .append(Long.toString(totals.suppressed()))
          .append(" suppressed by the configuration, ")
          .append(Long.toString(totals.known()))
          .append(" known by the baseline.\n");
    }
  }

  private void writeFixed(BaselineComparison baseline) throws IOException {
    int fixed = baseline.fixed().size();
    if (fixed == 0) {
      return;
    }
    out.append("Fixed since the baseline: ").append(Integer.toString(fixed)).append('\n');
    for (KnownProblem gone : baseline.fixed().subList(0, Math.min(fixed, FIXED_LISTED))) {
      out.append("  ").append(TextLimit.PLACE.show(gone.toString())).append('\n');
    }
    if (fixed > FIXED_LISTED) {
      out.append("  and ").append(Integer.toString(fixed - FIXED_LISTED)).append(" more\n");
    }
  }

  private String totals() {
    List<String> texts = new ArrayList<>();
    addTotal(texts, Severity.ERROR, "error", "errors");
    addTotal(texts, Severity.WARNING, "warning", "warnings");
    addTotal(texts, Severity.INFO, "info", "infos");
    return String.join(", ", texts);
  }

  private void addTotal(List<String> texts, Severity severity, String one, String several) {
    long count = report.count(severity);
    String text = Words.count(count, one, several);
    texts.add(colours && count > 0 ? Style.of(severity).paint(text) : text);
  }
}
