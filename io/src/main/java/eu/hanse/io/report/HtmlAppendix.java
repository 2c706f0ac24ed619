package eu.hanse.io.report;

import static eu.hanse.io.report.HtmlWriter.element;
import static eu.hanse.io.report.HtmlWriter.number;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import eu.hanse.io.BaselineComparison;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.configuration.KnownProblem;
import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.AcceptedProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.validation.RuleStatistics;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what is worth knowing beside the problems: what is accepted, what was fixed, what each
 * rule did and which files were judged. Lists that could be endless are cut.
 */
final class HtmlAppendix {

  private static final int MOST_ACCEPTED = 500;
  private static final int MOST_FIXED = 500;
  private static final int MOST_FILES = 1000;
  private static final int BYTES_OF_ACCEPTED = 500;
  private static final int BYTES_OF_REASON = 200;
  private static final int BYTES_OF_LINE = 120;

  private final DataFiles files;
  private final CodeBook book;
  private final HtmlRules rules;
  private final DataReport report;

  HtmlAppendix(DataFiles files, CodeBook book, HtmlRules rules, DataReport report) {
    this.files = files;
    this.book = book;
    this.rules = rules;
    this.report = report;
  }

  void write(HtmlWriter out) throws IOException {
    out.line("<section id=\"appendix\">").line("<h2>About this validation</h2>");
    writeAccepted(out);
    writeFixed(out);
    writeStatistics(out);
    writeFiles(out);
    out.line("</section>");
  }

  private void writeAccepted(HtmlWriter out) throws IOException {
    long all = report.totals().suppressed() + report.totals().known();
    if (all == 0) {
      return;
    }
    open(out, "Accepted as they are", all);
    out.line("<ul class=\"accepted\">");
    for (AcceptedProblem accepted : Iterables.limit(report.accepted(), MOST_ACCEPTED)) {
      writeAccepted(accepted, out);
    }
    out.line("</ul>");
    close(out, all - Math.min(report.accepted().size(), MOST_ACCEPTED));
  }

  private void writeAccepted(AcceptedProblem accepted, HtmlWriter out) throws IOException {
    ClippedText texts = new ClippedText(BYTES_OF_ACCEPTED);
    Problem problem = accepted.problem();
    String position = HtmlProblem.position(problem.position(), texts);
    String reason = reason(accepted.acceptance(), texts);
    String message = texts.beginning(problem.message(), BYTES_OF_ACCEPTED);
    out.markup("<li>")
        .markup(element("span", "severity " + problem.severity(), problem.severity().toString()))
        .markup(" " + rules.link(problem.code()) + " ")
        .markup(element("span", "place", position))
        .markup(element("p", message))
        .markup(element("p", "advice", reason))
        .line("</li>");
  }

  private static String reason(Acceptance acceptance, ClippedText texts) {
    if (acceptance instanceof Acceptance.Suppressed suppressed) {
      String until = suppressed.until().map(day -> " until " + day).orElse("");
      return "Suppressed" + until + ": " + texts.beginning(suppressed.reason(), BYTES_OF_REASON);
    }
    return "Known by the baseline.";
  }

  private void writeFixed(HtmlWriter out) throws IOException {
    List<KnownProblem> fixed =
        report.baseline().map(BaselineComparison::fixed).orElseGet(ImmutableList::of);
    if (fixed.isEmpty()) {
      return;
    }
    open(out, "Fixed since the baseline", fixed.size());
    out.line("<ul class=\"lines\">");
    for (KnownProblem gone : Iterables.limit(fixed, MOST_FIXED)) {
      out.line(element("li", line(gone.toString())));
    }
    out.line("</ul>");
    close(out, fixed.size() - MOST_FIXED);
  }

  private void writeStatistics(HtmlWriter out) throws IOException {
    if (report.statistics().isEmpty()) {
      return;
    }
    open(out, "What each rule did", report.statistics().size());
    boolean timed = report.statistics().stream().anyMatch(rule -> rule.time().isPresent());
    out.line(
            "<div class=\"table\" role=\"region\" aria-label=\"What each rule did\" tabindex=\"0\">")
        .line("<table><thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">Judged</th>")
        .line("<th scope=\"col\">Failed</th><th scope=\"col\">Findings</th>")
        .markup(timed ? "<th scope=\"col\">Milliseconds</th>" : "")
        .line("<th scope=\"col\">Could not judge</th></tr></thead><tbody>");
    for (RuleStatistics rule : report.statistics()) {
      writeStatistics(rule, timed, out);
    }
    out.line("</tbody></table></div>");
    close(out, 0);
  }

  private void writeStatistics(RuleStatistics rule, boolean timed, HtmlWriter out)
      throws IOException {
    String condition =
        book.find(rule.rule().value())
            .map(entry -> element("p", ClippedText.escape(entry.condition())))
            .orElse("");
    String skipped =
        rule.skipped().entrySet().stream()
            .map(it -> number(it.getValue()) + ": " + line(it.getKey()))
            .collect(Collectors.joining("<br>"));
    out.markup("<tr><th scope=\"row\">" + rules.link(rule.rule()) + condition + "</th>")
        .markup(element("td", number(rule.judged())))
        .markup(element("td", number(rule.failed())))
        .markup(element("td", number(rule.findings())));
    if (timed) {
      out.markup(
          element("td", rule.time().map(it -> Milliseconds.of(it).toPlainString()).orElse("")));
    }
    out.line(element("td", skipped) + "</tr>");
  }

  private void writeFiles(HtmlWriter out) throws IOException {
    Map<String, Long> counts = report.totals().byFile();
    Set<String> names =
        files.files().stream()
            .map(DataFile::name)
            .filter(name -> !files.context().contains(name))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    names.addAll(counts.keySet());
    open(out, "Files", names.size());
    out.line("<ul class=\"lines\">");
    for (String name : Iterables.limit(names, MOST_FILES)) {
      long count = counts.getOrDefault(name, 0L);
      String problems = count == 0 ? "" : HtmlWriter.count(count, "problem", "problems");
      out.line(element("li", line(name) + " " + element("span", "count", problems)));
    }
    out.line("</ul>");
    close(out, names.size() - MOST_FILES);
  }

  /** Where there is nothing else to be seen, all of it is. */
  private void open(HtmlWriter out, String title, long count) throws IOException {
    out.line(HtmlSummary.isWell(report) ? "<details open>" : "<details>")
        .markup("<summary>" + title + " ")
        .line(element("span", "count", number(count)) + "</summary>");
  }

  private static void close(HtmlWriter out, long unlisted) throws IOException {
    if (unlisted > 0) {
      out.line(element("p", "more", "And " + number(unlisted) + " more."));
    }
    out.line("</details>");
  }

  private static String line(String text) {
    return new ClippedText(BYTES_OF_LINE).beginning(text, BYTES_OF_LINE);
  }
}
