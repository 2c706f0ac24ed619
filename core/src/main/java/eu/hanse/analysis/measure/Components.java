package eu.hanse.analysis.measure;

import com.google.common.graph.ValueGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;

/** Into which parts a graph falls. A node without ties is a part by itself. */
public final class Components {

  private Components() {}

  /**
   * {@return the parts within which each node is reached from each, along ties in either direction;
   * the largest first}
   *
   * @param graph the graph
   * @param <N> what the nodes are
   */
  public static <N> Groups<N> of(ValueGraph<N, Double> graph) {
    NumberedGraph<N> numbered = NumberedGraph.undirected(graph, TieLength.ONE::of);
    return groups(numbered, new ConnectivityInspector<>(numbered.graph()).connectedSets());
  }

  /**
   * {@return the parts within which each node is reached from each, along ties in their direction;
   * the largest first; of an undirected graph, its components}
   *
   * @param graph the graph
   * @param <N> what the nodes are
   */
  public static <N> Groups<N> strong(ValueGraph<N, Double> graph) {
    if (!graph.isDirected()) {
      return of(graph);
    }
    NumberedGraph<N> numbered = NumberedGraph.of(graph, TieLength.ONE::of);
    return groups(
        numbered,
        new KosarajuStrongConnectivityInspector<>(numbered.graph()).stronglyConnectedSets());
  }

  private static <N> Groups<N> groups(NumberedGraph<N> graph, List<Set<Integer>> components) {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < components.size(); i++) {
      for (int node : components.get(i)) {
        numbers.put(node, i);
      }
    }
    return new Groups<>(graph.byNode(numbers));
  }
}
