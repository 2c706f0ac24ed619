package eu.hanse.analysis.measure;

import com.google.common.collect.ImmutableMap;
import com.google.common.graph.ValueGraph;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * How far nodes that are tied to the same node are tied to each other. Neither the strength nor the
 * direction of ties counts.
 */
public final class Clustering {

  private Clustering() {}

  /**
   * {@return of each node, the part of the pairs of its neighbours that are tied to each other,
   * from 0 to 1; 0 for a node with fewer than two neighbours; in the order of the nodes}
   *
   * <p>(D. J. Watts and S. H. Strogatz, Collective dynamics of "small-world" networks, Nature 393,
   * 1998.)
   *
   * @param graph the graph
   * @param <N> what the nodes are
   */
  public static <N> ImmutableMap<N, Double> local(ValueGraph<N, Double> graph) {
    NumberedGraph<N> numbered = NumberedGraph.undirected(graph, TieLength.ONE::of);
    Map<Integer, Double> scores = new ClusteringCoefficient<>(numbered.graph()).getScores();
    return numbered.byNode(scores);
  }

  /**
   * {@return the mean of what {@link #local} says of each node, as Watts and Strogatz take it; 0
   * for a graph without nodes}
   *
   * <p>Nodes with few neighbours weigh as much as others, and those with fewer than two count as 0.
   *
   * @param graph the graph
   */
  public static double average(ValueGraph<?, Double> graph) {
    return local(graph).values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /**
   * {@return the part of all pairs of neighbours of a node that are tied to each other, that is,
   * three times the number of triangles divided by the number of paths of two ties; 0 if there is
   * no such path}
   *
   * <p>(M. E. J. Newman, D. J. Watts and S. H. Strogatz, Random graph models of social networks,
   * PNAS 99, 2002.) Taking part together makes triangles: all cities of one programme are tied to
   * each other, so networks of cities have much of it by their making.
   *
   * @param graph the graph
   */
  public static double transitivity(ValueGraph<?, Double> graph) {
    Graph<Integer, DefaultWeightedEdge> ties =
        NumberedGraph.undirected(graph, TieLength.ONE::of).graph();
    boolean hasPath = ties.vertexSet().stream().anyMatch(node -> ties.degreeOf(node) > 1);
    return hasPath ? new ClusteringCoefficient<>(ties).getGlobalClusteringCoefficient() : 0;
  }
}
