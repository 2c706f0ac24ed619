package eu.hanse.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of {@link Circles} in any graph. */
final class CirclesProperties {

  @Provide
  Arbitrary<List<EndpointPair<Integer>>> edges() {
    Arbitrary<Integer> nodes = Arbitraries.integers().between(0, 7);
    return Combinators.combine(nodes, nodes).as(EndpointPair::ordered).list().ofMaxSize(14);
  }

  @Property
  void everyCircleFollowsTheEdgesAndComesBackToItsFirstNode(
      @ForAll("edges") List<EndpointPair<Integer>> edges) {
    Graph<Integer> graph = graph(edges);
    for (List<Integer> circle : Circles.in(graph)) {
      assertThat(circle).doesNotHaveDuplicates();
      for (int i = 0; i < circle.size(); i++) {
        int next = circle.get((i + 1) % circle.size());
        assertThat(graph.hasEdgeConnecting(circle.get(i), next)).isTrue();
      }
    }
  }

  @Property
  void eachSetOfNodesThatLeadToOneAnotherHasOneCircleFromItsFirstNodeOn(
      @ForAll("edges") List<EndpointPair<Integer>> edges) {
    Graph<Integer> reach = reach(graph(edges));
    Set<Integer> firsts = new HashSet<>();
    for (int node : reach.nodes()) {
      if (reach.hasEdgeConnecting(node, node)) {
        firsts.add(
            reach.successors(node).stream()
                .filter(other -> reach.hasEdgeConnecting(other, node))
                .min(Integer::compare)
                .orElseThrow());
      }
    }

    assertThat(Circles.in(graph(edges)))
        .extracting(circle -> circle.get(0))
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(firsts);
  }

  @Property
  void noWayBackIsShorter(@ForAll("edges") List<EndpointPair<Integer>> edges) {
    Graph<Integer> graph = graph(edges);
    for (List<Integer> circle : Circles.in(graph)) {
      int first = circle.get(0);
      Set<Integer> reached = Set.of(first);
      for (int steps = 1; steps < circle.size(); steps++) {
        Set<Integer> next = new HashSet<>();
        reached.forEach(node -> next.addAll(graph.successors(node)));
        assertThat(next).doesNotContain(first);
        reached = next;
      }
    }
  }

  @Property
  void theOrderOfTheEdgesDoesNotMatter(@ForAll("edges") List<EndpointPair<Integer>> edges) {
    ImmutableList<ImmutableList<Integer>> circles = Circles.in(graph(edges));

    assertThat(Circles.in(graph(Lists.reverse(edges)))).isEqualTo(circles);
  }

  /** The edges that lead from a node to those that one or more edges lead to. */
  private static Graph<Integer> reach(Graph<Integer> graph) {
    MutableGraph<Integer> reach = GraphBuilder.directed().allowsSelfLoops(true).build();
    for (int node : graph.nodes()) {
      reach.addNode(node);
      for (int next : graph.successors(node)) {
        Graphs.reachableNodes(graph, next).forEach(end -> reach.putEdge(node, end));
      }
    }
    return reach;
  }

  private static Graph<Integer> graph(List<EndpointPair<Integer>> edges) {
    MutableGraph<Integer> graph = GraphBuilder.directed().allowsSelfLoops(true).build();
    edges.forEach(graph::putEdge);
    return graph;
  }
}
