package eu.hanse.cli;

import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.report.JsonReport;
import eu.hanse.io.report.TextReport;
import java.io.IOException;
import picocli.CommandLine.Help.Ansi;

/**
 * Writes a report in any of its forms.
 *
 * @param report what is wrong
 * @param files the files judged
 * @param statistics whether to tell what each rule did
 */
record Reports(DataReport report, DataFiles files, boolean statistics) {

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
      case TEXT -> text.write(report, out);
      case JSON -> JsonReport.write(report, out);
    }
  }

  /** Colours are for terminals alone; picocli knows whether this is one, and NO_COLOR. */
  static TextReport text(DataFiles files) {
    TextReport report = TextReport.of(files);
    return Ansi.AUTO.enabled() ? report.withColours() : report;
  }
}
