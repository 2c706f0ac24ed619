package eu.hanse.rule.standard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.graph.Graph;
import com.google.common.graph.Traverser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds ways in a graph that lead back to where they began: one, and one of the shortest, in each
 * part of the graph in which all ways lead back. However the graph was made, the same circles are
 * found.
 */
final class Circles {

  private Circles() {}

  /**
   * {@return the circles, each told from its first node on}
   *
   * @param graph a directed graph
   * @param <N> the nodes, whose natural order says which is the first
   */
  static <N extends Comparable<N>> ImmutableList<ImmutableList<N>> in(Graph<N> graph) {
    return parts(graph).stream()
        .map(part -> circle(graph, part))
        .sorted(Comparator.comparing(circle -> circle.get(0)))
        .collect(toImmutableList());
  }

  /**
   * The sets of nodes from each of which a way leads to all of the set, itself included. (Kosaraju
   * and Sharir: of the nodes that are left, the one that was finished last is reached only from its
   * own set.)
   */
  private static <N extends Comparable<N>> List<ImmutableSortedSet<N>> parts(Graph<N> graph) {
    List<ImmutableSortedSet<N>> parts = new ArrayList<>();
    Set<N> left = new HashSet<>(graph.nodes());
    Iterable<N> finished = Traverser.forGraph(graph).depthFirstPostOrder(graph.nodes());
    Traverser<N> backwards =
        Traverser.forGraph(node -> Sets.intersection(graph.predecessors(node), left));
    for (N node : ImmutableList.copyOf(finished).reverse()) {
      if (left.contains(node) && !Collections.disjoint(left, graph.predecessors(node))) {
        ImmutableSortedSet<N> part = ImmutableSortedSet.copyOf(backwards.breadthFirst(node));
        left.removeAll(part);
        parts.add(part);
      }
      left.remove(node);
    }
    return parts;
  }

  /** The shortest way within the part from its first node back to it. */
  private static <N extends Comparable<N>> ImmutableList<N> circle(
      Graph<N> graph, ImmutableSortedSet<N> part) {
    N first = part.first();
    Map<N, N> before = new HashMap<>();
    Deque<N> reached = new ArrayDeque<>();
    reached.add(first);
    while (!before.containsKey(first)) {
      N node = reached.remove();
      for (N next : ImmutableSortedSet.copyOf(graph.successors(node))) {
        if (part.contains(next) && before.putIfAbsent(next, node) == null) {
          reached.add(next);
        }
      }
    }
    List<N> circle = new ArrayList<>();
    N node = first;
    do {
      node = Objects.requireNonNull(before.get(node));
      circle.add(node);
    } while (!node.equals(first));
    return ImmutableList.copyOf(circle).reverse();
  }
}
