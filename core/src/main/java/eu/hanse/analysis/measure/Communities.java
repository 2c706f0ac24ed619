package eu.hanse.analysis.measure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.graph.ValueGraph;
import java.util.List;
import java.util.Set;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;

/**
 * Groups of nodes that are tied more among themselves than to others. Ties count by their strength,
 * which must be a positive number; where a graph is directed, the strengths of both directions are
 * added.
 */
public final class Communities {

  private Communities() {}

  /**
   * {@return how much of the strength of all ties is within groups, less what would be expected of
   * ties at random between nodes of the same strength: the sum over groups of w/m -
   * (s/2m)<sup>2</sup>, from -0.5 to below 1}
   *
   * <p>Here w is the strength of the ties within the group, s the sum of the strengths of its
   * nodes, and m the strength of all ties. (M. E. J. Newman, Analysis of weighted networks,
   * Physical Review E 70, 056131, 2004.) Nodes without ties change nothing. A graph without ties
   * has 0.
   *
   * @param graph the graph
   * @param groups the groups
   * @param <N> what the nodes are
   * @throws IllegalArgumentException if a strength is not a positive number, or if the groups are
   *     not of the nodes of the graph
   */
  public static <N> double modularity(ValueGraph<N, Double> graph, Groups<N> groups) {
    requireSame(graph.nodes(), groups.numbers().keySet());
    NumberedGraph<N> numbered = NumberedGraph.undirected(graph, strength -> strength);
    if (numbered.graph().edgeSet().isEmpty()) {
      return 0;
    }
    Groups<Integer> numbers =
        Groups.by(
            numbered.graph().vertexSet(),
            node -> groups.numbers().getOrDefault(numbered.nodes().get(node), 0));
    List<Set<Integer>> all = List.copyOf(numbers.all());
    return new UndirectedModularityMeasurer<>(numbered.graph()).modularity(all);
  }

  private static <N> void requireSame(Set<N> nodes, ImmutableSet<N> grouped) {
    Sets.symmetricDifference(nodes, grouped).stream()
        .findFirst()
        .ifPresent(
            node -> {
              throw new IllegalArgumentException(
                  "node "
                      + node
                      + (nodes.contains(node) ? ": is in no group" : ": is not in the graph")
                      + "; expected groups of all nodes of the graph and of no others");
            });
  }

  /**
   * {@return communities found by the Louvain method, which looks for groups of high modularity}
   *
   * <p>Each node starts as a group by itself. In an order by chance, nodes move to the group of a
   * neighbour as long as that raises the modularity; then groups become nodes, and so on (V. D.
   * Blondel and others, Fast unfolding of communities in large networks, Journal of Statistical
   * Mechanics, P10008, 2008). The best division is not always found: look at several seeds and take
   * that with the highest {@link #modularity}, and do not read much into small differences. In
   * large networks small communities may be merged (S. Fortunato and M. Barth&eacute;lemy,
   * Resolution limit in community detection, PNAS 104, 2007). A node without ties is a group by
   * itself.
   *
   * @param graph the graph
   * @param seed what the order by chance starts from; the same seed gives the same groups on every
   *     machine
   * @param <N> what the nodes are
   * @throws IllegalArgumentException if a strength is not a positive number
   */
  public static <N> Groups<N> louvain(ValueGraph<N, Double> graph, long seed) {
    NumberedGraph<N> numbered = NumberedGraph.undirected(graph, strength -> strength);
    int[] groups = new Louvain(seed).groups(LouvainLevel.of(numbered.graph()));
    return new Groups<>(numbered.byNode(node -> groups[node]));
  }
}
