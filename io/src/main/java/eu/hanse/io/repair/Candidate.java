package eu.hanse.io.repair;

import com.google.common.collect.ImmutableSet;
import eu.hanse.io.problem.Problem;

/**
 * A problem and all that would put it right.
 *
 * @param problem the problem
 * @param replacements what to replace in the file that the problem is in: all of it, or nothing
 */
record Candidate(Problem problem, ImmutableSet<Replacement> replacements) {

  String file() {
    return problem.position().file();
  }

  /** {@return what tells the problem from others, also after a file was rewritten} */
  String key() {
    return key(problem);
  }

  static String key(Problem problem) {
    return problem.position().file() + " " + problem.fingerprint();
  }
}
