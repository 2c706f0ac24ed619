package eu.hanse.io.report;

import static eu.hanse.io.report.HtmlWriter.element;

import com.google.common.collect.ImmutableMultiset;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report for people, as one page of HTML: how many problems there are, each problem with its
 * place, the line of the file with the range marked, the other place where there is one, and what
 * to do; what each rule says, with an example; what is accepted, and what each rule did.
 *
 * <p>The page can be searched and filtered by severity, rule and file; what is shown stands in its
 * address, behind {@code #}, so that it can be sent to others. Without scripts, it lists
 * everything. It stands for itself: it loads nothing, and its content security policy allows its
 * own style and script alone. Texts of files are shown as text whatever they hold, and cut where
 * they are very long: with the standard limits on what is reported, a page stays below 10 MB.
 *
 * <p>Lines are read from the files again; where a file is gone, its lines are left out. Immutable
 * and safe to share between threads.
 */
public final class HtmlReport {

  private static final String TITLE = "Data report";

  private final DataFiles files;
  private final CodeBook codes;
  private final RuleExamples examples;
  private final HtmlSummary summary;

  private HtmlReport(DataFiles files, CodeBook codes, RuleExamples examples, HtmlSummary summary) {
    this.files = files;
    this.codes = codes;
    this.examples = examples;
    this.summary = summary;
  }

  /**
   * {@return a report}
   *
   * @param files the files judged, from which lines are shown
   * @param codes explains what is wrong
   */
  public static HtmlReport of(DataFiles files, CodeBook codes) {
    return new HtmlReport(
        files,
        codes,
        RuleExamples.standard(),
        new HtmlSummary(TITLE, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /**
   * {@return this report with other examples of rules, such as those of one's own rules}
   *
   * @param others the examples
   */
  public HtmlReport withExamples(RuleExamples others) {
    return new HtmlReport(files, codes, others, summary);
  }

  /**
   * {@return this report with another title}
   *
   * @param title what the report is called, such as the name of the data
   */
  public HtmlReport withTitle(String title) {
    return new HtmlReport(files, codes, examples, summary.withTitle(title));
  }

  /**
   * {@return this report with the day on which the data were judged}
   *
   * @param day the day
   */
  public HtmlReport withAsOf(LocalDate day) {
    return new HtmlReport(files, codes, examples, summary.withAsOf(day));
  }

  /**
   * {@return this report with the version of the library that judged the data}
   *
   * @param version the version
   */
  public HtmlReport withVersion(String version) {
    return new HtmlReport(files, codes, examples, summary.withVersion(version));
  }

  /**
   * {@return this report with the configuration that took part in the judgement}
   *
   * @param name the name of the configuration, such as its file
   */
  public HtmlReport withConfiguration(String name) {
    return new HtmlReport(files, codes, examples, summary.withConfiguration(name));
  }

  /**
   * Writes the page, one problem after the other.
   *
   * @param report what is wrong with the files
   * @param out takes the text; where that is turned into bytes, it must be as UTF-8
   * @throws IOException if the text cannot be written
   */
  public void write(DataReport report, Appendable out) throws IOException {
    PageAssets assets = PageAssets.load();
    HtmlWriter page = new HtmlWriter(out);
    HtmlRules rules = new HtmlRules(codes, examples, report);
    writeHead(summary.windowTitle(report), assets, page);
    page.line("<body>");
    boolean hasProblems = !report.problems().isEmpty();
    if (hasProblems) {
      page.line("<a class=\"skip\" href=\"#problems\">Skip to the problems</a>");
    }
    summary.write(report, files.context().size(), page);
    page.line("<div class=\"columns\">");
    if (hasProblems) {
      page.markup(HtmlControls.FORM);
    }
    page.line("<main>");
    if (hasProblems) {
      page.line("<section>").line("<h2 class=\"unseen\">Problems</h2>").markup(HtmlControls.BAR);
      writeProblems(report, rules, page);
      page.line("</section>");
    }
    rules.write(page);
    new HtmlAppendix(files, codes, rules, report).write(page);
    page.line("</main>").line("</div>");
    page.markup(HtmlControls.DIALOG);
    page.line(element("script", assets.script())).line("</body>").line("</html>");
  }

  private static void writeHead(String title, PageAssets assets, HtmlWriter page)
      throws IOException {
    page.line("<!DOCTYPE html>")
        .line("<html lang=\"en\">")
        .line("<head>")
        .line("<meta charset=\"utf-8\">")
        .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .line(assets.policy() + "\">")
        .line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .line("<meta name=\"color-scheme\" content=\"light dark\">")
        .line(element("title", title))
        .line(element("style", assets.style()))
        .line("</head>");
  }

  private void writeProblems(DataReport report, HtmlRules rules, HtmlWriter page)
      throws IOException {
    HtmlProblem problems = new HtmlProblem(files, rules);
    ImmutableMultiset<String> listed =
        report.problems().stream()
            .map(problem -> problem.position().file())
            .collect(ImmutableMultiset.toImmutableMultiset());
    Optional<String> lastFile = Optional.empty();
    page.line("<div id=\"problems\" tabindex=\"-1\">");
    for (Problem problem : report.problems()) {
      String file = problem.position().file();
      if (!lastFile.equals(Optional.of(file))) {
        long all = report.totals().byFile().getOrDefault(file, 0L);
        page.line(lastFile.isPresent() ? "</ol></section>" : "")
            .markup("<section><h3>" + element("span", "name", HtmlProblem.file(file)) + " ")
            .markup(element("span", "count", HtmlWriter.problems(all, listed.count(file))))
            .line("</h3><ol>");
        lastFile = Optional.of(file);
      }
      problems.write(problem, page);
    }
    page.line("</ol></section>").line("</div>");
    if (report.unlisted() > 0) {
      String more = HtmlWriter.count(report.unlisted(), "more problem is", "more problems are");
      page.line(element("p", "more", "And " + more + " counted above, but not listed."));
    }
  }
}
