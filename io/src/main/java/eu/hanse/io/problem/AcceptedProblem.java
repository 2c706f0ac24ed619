package eu.hanse.io.problem;

/**
 * A problem that is accepted as it is.
 *
 * @param problem the problem
 * @param acceptance why it is accepted
 */
public record AcceptedProblem(Problem problem, Acceptance acceptance)
    implements Comparable<AcceptedProblem> {

  /** Orders as the problems do. */
  @Override
  public int compareTo(AcceptedProblem other) {
    return problem.compareTo(other.problem);
  }
}
