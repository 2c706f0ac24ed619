package eu.hanse.analysis.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ValueGraph;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** How many ties a node has, and how strong they are. Results are in the order of the nodes. */
public final class Ties {

  private Ties() {}

  /**
   * {@return of each node, with how many others it is tied, in either direction}
   *
   * @param graph the graph
   * @param <N> what the nodes are
   */
  public static <N> ImmutableMap<N, Integer> degree(ValueGraph<N, Double> graph) {
    return graph.nodes().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Function.identity(), node -> graph.adjacentNodes(node).size()));
  }

  /**
   * {@return of each node, the sum of the values of its edges, in either direction}
   *
   * @param graph the graph
   * @param <N> what the nodes are
   */
  public static <N> ImmutableMap<N, Double> strength(ValueGraph<N, Double> graph) {
    return sums(
        graph,
        node ->
            graph.incidentEdges(node).stream()
                .mapToDouble(edge -> graph.edgeValue(edge).orElse(0.0))
                .sum());
  }

  /**
   * {@return of each node, the sum of the values of the edges that come in; of an undirected graph,
   * of all its edges}
   *
   * @param graph the graph
   * @param <N> what the nodes are
   */
  public static <N> ImmutableMap<N, Double> strengthIn(ValueGraph<N, Double> graph) {
    return sums(graph, node -> sum(graph.predecessors(node), from -> value(graph, from, node)));
  }

  /**
   * {@return of each node, the sum of the values of the edges that go out; of an undirected graph,
   * of all its edges}
   *
   * @param graph the graph
   * @param <N> what the nodes are
   */
  public static <N> ImmutableMap<N, Double> strengthOut(ValueGraph<N, Double> graph) {
    return sums(graph, node -> sum(graph.successors(node), to -> value(graph, node, to)));
  }

  /**
   * {@return the edges with the greatest values, those first; equal ones in the order of the graph}
   *
   * @param graph the graph
   * @param most how many at most
   * @param <N> what the nodes are
   * @throws IllegalArgumentException if the number is negative
   */
  public static <N> ImmutableList<Tie<N>> strongest(ValueGraph<N, Double> graph, int most) {
    if (most < 0) {
      throw new IllegalArgumentException("number of ties " + most + ": expected zero or more");
    }
    ImmutableMap<N, Integer> positions = positions(graph);
    return graph.edges().stream()
        .map(edge -> tie(graph, edge, positions))
        .sorted(
            Comparator.comparingDouble((Tie<N> tie) -> -tie.strength())
                .thenComparing(tie -> position(tie.from(), positions))
                .thenComparing(tie -> position(tie.to(), positions)))
        .limit(most)
        .collect(ImmutableList.toImmutableList());
  }

  private static <N> ImmutableMap<N, Integer> positions(ValueGraph<N, Double> graph) {
    ImmutableMap.Builder<N, Integer> positions = ImmutableMap.builder();
    int position = 0;
    for (N node : graph.nodes()) {
      positions.put(node, position++);
    }
    return positions.buildOrThrow();
  }

  private static <N> int position(N node, ImmutableMap<N, Integer> positions) {
    return positions.getOrDefault(node, 0);
  }

  /** The tie of an edge; where it has no direction, the first node is the earlier one. */
  private static <N> Tie<N> tie(
      ValueGraph<N, Double> graph, EndpointPair<N> edge, ImmutableMap<N, Integer> positions) {
    double strength = graph.edgeValue(edge).orElse(0.0);
    boolean turned =
        !edge.isOrdered() && position(edge.nodeV(), positions) < position(edge.nodeU(), positions);
    return turned
        ? new Tie<>(edge.nodeV(), edge.nodeU(), strength)
        : new Tie<>(edge.nodeU(), edge.nodeV(), strength);
  }

  private static <N> double value(ValueGraph<N, Double> graph, N from, N to) {
    return graph.edgeValue(from, to).orElse(0.0);
  }

  private static <N> double sum(Set<N> nodes, ToDoubleFunction<N> value) {
    return nodes.stream().mapToDouble(value).sum();
  }

  private static <N> ImmutableMap<N, Double> sums(
      ValueGraph<N, Double> graph, ToDoubleFunction<N> sum) {
    return graph.nodes().stream()
        .collect(ImmutableMap.toImmutableMap(Function.identity(), sum::applyAsDouble));
  }
}
