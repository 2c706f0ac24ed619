package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.rule.Severity;
import eu.hanse.text.Words;
import java.util.List;

/**
 * What is wrong with data files.
 *
 * @param problems everything that could not be read and all findings of rules, by position
 * @param files how many files were read
 * @param sources how many sources there are
 * @param organisations how many organisations there are
 * @param cities how many cities there are
 * @param programmes how many programmes there are
 */
public record DataReport(
    ImmutableList<Problem> problems,
    int files,
    int sources,
    int organisations,
    int cities,
    int programmes) {

  static DataReport of(List<Problem> problems, int files, EntityRegister register) {
    List<Integer> counts = register.counts();
    return new DataReport(
        Ordering.natural().immutableSortedCopy(problems),
        files,
        counts.get(0),
        counts.get(1),
        counts.get(2),
        counts.get(3));
  }

  /**
   * {@return how many problems of a severity there are}
   *
   * @param severity the severity
   */
  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /**
   * {@return whether there is a problem of this severity or a graver one}
   *
   * @param severity the severity
   */
  public boolean hasAtLeast(Severity severity) {
    return problems.stream().anyMatch(problem -> problem.severity().isAtLeast(severity));
  }

  /** {@return whether a file or directory could not be read at all} */
  public boolean hasUnreadableFile() {
    return problems.stream().anyMatch(problem -> problem.code().equals(ReadProblem.FILE.code()));
  }

  /** {@return the counts, in one line} */
  @Override
  public String toString() {
    return String.join(
            ", ",
            Words.count(count(Severity.ERROR), "error", "errors"),
            Words.count(count(Severity.WARNING), "warning", "warnings"),
            Words.count(count(Severity.INFO), "info", "infos"))
        + " in "
        + Words.count(files, "file", "files");
  }
}
