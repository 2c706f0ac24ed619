package eu.hanse.cli;

import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.report.CodeBook;
import eu.hanse.io.report.HtmlReport;
import eu.hanse.io.report.JUnitXmlReport;
import eu.hanse.io.report.JsonReport;
import eu.hanse.io.report.SarifReport;
import eu.hanse.io.report.StatisticsText;
import eu.hanse.io.report.TextReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * Writes a report in any of its forms.
 *
 * @param report what is wrong
 * @param files the files judged
 * @param rules the rules that judged
 * @param asOf the day on which they judged
 * @param configuration the file that said how, if there was one
 * @param failOn what counts as a failure
 * @param statistics whether to tell what each rule did
 */
record Reports(
    DataReport report,
    DataFiles files,
    OwnRules rules,
    LocalDate asOf,
    Optional<String> configuration,
    FailOn failOn,
    boolean statistics) {

  /** Writes for the output of the program, in colours if that is a terminal. */
  void write(ReportForm form, Appendable out) throws IOException {
    write(form, out, text(files));
  }

  /** Writes for a file. */
  void writePlain(ReportForm form, Appendable out) throws IOException {
    write(form, out, TextReport.of(files));
  }

  private void write(ReportForm form, Appendable out, TextReport text) throws IOException {
    switch (form) {
      case TEXT -> writeText(text, out);
      case JSON -> JsonReport.write(report, out);
      case SARIF ->
          SarifReport.of(CodeBook.of(rules.all()))
              .withExamples(rules.examples())
              .withVersion(ReleaseVersion.number())
              .write(report, out);
      case JUNIT -> junit().write(report, out);
      case HTML -> html().write(report, out);
    }
  }

  private void writeText(TextReport text, Appendable out) throws IOException {
    text.write(report, out);
    if (statistics) {
      out.append('\n');
      StatisticsText.write(report.statistics(), out);
    }
  }

  private JUnitXmlReport junit() {
    JUnitXmlReport junit = JUnitXmlReport.of(files);
    return failOn.severity().map(junit::failingFrom).orElseGet(junit::neverFailing);
  }

  private HtmlReport html() throws IOException {
    HtmlReport html =
        HtmlReport.of(files, CodeBook.of(rules.all()))
            .withExamples(rules.examples())
            .withVersion(ReleaseVersion.number())
            .withAsOf(asOf);
    return configuration.map(html::withConfiguration).orElse(html);
  }

  /** Colours are for terminals alone; picocli knows whether this is one, and NO_COLOR. */
  static TextReport text(DataFiles files) {
    TextReport report = TextReport.of(files);
    return Ansi.AUTO.enabled() ? report.withColours() : report;
  }
}
