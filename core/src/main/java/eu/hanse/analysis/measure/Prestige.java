package eu.hanse.analysis.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.graph.ValueGraph;
import java.util.Map;
import org.jgrapht.alg.scoring.PageRank;

/**
 * How well a node is tied to nodes that are well tied themselves. Results are in the order of the
 * nodes; of a graph without nodes, they are empty.
 *
 * <p>Ties count by their strength, which must be a positive number. In a directed graph, a node has
 * its standing from the ties that come in.
 */
public final class Prestige {

  /** The damping that Brin and Page use, and nearly everyone since. */
  private static final double USUAL_DAMPING = 0.85;

  /** PageRank is found when a step changes none by more than this. */
  private static final double PAGE_RANK_TOLERANCE = 1e-15;

  private Prestige() {}

  /**
   * {@return of each node, the part of its visits on a random walk with the usual damping of 0.85}
   *
   * @param graph the graph
   * @param <N> what the nodes are
   * @throws IllegalArgumentException if a strength is not a positive number
   * @see #pageRank(ValueGraph, double)
   */
  public static <N> ImmutableMap<N, Double> pageRank(ValueGraph<N, Double> graph) {
    return pageRank(graph, USUAL_DAMPING);
  }

  /**
   * {@return of each node, the part of its visits on a random walk; they add up to 1}
   *
   * <p>The walk follows a tie with the probability that is the damping, and the stronger the tie,
   * the more likely; otherwise, and from a node that no tie leaves, it goes on at any node. So a
   * node without ties has a little. (S. Brin and L. Page, The anatomy of a large-scale hypertextual
   * Web search engine, Computer Networks and ISDN Systems 30, 1998.) It is computed step by step
   * until none changes by more than 10<sup>-15</sup>; values are exact to about 10<sup>-13</sup>
   * with the usual damping.
   *
   * @param graph the graph
   * @param damping from 0 to below 1
   * @param <N> what the nodes are
   * @throws IllegalArgumentException if a strength is not a positive number, or damping is out of
   *     range
   */
  public static <N> ImmutableMap<N, Double> pageRank(ValueGraph<N, Double> graph, double damping) {
    if (!(damping >= 0 && damping < 1)) {
      throw new IllegalArgumentException(
          "damping " + damping + ": expected a number from 0 to below 1, such as 0.85");
    }
    NumberedGraph<N> numbered = NumberedGraph.of(graph, strength -> strength);
    Map<Integer, Double> scores =
        new PageRank<>(numbered.graph(), damping, steps(damping), PAGE_RANK_TOLERANCE).getScores();
    return numbered.byNode(scores);
  }

  /**
   * After so many steps the tolerance is reached, as each makes the change smaller by the damping.
   */
  private static int steps(double damping) {
    return damping == 0
        ? 1
        : (int) Math.ceil(Math.log(PAGE_RANK_TOLERANCE / 2) / Math.log(damping));
  }

  /**
   * {@return of each node, its place in the eigenvector of the matrix of strengths that belongs to
   * the largest eigenvalue; the squares add up to 1}
   *
   * <p>A node is as central as the sum of its neighbours, weighted by strength and in proportion
   * (P. Bonacich, Factoring and weighting approaches to status scores and clique identification,
   * Journal of Mathematical Sociology 2, 1972). Of a graph that falls apart only the component with
   * the largest eigenvalue has values other than 0 (to 10<sup>-9</sup>); a graph without ties has
   * the same for all nodes. In a directed graph, that is of use only where paths lead from nearly
   * each node to each.
   *
   * <p>It is computed step by step until a step changes the vector by less than 10<sup>-12</sup>;
   * unless another eigenvalue is nearly as large, values are exact to 10<sup>-9</sup>.
   *
   * @param graph the graph
   * @param <N> what the nodes are
   * @throws IllegalArgumentException if a strength is not a positive number
   * @throws ArithmeticException if no eigenvector is found in 10,000 steps, as happens in directed
   *     graphs without circles and where the largest eigenvalues are nearly the same
   */
  public static <N> ImmutableMap<N, Double> eigenvector(ValueGraph<N, Double> graph) {
    NumberedGraph<N> numbered = NumberedGraph.of(graph, strength -> strength);
    Map<Integer, Double> scores = new LargestEigenvector(numbered.graph()).scores();
    return numbered.byNode(scores);
  }
}
