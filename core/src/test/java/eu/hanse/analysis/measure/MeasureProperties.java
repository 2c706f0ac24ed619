package eu.hanse.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;

class MeasureProperties {

  private static final int MOST_NODES = 8;

  /** Graphs of few nodes, with strengths from 1 to 4; 0 is no tie. */
  @Provide
  Arbitrary<ValueGraph<Integer, Double>> graphs() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, MOST_NODES),
            Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 4))
                .list()
                .ofSize(MOST_NODES * MOST_NODES))
        .as(MeasureProperties::graph);
  }

  private static ValueGraph<Integer, Double> graph(
      boolean directed, int nodes, List<Integer> strengths) {
    MutableValueGraph<Integer, Double> graph = empty(directed);
    for (int from = 0; from < nodes; from++) {
      graph.addNode(from);
      for (int to = 0; to < (directed ? nodes : from); to++) {
        int strength = strengths.get(from * MOST_NODES + to);
        if (strength > 0 && to != from) {
          graph.putEdgeValue(from, to, (double) strength);
        }
      }
    }
    return graph;
  }

  private static MutableValueGraph<Integer, Double> empty(boolean directed) {
    ValueGraphBuilder<Object, Object> builder =
        directed ? ValueGraphBuilder.directed() : ValueGraphBuilder.undirected();
    return builder.nodeOrder(ElementOrder.<Integer>natural()).build();
  }

  /** The same graph, with its nodes in the opposite order. */
  private static ValueGraph<Integer, Double> turned(ValueGraph<Integer, Double> graph) {
    MutableValueGraph<Integer, Double> other = empty(graph.isDirected());
    graph.nodes().forEach(node -> other.addNode(-node));
    for (EndpointPair<Integer> tie : graph.edges()) {
      other.putEdgeValue(-tie.nodeU(), -tie.nodeV(), graph.edgeValue(tie).orElse(0.0));
    }
    return other;
  }

  private static ValueGraph<Integer, Double> withIsolatedNode(ValueGraph<Integer, Double> graph) {
    MutableValueGraph<Integer, Double> larger = empty(graph.isDirected());
    graph.nodes().forEach(larger::addNode);
    graph.edges().forEach(tie -> larger.putEdgeValue(tie, graph.edgeValue(tie).orElse(0.0)));
    larger.addNode(MOST_NODES);
    return larger;
  }

  @Property(tries = 200)
  void namesOfNodesChangeNothing(
      @ForAll("graphs") ValueGraph<Integer, Double> graph, @ForAll TieLength length) {
    assertTurned(graph, it -> Centrality.betweenness(it, length));
    assertTurned(graph, it -> Centrality.relativeBetweenness(it, length));
    assertTurned(graph, it -> Centrality.closeness(it, length));
    assertTurned(graph, it -> Centrality.harmonicCloseness(it, length));
    assertTurned(graph, Prestige::pageRank);
    assertTurned(graph, Clustering::local);
    assertTurned(graph, Cores::coreness);
    assertTurned(graph, it -> sizes(Components.of(it)));
    assertTurned(graph, it -> sizes(Components.strong(it)));
  }

  private static void assertTurned(
      ValueGraph<Integer, Double> graph,
      Function<ValueGraph<Integer, Double>, ? extends Map<Integer, ? extends Number>> measure) {
    Map<Integer, ? extends Number> turned = measure.apply(turned(graph));
    assertThat(turned).hasSameSizeAs(graph.nodes());
    measure
        .apply(graph)
        .forEach((node, value) -> assertThat(turned).hasEntrySatisfying(-node, close(value)));
  }

  private static Consumer<Number> close(Number expected) {
    return value -> assertThat(value.doubleValue()).isCloseTo(expected.doubleValue(), within(1e-9));
  }

  private static ImmutableMap<Integer, Integer> sizes(Groups<Integer> groups) {
    return groups.numbers().keySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Function.identity(),
                node -> groups.all().get(groups.numbers().getOrDefault(node, 0) - 1).size()));
  }

  @Property(tries = 200)
  void pageRanksAddUpToOne(
      @ForAll("graphs") ValueGraph<Integer, Double> graph,
      @ForAll @DoubleRange(max = 0.95) double damping) {
    assertThat(
            Prestige.pageRank(graph, damping).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum())
        .isCloseTo(1, within(1e-12));
  }

  @Property(tries = 200)
  void aNodeWithoutTiesChangesNoBetweenness(
      @ForAll("graphs") ValueGraph<Integer, Double> graph, @ForAll TieLength length) {
    assertThat(Centrality.betweenness(withIsolatedNode(graph), length))
        .containsAllEntriesOf(Centrality.betweenness(graph, length))
        .containsEntry(MOST_NODES, 0.0);
  }

  @Property(tries = 200)
  void partsLieBetweenNoneAndAll(@ForAll("graphs") ValueGraph<Integer, Double> graph) {
    assertThat(Centrality.relativeBetweenness(graph, TieLength.ONE).values())
        .allMatch(value -> value >= 0 && value < 1 + 1e-12);
    assertThat(Centrality.closeness(graph, TieLength.ONE).values())
        .allMatch(value -> value >= 0 && value < 1 + 1e-12);
    assertThat(Clustering.local(graph).values()).allMatch(value -> value >= 0 && value <= 1);
    assertThat(Clustering.transitivity(graph)).isBetween(0.0, 1.0);
  }

  @Property(tries = 200)
  void modularityLiesBetweenMinusAHalfAndOne(
      @ForAll("graphs") ValueGraph<Integer, Double> graph, @ForAll List<Boolean> sides) {
    Groups<Integer> groups =
        Groups.by(graph.nodes(), node -> node < sides.size() && sides.get(node));

    assertThat(Communities.modularity(graph, groups)).isBetween(-0.5 - 1e-12, 1.0);
  }

  @Property(tries = 200)
  void louvainIsNeverWorseThanNodesByThemselves(
      @ForAll("graphs") ValueGraph<Integer, Double> graph, @ForAll long seed) {
    Groups<Integer> groups = Communities.louvain(graph, seed);

    assertThat(Communities.modularity(graph, groups))
        .isGreaterThanOrEqualTo(
            Communities.modularity(graph, Groups.by(graph.nodes(), node -> node)) - 1e-12);
    assertThat(Communities.louvain(graph, seed)).isEqualTo(groups);
  }

  @Property(tries = 200)
  void aCommunityLiesWithinAComponent(
      @ForAll("graphs") ValueGraph<Integer, Double> graph, @ForAll long seed) {
    List<? extends Set<Integer>> components = Components.of(graph).all();

    assertThat(Communities.louvain(graph, seed).all())
        .allMatch(group -> components.stream().anyMatch(it -> it.containsAll(group)));
  }

  @Property(tries = 200)
  void corenessIsAtMostTheNumberOfTies(@ForAll("graphs") ValueGraph<Integer, Double> graph) {
    ImmutableMap<Integer, Integer> degrees = Ties.degree(graph);

    Cores.coreness(graph)
        .forEach((node, core) -> assertThat(core).isBetween(0, degrees.getOrDefault(node, 0)));
  }

  @Property(tries = 100)
  void noDivisionHasFewerMisfitsThanTheCoreAndThePeriphery(
      @ForAll("graphs") ValueGraph<Integer, Double> graph) {
    CorePeriphery<Integer> found = Cores.corePeriphery(graph);

    assertThat(misfits(graph, found.core())).isEqualTo(found.misfits());
    assertThat(Sets.powerSet(graph.nodes()))
        .allMatch(core -> misfits(graph, core) >= found.misfits());
    assertThat(
            Sets.powerSet(graph.nodes()).stream()
                .filter(core -> misfits(graph, core) == found.misfits())
                .limit(2))
        .hasSize(found.isUnique() ? 1 : 2);
  }

  private static long misfits(ValueGraph<Integer, Double> graph, Set<Integer> core) {
    return Sets.combinations(graph.nodes(), Math.min(2, graph.nodes().size())).stream()
        .filter(pair -> pair.size() == 2)
        .filter(
            pair -> {
              List<Integer> nodes = List.copyOf(pair);
              boolean tied = graph.adjacentNodes(nodes.get(0)).contains(nodes.get(1));
              return tied ? Sets.intersection(pair, core).isEmpty() : core.containsAll(pair);
            })
        .count();
  }
}
