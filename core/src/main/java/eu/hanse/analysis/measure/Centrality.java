package eu.hanse.analysis.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.graph.ValueGraph;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.BetweennessCentrality.OverflowStrategy;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.EdgeReversedGraph;

/**
 * How central a node is, by the shortest paths of a graph. Results are in the order of the nodes;
 * of a graph without nodes, they are empty.
 *
 * <p>In a directed graph, paths follow the direction of the ties. Two paths are equally short if
 * their lengths are the same number: with lengths that are not whole, sums may differ in the last
 * digit, and then only one of the paths counts. Time grows with the number of nodes times the
 * number of ties.
 */
public final class Centrality {

  private Centrality() {}

  /**
   * {@return of each node, the number of pairs of other nodes between which it lies on the shortest
   * path; where there are several shortest paths, as much of the pair as the part of the paths that
   * go through it}
   *
   * <p>Nodes without a path between them are no pair, so other components change nothing; a node
   * without ties has 0. In a directed graph, both directions of a pair count. (L. C. Freeman, A set
   * of measures of centrality based on betweenness, Sociometry 40, 1977.)
   *
   * @param graph the graph
   * @param length how long ties are
   * @param <N> what the nodes are
   * @throws IllegalArgumentException if strengths are to be positive numbers and one is not
   * @throws ArithmeticException if there are more than 2<sup>63</sup> shortest paths between two
   *     nodes
   */
  public static <N> ImmutableMap<N, Double> betweenness(
      ValueGraph<N, Double> graph, TieLength length) {
    NumberedGraph<N> numbered = NumberedGraph.of(graph, length::of);
    Map<Integer, Double> scores =
        new BetweennessCentrality<>(
                numbered.graph(), false, OverflowStrategy.THROW_EXCEPTION_ON_OVERFLOW)
            .getScores();
    return numbered.byNode(scores);
  }

  /**
   * {@return of each node, the betweenness divided by the number of pairs of other nodes: from 0 to
   * 1, which is reached in the middle of a star}
   *
   * <p>There are (n-1)(n-2)/2 pairs, in a directed graph twice as many; with fewer than three
   * nodes, each has 0. This makes networks of different size comparable (Freeman's relative
   * betweenness).
   *
   * @param graph the graph
   * @param length how long ties are
   * @param <N> what the nodes are
   * @throws IllegalArgumentException if strengths are to be positive numbers and one is not
   * @throws ArithmeticException if there are more than 2<sup>63</sup> shortest paths between two
   *     nodes
   */
  public static <N> ImmutableMap<N, Double> relativeBetweenness(
      ValueGraph<N, Double> graph, TieLength length) {
    double others = graph.nodes().size() - 1.0;
    double pairs = others * (others - 1) / (graph.isDirected() ? 1 : 2);
    return ImmutableMap.copyOf(
        Maps.transformValues(betweenness(graph, length), count -> pairs > 0 ? count / pairs : 0));
  }

  /**
   * {@return of each node, how near the others are to it: (r/d) &middot; r/(n-1), where r is the
   * number of other nodes from which a path leads to it, d the sum of the lengths of these paths
   * and n the number of nodes}
   *
   * <p>In a connected graph this is the inverse of the mean distance (L. C. Freeman, Centrality in
   * social networks, Social Networks 1, 1978). In a graph that falls apart, the factor r/(n-1)
   * makes a node in a small component less central than one in a large component (S. Wasserman and
   * K. Faust, Social Network Analysis, 1994, page 201). A node to which no path leads has 0.
   *
   * @param graph the graph
   * @param length how long ties are
   * @param <N> what the nodes are
   * @throws IllegalArgumentException if strengths are to be positive numbers and one is not
   */
  public static <N> ImmutableMap<N, Double> closeness(
      ValueGraph<N, Double> graph, TieLength length) {
    NumberedGraph<N> numbered = NumberedGraph.of(graph, length::of);
    Graph<Integer, DefaultWeightedEdge> reversed =
        graph.isDirected() ? new EdgeReversedGraph<>(numbered.graph()) : numbered.graph();
    ShortestPathAlgorithm<Integer, DefaultWeightedEdge> search =
        new DijkstraShortestPath<>(reversed);
    int nodes = numbered.nodes().size();
    return numbered.byNode(node -> closeness(search.getPaths(node), nodes));
  }

  /** JGraphT's closeness is 0 for all nodes if the graph is not connected, so it does not serve. */
  private static double closeness(
      SingleSourcePaths<Integer, DefaultWeightedEdge> paths, int nodes) {
    int reached = 0;
    double sum = 0;
    for (int other = 0; other < nodes; other++) {
      double distance = paths.getWeight(other);
      if (distance > 0 && Double.isFinite(distance)) {
        reached++;
        sum += distance;
      }
    }
    return reached == 0 ? 0 : reached / sum * (reached / (nodes - 1.0));
  }

  /**
   * {@return of each node, how near the others are to it: the mean of 1/d, where d is the length of
   * the shortest path that leads to it from another node}
   *
   * <p>Where there is no path, 1/d is 0, so that the measure also fits graphs that fall apart; a
   * node to which no path leads has 0. (Y. Rochat, Closeness centrality extended to unconnected
   * graphs: the harmonic centrality index, Applications of Social Network Analysis, 2009.)
   *
   * @param graph the graph
   * @param length how long ties are
   * @param <N> what the nodes are
   * @throws IllegalArgumentException if strengths are to be positive numbers and one is not
   */
  public static <N> ImmutableMap<N, Double> harmonicCloseness(
      ValueGraph<N, Double> graph, TieLength length) {
    NumberedGraph<N> numbered = NumberedGraph.of(graph, length::of);
    Map<Integer, Double> scores =
        new HarmonicCentrality<>(numbered.graph(), true, true).getScores();
    return numbered.byNode(scores);
  }
}
