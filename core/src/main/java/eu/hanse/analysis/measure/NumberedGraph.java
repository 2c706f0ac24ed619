package eu.hanse.analysis.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.graph.ValueGraph;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * A graph as JGraphT takes it, of which the nodes are numbers from 0 in the order of the nodes.
 *
 * <p>It is a copy, as JGraphT's adapter to Guava's graphs makes a set of edges for each step, which
 * takes eight times as long, and in the order of hash codes, on which the last digits of sums would
 * depend. Here edges are in the order of their nodes, so that results are the same on every
 * machine. Edges from a node to itself are left out.
 *
 * @param <N> what the nodes are
 */
final class NumberedGraph<N> {

  private final ImmutableList<N> nodes;
  private final Graph<Integer, DefaultWeightedEdge> graph;

  private NumberedGraph(ImmutableList<N> nodes, Graph<Integer, DefaultWeightedEdge> graph) {
    this.nodes = nodes;
    this.graph = graph;
  }

  /**
   * A copy that is directed if the graph is.
   *
   * @throws IllegalArgumentException if a weight is not a positive number
   */
  static <N> NumberedGraph<N> of(ValueGraph<N, Double> graph, DoubleUnaryOperator weight) {
    return copy(
        graph,
        weight,
        graph.isDirected()
            ? new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class)
            : new SimpleWeightedGraph<>(DefaultWeightedEdge.class));
  }

  /**
   * An undirected copy, in which the weights of both directions are added.
   *
   * @throws IllegalArgumentException if a weight is not a positive number
   */
  static <N> NumberedGraph<N> undirected(ValueGraph<N, Double> graph, DoubleUnaryOperator weight) {
    return copy(graph, weight, new SimpleWeightedGraph<>(DefaultWeightedEdge.class));
  }

  private static <N> NumberedGraph<N> copy(
      ValueGraph<N, Double> graph,
      DoubleUnaryOperator weight,
      Graph<Integer, DefaultWeightedEdge> copy) {
    ImmutableList<N> nodes = ImmutableList.copyOf(graph.nodes());
    Map<N, Integer> numbers = Maps.newHashMapWithExpectedSize(nodes.size());
    for (N node : nodes) {
      copy.addVertex(numbers.size());
      numbers.put(node, numbers.size());
    }
    for (int from = 0; from < nodes.size(); from++) {
      N node = nodes.get(from);
      int[] successors =
          graph.successors(node).stream().mapToInt(to -> numbers.getOrDefault(to, -1)).toArray();
      Arrays.sort(successors);
      for (int to : successors) {
        if (graph.isDirected() ? to != from : to > from) {
          N other = nodes.get(to);
          double strength = graph.edgeValue(node, other).orElse(0.0);
          double value = weight.applyAsDouble(strength);
          add(copy, from, to, checked(value, node, other, strength));
        }
      }
    }
    return new NumberedGraph<>(nodes, copy);
  }

  private static void add(
      Graph<Integer, DefaultWeightedEdge> copy, int from, int to, double weight) {
    DefaultWeightedEdge edge = copy.addEdge(from, to);
    if (edge == null) {
      DefaultWeightedEdge opposite = copy.getEdge(from, to);
      copy.setEdgeWeight(opposite, copy.getEdgeWeight(opposite) + weight);
    } else {
      copy.setEdgeWeight(edge, weight);
    }
  }

  private static <N> double checked(double weight, N from, N to, double strength) {
    if (weight >= Double.MIN_NORMAL && Double.isFinite(weight)) {
      return weight;
    }
    throw new IllegalArgumentException(
        "tie of "
            + from
            + " and "
            + to
            + ", strength "
            + strength
            + ": expected a positive number; leave ties without strength out of the graph");
  }

  ImmutableList<N> nodes() {
    return nodes;
  }

  Graph<Integer, DefaultWeightedEdge> graph() {
    return graph;
  }

  /** Values by the numbers of the nodes, by node in the order of the nodes. */
  <V> ImmutableMap<N, V> byNode(Map<Integer, V> values) {
    return byNode(number -> Objects.requireNonNull(values.get(number)));
  }

  /** Values by the numbers of the nodes, by node in the order of the nodes. */
  <V> ImmutableMap<N, V> byNode(IntFunction<V> value) {
    ImmutableMap.Builder<N, V> values = ImmutableMap.builderWithExpectedSize(nodes.size());
    for (int number = 0; number < nodes.size(); number++) {
      values.put(nodes.get(number), value.apply(number));
    }
    return values.buildOrThrow();
  }
}
