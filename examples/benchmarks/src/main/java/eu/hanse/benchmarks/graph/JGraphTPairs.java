package eu.hanse.benchmarks.graph;

import java.util.List;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Builds a weighted graph with JGraphT. */
public final class JGraphTPairs {

  private JGraphTPairs() {}

  /**
   * {@return the graph in short}
   *
   * @param rosters the cities of each programme, each once
   */
  public static GraphSummary of(List<List<String>> rosters) {
    SimpleWeightedGraph<String, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    for (List<String> roster : rosters) {
      roster.forEach(graph::addVertex);
      for (int i = 0; i < roster.size(); i++) {
        for (int j = i + 1; j < roster.size(); j++) {
          add(graph, roster.get(i), roster.get(j));
        }
      }
    }
    long meetings = 0;
    for (DefaultWeightedEdge edge : graph.edgeSet()) {
      meetings += (long) graph.getEdgeWeight(edge);
    }
    long strongest = 0;
    for (String city : graph.vertexSet()) {
      double most = 0;
      for (DefaultWeightedEdge edge : graph.edgesOf(city)) {
        most = Math.max(most, graph.getEdgeWeight(edge));
      }
      strongest += (long) most;
    }
    return new GraphSummary(graph.vertexSet().size(), graph.edgeSet().size(), meetings, strongest);
  }

  private static void add(
      SimpleWeightedGraph<String, DefaultWeightedEdge> graph, String city, String partner) {
    DefaultWeightedEdge edge = graph.getEdge(city, partner);
    if (edge == null) {
      graph.addEdge(city, partner);
    } else {
      graph.setEdgeWeight(edge, graph.getEdgeWeight(edge) + 1);
    }
  }
}
