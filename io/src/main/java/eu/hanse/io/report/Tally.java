package eu.hanse.io.report;

import eu.hanse.io.problem.Problem;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts problems by severity and by code. */
final class Tally {

  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final Map<RuleCode, Integer> byCode = new TreeMap<>();

  static Tally of(Iterable<Problem> problems) {
    Tally tally = new Tally();
    for (Problem problem : problems) {
      tally.bySeverity.merge(problem.severity(), 1, Integer::sum);
      tally.byCode.merge(problem.code(), 1, Integer::sum);
    }
    return tally;
  }

  int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /** {@return how many problems of each code there are, in the order of the codes} */
  Map<RuleCode, Integer> byCode() {
    return Collections.unmodifiableMap(byCode);
  }
}
