package eu.hanse.io;

import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.RuleCode;
import java.util.Optional;

/**
 * Decides which problems are accepted as they are.
 *
 * @param suppressions what is suppressed
 * @param baseline what is known, if there is a baseline
 */
record Acceptances(Suppressions suppressions, Optional<BaselineUse> baseline) {

  /** {@return why a problem is accepted, if it is} */
  Optional<Acceptance> of(Problem problem) {
    Optional<Acceptance> suppressed =
        suppressions.of(problem).map(it -> new Acceptance.Suppressed(it.reason(), it.until()));
    if (suppressed.isPresent()) {
      return suppressed;
    }
    return baseline.filter(it -> it.knows(problem)).map(it -> new Acceptance.Known());
  }

  /** {@return whether nothing that a rule reports can be accepted, whatever it is} */
  boolean acceptNothingOf(RuleCode rule) {
    return baseline.isEmpty() && !suppressions.concern(rule);
  }

  /** Takes notice of a problem that is reported because it is not accepted. */
  void leaveOpen(Problem problem) {
    baseline.ifPresent(it -> it.leaveOpen(problem));
  }
}
