package eu.hanse.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.ProblemTotals;
import eu.hanse.io.problem.AcceptedProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.Severity;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report as a run of tests, in the XML that the JUnit task of Ant began and that build servers
 * read.
 *
 * <ul>
 *   <li>Each file is a {@code testsuite}; a file in which nothing is wrong has one test case, which
 *       passes.
 *   <li>Each problem is a {@code testcase}: its {@code classname} is the code, so that servers
 *       group by area and code; its {@code name} is the code and the place by ids, which stay the
 *       same when files are reformatted, so that servers see what is new and what is fixed. The
 *       test case has the {@code file}, too.
 *   <li>A problem at which the run fails is a {@code failure}, a file that cannot be read an {@code
 *       error}. A problem that is less grave passes and says what it is in {@code system-out}; one
 *       that is accepted is {@code skipped}, with the reason.
 *   <li>Where problems of a file are not listed, one more test case says how many. It fails if
 *       there may be failures among them.
 *   <li>The numbers of {@code testsuites} count everything, listed or not; those of a {@code
 *       testsuite} count the test cases in it.
 * </ul>
 *
 * <p>There are no times. Texts that are longer than some hundred characters are cut and end with an
 * ellipsis; characters that XML does not allow, or that would act on a terminal, are shown as
 * others. Immutable and safe to share between threads.
 */
public final class JUnitXmlReport {

  private final DataFiles files;
  private final JUnitThreshold threshold;

  private JUnitXmlReport(DataFiles files, JUnitThreshold threshold) {
    this.files = files;
    this.threshold = threshold;
  }

  /**
   * {@return a report in which errors are failures}
   *
   * @param files the files judged
   */
  public static JUnitXmlReport of(DataFiles files) {
    return new JUnitXmlReport(files, new JUnitThreshold(Optional.of(Severity.ERROR)));
  }

  /**
   * {@return this report with other failures}
   *
   * @param severity the least severity at which the run fails
   */
  public JUnitXmlReport failingFrom(Severity severity) {
    return new JUnitXmlReport(files, new JUnitThreshold(Optional.of(severity)));
  }

  /** {@return this report without failures; what cannot be read is an error all the same} */
  public JUnitXmlReport neverFailing() {
    return new JUnitXmlReport(files, new JUnitThreshold(Optional.empty()));
  }

  /**
   * Writes the report.
   *
   * @param report what is wrong with the files
   * @param out takes the text; where that is turned into bytes, it must be as UTF-8
   * @throws IOException if the text cannot be written
   */
  public void write(DataReport report, Appendable out) throws IOException {
    XmlText xml = new XmlText(out);
    ProblemTotals totals = report.totals();
    Set<String> names = names(report);
    long sound = names.stream().filter(name -> !totals.byFile().containsKey(name)).count();
    xml.start("testsuites");
    xml.attribute("name", "hanse");
    xml.attribute("tests", totals.all() + totals.suppressed() + totals.known() + sound);
    xml.attribute("failures", threshold.failures(report));
    xml.attribute("errors", threshold.errors(report));
    writeSuites(report, names, xml);
    xml.end("testsuites");
  }

  /** In the order of problems. */
  private Set<String> names(DataReport report) {
    Set<String> names = new TreeSet<>(report.totals().byFile().keySet());
    report.accepted().forEach(accepted -> names.add(accepted.problem().position().file()));
    files.files().stream()
        .map(DataFile::name)
        .filter(name -> !files.context().contains(name))
        .forEach(names::add);
    return names;
  }

  private void writeSuites(DataReport report, Set<String> names, XmlText xml) throws IOException {
    boolean failureIsUnlisted =
        report.problems().stream().filter(threshold::isFailure).count()
            < threshold.failures(report);
    ImmutableListMultimap<String, Problem> open =
        Multimaps.index(report.problems(), problem -> problem.position().file());
    ImmutableListMultimap<String, AcceptedProblem> accepted =
        Multimaps.index(report.accepted(), it -> it.problem().position().file());
    for (String name : names) {
      ImmutableList<Problem> listed = open.get(name);
      long unlisted = report.totals().byFile().getOrDefault(name, 0L) - listed.size();
      JUnitSuite suite =
          new JUnitSuite(name, listed, accepted.get(name), unlisted, failureIsUnlisted);
      suite.write(threshold, xml);
    }
  }
}
