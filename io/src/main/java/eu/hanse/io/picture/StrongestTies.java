package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ValueGraph;
import eu.hanse.id.CityId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * The strongest ties of a graph, as many as can be drawn. Of ties that are equally strong, all are
 * drawn or none, for any choice among them would show what is not there.
 *
 * @param all the ties, strongest first
 * @param drawn those of them that are drawn
 * @param isDirected whether it matters which of two cities is which
 */
record StrongestTies(ImmutableList<Tie> all, ImmutableList<Tie> drawn, boolean isDirected) {

  private static final Comparator<Tie> STRONGEST_FIRST =
      Comparator.comparing((Tie tie) -> -tie.strength())
          .thenComparing(Tie::from)
          .thenComparing(Tie::to);

  static StrongestTies none() {
    return new StrongestTies(ImmutableList.of(), ImmutableList.of(), false);
  }

  /**
   * {@return the strongest ties}
   *
   * @param graph the graph
   * @param cities those whose ties are wanted
   * @param limit how many are drawn at most
   */
  static StrongestTies of(ValueGraph<CityId, Double> graph, Collection<CityId> cities, int limit) {
    Set<CityId> wanted = Set.copyOf(cities);
    ImmutableList<Tie> ties =
        graph.edges().stream()
            .filter(edge -> !edge.nodeU().equals(edge.nodeV()))
            .filter(edge -> wanted.contains(edge.nodeU()) && wanted.contains(edge.nodeV()))
            .map(edge -> tie(graph, edge))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Tie> sorted = Ordering.from(STRONGEST_FIRST).immutableSortedCopy(ties);
    return new StrongestTies(sorted, first(sorted, limit), graph.isDirected());
  }

  private static Tie tie(ValueGraph<CityId, Double> graph, EndpointPair<CityId> edge) {
    double strength = graph.edgeValue(edge).orElse(0.0);
    boolean inOrder = graph.isDirected() || edge.nodeU().compareTo(edge.nodeV()) < 0;
    return inOrder
        ? new Tie(edge.nodeU(), edge.nodeV(), strength)
        : new Tie(edge.nodeV(), edge.nodeU(), strength);
  }

  private static ImmutableList<Tie> first(ImmutableList<Tie> sorted, int limit) {
    if (sorted.size() <= limit) {
      return sorted;
    }
    int end = Math.max(0, limit);
    while (end > 0 && sorted.get(end - 1).strength() == sorted.get(end).strength()) {
      end--;
    }
    return sorted.subList(0, end);
  }

  /** {@return the greatest strength; zero if there are no ties} */
  double strongest() {
    return all.isEmpty() ? 0 : all.get(0).strength();
  }

  boolean areEquallyStrong() {
    return drawn.stream().mapToDouble(Tie::strength).distinct().count() == 1;
  }

  /** {@return what is left out, in a sentence; empty if nothing is} */
  Optional<String> note() {
    if (drawn.size() == all.size()) {
      return Optional.empty();
    }
    String count = Amounts.of(all.size());
    return Optional.of(
        drawn.isEmpty()
            ? "No ties are drawn: of " + count + ", too many are equally strong."
            : "Ties drawn: the strongest, " + Amounts.of(drawn.size()) + " of " + count + ".");
  }
}
