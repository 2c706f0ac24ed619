package eu.hanse.analysis.measure;

import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultUndirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Finds the eigenvector of a graph with JGraphT's power method, which by itself turns forever
 * between the two sides of a bipartite graph, such as that of cities and programmes, and does not
 * tell so.
 *
 * <p>A loop at each node adds the same to all eigenvalues and leaves the vectors as they are; then
 * no other eigenvalue is as large in amount as the largest, and the method arrives.
 */
final class LargestEigenvector {

  private static final int STEPS = 10_000;
  private static final double SMALLEST_STEP = 1e-13;

  /** As far as it may still move, so that rounding in the last step does no harm. */
  private static final double ARRIVED = 1e-12;

  private final Graph<Integer, DefaultWeightedEdge> graph;

  LargestEigenvector(Graph<Integer, DefaultWeightedEdge> ties) {
    this.graph =
        ties.getType().isDirected()
            ? new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class)
            : new DefaultUndirectedWeightedGraph<>(DefaultWeightedEdge.class);
    Graphs.addGraph(graph, ties);
    double loop = halfMeanStrength(ties);
    for (int node = 0; node < ties.vertexSet().size(); node++) {
      graph.setEdgeWeight(graph.addEdge(node, node), loop);
    }
  }

  /** In proportion to the eigenvalues: the largest is at least the mean strength. */
  private static double halfMeanStrength(Graph<Integer, DefaultWeightedEdge> ties) {
    double sum = ties.edgeSet().stream().mapToDouble(ties::getEdgeWeight).sum();
    return sum == 0 ? 1 : sum / ties.vertexSet().size();
  }

  /**
   * The values by node.
   *
   * @throws ArithmeticException if the vector still changes after the last step
   */
  Map<Integer, Double> scores() {
    Map<Integer, Double> scores =
        new EigenvectorCentrality<>(graph, STEPS, SMALLEST_STEP).getScores();
    double change = nextStep(scores);
    if (change > ARRIVED) {
      throw new ArithmeticException(
          "eigenvector centrality: after "
              + STEPS
              + " steps a step still changes the values by "
              + change
              + "; expected less than "
              + ARRIVED
              + ". Its largest eigenvalues are nearly the same, or, if it is directed, it has no"
              + " circles; use PageRank instead, or look at each component by itself");
    }
    return scores;
  }

  /** How far one more step would change the vector. */
  private double nextStep(Map<Integer, Double> scores) {
    double[] next = new double[scores.size()];
    double squares = 0;
    for (int node = 0; node < next.length; node++) {
      for (DefaultWeightedEdge edge : graph.incomingEdgesOf(node)) {
        int other = Graphs.getOppositeVertex(graph, edge, node);
        next[node] += scores.getOrDefault(other, 0.0) * graph.getEdgeWeight(edge);
      }
      squares += next[node] * next[node];
    }
    double change = 0;
    for (int node = 0; node < next.length; node++) {
      double difference = next[node] / Math.sqrt(squares) - scores.getOrDefault(node, 0.0);
      change += difference * difference;
    }
    return Math.sqrt(change);
  }
}
