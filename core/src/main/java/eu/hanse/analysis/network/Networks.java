package eu.hanse.analysis.network;

import com.google.common.graph.ElementOrder;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;

/**
 * Makes graphs of who is linked with whom. Their nodes are in the order of their ids, the order of
 * their edges is always the same, and edge values are the strength of the tie.
 *
 * <p>Every city that takes part is a node, also one without ties, and so is a city that is tied
 * without taking part, such as a host from outside.
 */
public final class Networks {

  private Networks() {}

  /**
   * {@return which city takes part in which programme: an undirected graph of cities and programmes
   * (bipartite), whose edge values are the numbers of participations, which are more than one where
   * a city has several roles}
   *
   * @param selection what is looked at
   */
  public static ImmutableValueGraph<EntityKey, Double> membership(Selection selection) {
    MutableValueGraph<EntityKey, Double> graph =
        inOrder(ValueGraphBuilder.undirected(), ElementOrder.<EntityKey>natural());
    for (Programme programme : selection.programmes()) {
      EntityKey key = EntityKey.of(programme.id());
      graph.addNode(key);
      for (Participation participation : programme.participations()) {
        increase(graph, EntityKey.of(participation.city()), key);
      }
    }
    return ImmutableValueGraph.copyOf(graph);
  }

  /**
   * {@return which cities take part together: an undirected graph of cities}
   *
   * <p>Two cities are tied by each programme in which both take part and of which it is not
   * excluded that they do so at one time, as their periods say. A city counts once in a programme,
   * whatever its roles.
   *
   * @param selection what is looked at
   * @param weighting how strongly a programme ties two cities
   */
  public static ImmutableValueGraph<CityId, Double> coParticipation(
      Selection selection, Weighting weighting) {
    return new CoParticipation(selection, weighting).graph();
  }

  /**
   * {@return how often each two cities are linked: a graph of cities, directed if the relation is}
   *
   * @param selection what is looked at
   * @param relation what links two cities; see {@link Links#of}
   */
  public static ImmutableValueGraph<CityId, Double> of(Selection selection, Relation relation) {
    if (relation == Relation.CO_PARTICIPATION) {
      return coParticipation(selection, Weighting.COUNT);
    }
    MutableValueGraph<CityId, Double> graph =
        inOrder(ValueGraphBuilder.directed(), ElementOrder.<CityId>natural());
    selection.cityIds().forEach(graph::addNode);
    for (Link link : Links.of(selection, relation)) {
      increase(graph, link.from(), link.to());
    }
    return ImmutableValueGraph.copyOf(graph);
  }

  /** Hash codes of keys differ from run to run, and so would the order of the edges of a node. */
  private static <N> MutableValueGraph<N, Double> inOrder(
      ValueGraphBuilder<Object, Object> builder, ElementOrder<N> nodes) {
    return builder.nodeOrder(nodes).incidentEdgeOrder(ElementOrder.<N>stable()).build();
  }

  private static <N> void increase(MutableValueGraph<N, Double> graph, N from, N to) {
    graph.putEdgeValue(from, to, graph.edgeValue(from, to).orElse(0.0) + 1);
  }
}
