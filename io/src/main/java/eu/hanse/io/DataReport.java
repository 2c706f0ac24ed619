package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.problem.AcceptedProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.rule.Severity;
import eu.hanse.text.Words;
import eu.hanse.validation.RuleStatistics;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is wrong with data files.
 *
 * @param problems what could not be read and the findings of rules, by position: all of them, or as
 *     many as {@link ReportLimits} allow
 * @param accepted problems that are accepted as they are, by position and within the same limits
 * @param totals how many problems there are, listed or not
 * @param baseline what became of the problems of the baseline, if there was one
 * @param contents how much was read and judged
 * @param statistics what each rule did, by code
 */
public record DataReport(
    ImmutableList<Problem> problems,
    ImmutableList<AcceptedProblem> accepted,
    ProblemTotals totals,
    Optional<BaselineComparison> baseline,
    DataContents contents,
    ImmutableList<RuleStatistics> statistics) {

  /**
   * {@return how many problems of a severity there are, listed or not}
   *
   * @param severity the severity
   */
  public long count(Severity severity) {
    return totals.count(severity);
  }

  /** {@return how many problems are not listed} */
  public long unlisted() {
    return totals.all() - problems.size();
  }

  /**
   * {@return whether there is a problem of this severity or a graver one}
   *
   * @param severity the severity
   */
  public boolean hasAtLeast(Severity severity) {
    return totals.bySeverity().keySet().stream().anyMatch(found -> found.isAtLeast(severity));
  }

  /** {@return whether a file or directory could not be read at all} */
  public boolean hasUnreadableFile() {
    return totals.count(ReadProblem.FILE.code()) > 0;
  }

  /** {@return the counts, in one line} */
  @Override
  public String toString() {
    return Arrays.stream(Severity.values())
            .map(severity -> Words.count(count(severity), severity.toString(), severity + "s"))
            .collect(Collectors.joining(", "))
        + " in "
        + Words.count(contents.files(), "file", "files");
  }
}
