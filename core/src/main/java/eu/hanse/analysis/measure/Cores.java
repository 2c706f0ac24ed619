package eu.hanse.analysis.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ValueGraph;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Which nodes are at the heart of a graph. Neither the strength nor the direction of ties counts.
 */
public final class Cores {

  private Cores() {}

  /**
   * {@return of each node, the largest k for which it is in a k-core, a part of the graph in which
   * each node is tied to at least k others of the part; 0 for a node without ties; in the order of
   * the nodes}
   *
   * <p>(S. B. Seidman, Network structure and minimum degree, Social Networks 5, 1983.) All cities
   * of a programme with n cities are in an (n-1)-core, so in networks of taking part together the
   * largest programme alone may make the highest core.
   *
   * @param graph the graph
   * @param <N> what the nodes are
   */
  public static <N> ImmutableMap<N, Integer> coreness(ValueGraph<N, Double> graph) {
    NumberedGraph<N> numbered = NumberedGraph.undirected(graph, TieLength.ONE::of);
    Map<Integer, Integer> scores = new Coreness<>(numbered.graph()).getScores();
    return numbered.byNode(scores);
  }

  /**
   * {@return the division into a core and a periphery that has the fewest misfits: pairs of the
   * core that are not tied, and pairs of the periphery that are}
   *
   * <p>This is the discrete model of S. P. Borgatti and M. G. Everett (Models of core/periphery
   * structures, Social Networks 21, 1999) in the variant in which ties between core and periphery
   * do not count. The best division is found by the exact algorithm of S. Z. W. Lip (A fast
   * algorithm for the discrete core/periphery bipartitioning problem, arXiv:1102.5511, 2011): the
   * nodes with the most ties are the core, and the k-th of them belongs to it if it has more than
   * k-1 ties.
   *
   * <p>Several divisions may be as good. Where the nodes with k-1 ties may join the core or not,
   * they join if all nodes with as many ties then belong to it. Where only some of the nodes with
   * the same number of ties belong to it, these are the first of them in the order of the nodes.
   *
   * @param graph the graph
   * @param <N> what the nodes are
   */
  public static <N> CorePeriphery<N> corePeriphery(ValueGraph<N, Double> graph) {
    NumberedGraph<N> numbered = NumberedGraph.undirected(graph, TieLength.ONE::of);
    Graph<Integer, DefaultWeightedEdge> ties = numbered.graph();
    int[] ranking =
        ties.vertexSet().stream()
            .sorted(Comparator.comparing(node -> -ties.degreeOf(node)))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] degrees = IntStream.of(ranking).map(ties::degreeOf).toArray();
    int size = smallestCore(degrees);
    boolean mayGrow = size < degrees.length && degrees[size] == size;
    if (mayGrow && !splitsEquals(degrees, size + 1)) {
      size++;
    }
    ImmutableList<N> nodes =
        IntStream.of(ranking)
            .mapToObj(numbered.nodes()::get)
            .collect(ImmutableList.toImmutableList());
    return new CorePeriphery<>(
        ImmutableSet.copyOf(nodes.subList(0, size)),
        ImmutableSet.copyOf(nodes.subList(size, nodes.size())),
        misfits(degrees, size),
        !mayGrow && !splitsEquals(degrees, size));
  }

  private static int smallestCore(int[] degrees) {
    int size = 0;
    while (size < degrees.length && degrees[size] > size) {
      size++;
    }
    return size;
  }

  private static boolean splitsEquals(int[] degrees, int size) {
    return size > 0 && size < degrees.length && degrees[size - 1] == degrees[size];
  }

  /** All ties, without those of the core, but with all pairs of the core, tied or not. */
  private static long misfits(int[] degrees, int size) {
    long ties = IntStream.of(degrees).asLongStream().sum() / 2;
    long tiesOfCore = IntStream.of(degrees).limit(size).asLongStream().sum();
    return ties - tiesOfCore + (long) size * (size - 1) / 2;
  }
}
