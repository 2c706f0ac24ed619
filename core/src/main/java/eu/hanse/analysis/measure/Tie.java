package eu.hanse.analysis.measure;

/**
 * A tie of two nodes.
 *
 * @param from one node; of a directed graph, the one it comes from
 * @param to the other node
 * @param strength the value of the edge
 * @param <N> what the nodes are
 */
public record Tie<N>(N from, N to, double strength) {

  /** {@return the nodes and the strength, in one line} */
  @Override
  public String toString() {
    return from + " - " + to + " (" + strength + ")";
  }
}
