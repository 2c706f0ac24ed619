package eu.hanse.io.report;

import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.rule.Severity;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which problems are failures.
 *
 * @param least the least severity at which a run fails, if it may fail
 */
record JUnitThreshold(Optional<Severity> least) {

  /** {@return whether a problem is an error: a file that cannot be read was not tested} */
  boolean isError(Problem problem) {
    return problem.code().equals(ReadProblem.FILE.code());
  }

  boolean isFailure(Problem problem) {
    return !isError(problem) && reaches(problem.severity());
  }

  long errors(DataReport report) {
    return report.totals().count(ReadProblem.FILE.code());
  }

  /** {@return how many failures there are, listed or not} */
  long failures(DataReport report) {
    long grave =
        Arrays.stream(Severity.values()).filter(this::reaches).mapToLong(report::count).sum();
    return least.isEmpty() ? 0 : grave - errors(report);
  }

  private boolean reaches(Severity severity) {
    return least.filter(severity::isAtLeast).isPresent();
  }
}
