package eu.hanse.io.report;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Problem;
import java.io.IOException;

/**
 * A report for people, as compilers write it: file by file its problems, each with its place, the
 * line of the file with the range marked, the other place where there is one, and what to do; at
 * the end the totals, which count what is not listed, too. Each file has a heading with its number
 * of problems, unless there is only one and all of it is listed.
 *
 * <pre>{@code
 * ports.json:12:17: error[ref.unknown-city] There is no city "nordhavm"; did you mean "nordhavn"?
 *    12 |         "city": "nordhavm",
 *       |                 ^^^^^^^^^^
 *    = help: Add the city, or correct the id.
 * }</pre>
 *
 * <p>Lines are read from the files again; where a file is gone, its lines are left out. Characters
 * that would act on a terminal are shown as others; texts that are longer than some hundred
 * characters are cut and end with an ellipsis. Lines end with a line feed on every system.
 * Immutable and safe to share between threads.
 */
public final class TextReport {

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
    ProblemText text = new ProblemText(files, colours, out);
    Multiset<String> listed = HashMultiset.create();
    report.problems().forEach(problem -> listed.add(problem.position().file()));
    // For one file that is listed in full, a heading would repeat what stands below it.
    boolean headings = report.totals().byFile().size() > 1 || report.unlisted() > 0;
    String file = "";
    for (Problem problem : report.problems()) {
      if (headings && !problem.position().file().equals(file)) {
        file = problem.position().file();
        text.heading(file, report.totals().byFile().getOrDefault(file, 0L), listed.count(file));
      }
      text.write(problem);
    }
    new TextSummary(report, listed.elementSet(), colours, out).write();
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
}
