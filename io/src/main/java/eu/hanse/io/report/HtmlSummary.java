package eu.hanse.io.report;

import static eu.hanse.io.report.HtmlWriter.element;
import static eu.hanse.io.report.HtmlWriter.number;

import eu.hanse.io.BaselineComparison;
import eu.hanse.io.DataReport;
import eu.hanse.io.ProblemTotals;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleStatistics;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes the head of a page: what was judged, and how many problems there are.
 *
 * @param title what the report is called
 * @param asOf the day on which the data were judged
 * @param version the version of the library
 * @param configuration the name of the configuration
 */
record HtmlSummary(
    String title,
    Optional<LocalDate> asOf,
    Optional<String> version,
    Optional<String> configuration) {

  private static final int BYTES_OF_TEXT = 300;

  HtmlSummary withTitle(String newTitle) {
    return new HtmlSummary(newTitle, asOf, version, configuration);
  }

  HtmlSummary withAsOf(LocalDate day) {
    return new HtmlSummary(title, Optional.of(day), version, configuration);
  }

  HtmlSummary withVersion(String newVersion) {
    return new HtmlSummary(title, asOf, Optional.of(newVersion), configuration);
  }

  HtmlSummary withConfiguration(String name) {
    return new HtmlSummary(title, asOf, version, Optional.of(name));
  }

  /** {@return the title of the window, which begins with what matters} */
  String windowTitle(DataReport report) {
    return (isWell(report) ? "All is well" : problems(report.totals().all()))
        + " – "
        + shown(title);
  }

  void write(DataReport report, int contextFiles, HtmlWriter out) throws IOException {
    boolean well = isWell(report);
    out.line("<header class=\"" + (well ? "well" : "found") + "\">").line("<div>").line("<div>");
    out.line(element("h1", shown(title)));
    if (well) {
      writeAllIsWell(report, out);
    } else {
      writeTotals(report, out);
    }
    String context =
        contextFiles == 0
            ? ""
            : " Of these, "
                + HtmlWriter.count(contextFiles, "file is", "files are")
                + " there to be referred to, and not reported on.";
    out.line(element("p", "contents", "In " + report.contents() + "." + context));
    out.line("</div>").line("<dl>");
    writeOrigin(report, out);
    writeNumbers(report, out);
    out.line("</dl>").line("</div>").line("</header>");
  }

  /** Nothing that was judged is wrong; where nothing was judged, nothing can be said. */
  static boolean isWell(DataReport report) {
    return report.totals().all() == 0 && report.contents().files() > 0;
  }

  private static void writeAllIsWell(DataReport report, HtmlWriter out) throws IOException {
    long accepted = report.totals().suppressed() + report.totals().known();
    long judgements = report.statistics().stream().mapToLong(RuleStatistics::judged).sum();
    String checked =
        judgements == 0
            ? ""
            : " "
                + HtmlWriter.count(report.statistics().size(), "rule", "rules")
                + " made "
                + HtmlWriter.count(judgements, "judgement", "judgements")
                + ".";
    out.line(element("p", "verdict", "All is well"))
        .line(
            element(
                "p",
                "reason",
                accepted == 0
                    ? "Nothing was found." + checked
                    : "Nothing was found but what is accepted as it is." + checked));
  }

  private static void writeTotals(DataReport report, HtmlWriter out) throws IOException {
    if (report.totals().all() == 0) {
      out.line(element("p", "verdict", "No file was judged"));
      return;
    }
    out.line("<ul class=\"totals\">");
    writeTotal(report, Severity.ERROR, "error", "errors", out);
    writeTotal(report, Severity.WARNING, "warning", "warnings", out);
    writeTotal(report, Severity.INFO, "info", "infos", out);
    out.line("</ul>");
  }

  private static void writeTotal(
      DataReport report, Severity severity, String one, String several, HtmlWriter out)
      throws IOException {
    long count = report.count(severity);
    out.line(
        element(
            "li",
            count == 0 ? "none" : severity.toString(),
            element("b", number(count)) + " " + (count == 1 ? one : several)));
  }

  private void writeOrigin(DataReport report, HtmlWriter out) throws IOException {
    if (asOf.isPresent()) {
      writeFact("Judged as of", element("time", asOf.get().toString()), out);
    }
    if (!report.statistics().isEmpty()) {
      writeFact("Rules", number(report.statistics().size()), out);
    }
    if (configuration.isPresent()) {
      writeFact("Configuration", shown(configuration.get()), out);
    }
    if (version.isPresent()) {
      writeFact("Version of Hanse", shown(version.get()), out);
    }
  }

  private static void writeNumbers(DataReport report, HtmlWriter out) throws IOException {
    ProblemTotals totals = report.totals();
    if (report.unlisted() > 0) {
      writeFact("Counted, but not listed", number(report.unlisted()), out);
    }
    if (totals.suppressed() > 0) {
      writeFact("Suppressed", number(totals.suppressed()), out);
    }
    Optional<BaselineComparison> baseline = report.baseline();
    if (baseline.isPresent()) {
      writeFact("Known by the baseline", number(totals.known()), out);
      writeFact("Fixed since the baseline", number(baseline.get().fixed().size()), out);
    }
  }

  private static void writeFact(String term, String html, HtmlWriter out) throws IOException {
    out.line(element("div", element("dt", term) + element("dd", html)));
  }

  private static String problems(long count) {
    return HtmlWriter.count(count, "problem", "problems");
  }

  private static String shown(String text) {
    return new ClippedText(BYTES_OF_TEXT).beginning(text, BYTES_OF_TEXT);
  }
}
