package eu.hanse.io.repair;

import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;

/**
 * A repair that was known but not made, because it would not have been safe.
 *
 * @param what what would have been repaired: the code of a problem, or {@code canonical form}
 * @param position where, as the file is now
 * @param reason why not, as one sentence
 */
public record RefusedRepair(String what, SourcePosition position, String reason) {

  static RefusedRepair of(Problem problem, String reason) {
    return new RefusedRepair(problem.code().value(), problem.position(), reason);
  }
}
