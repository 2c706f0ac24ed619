package eu.hanse.analysis.measure;

import com.google.common.base.Splitter;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Graphs to try measures on. */
final class SampleGraphs {

  private SampleGraphs() {}

  /**
   * {@return an undirected graph}
   *
   * @param ties such as {@code a-b}, {@code a-b=2.5} with a strength other than 1, or {@code a} for
   *     a node without ties
   */
  static ImmutableValueGraph<String, Double> undirected(String... ties) {
    return graph(ValueGraphBuilder.undirected(), ties);
  }

  /**
   * {@return a directed graph}
   *
   * @param ties as for an undirected graph, from the first node to the second
   */
  static ImmutableValueGraph<String, Double> directed(String... ties) {
    return graph(ValueGraphBuilder.directed(), ties);
  }

  private static ImmutableValueGraph<String, Double> graph(
      ValueGraphBuilder<Object, Object> builder, String... ties) {
    MutableValueGraph<String, Double> graph = inOrder(builder);
    for (String tie : ties) {
      List<String> parts = Splitter.on('=').splitToList(tie);
      List<String> nodes = Splitter.on('-').splitToList(parts.get(0));
      double strength = parts.size() > 1 ? Double.parseDouble(parts.get(1)) : 1;
      if (nodes.size() > 1) {
        graph.putEdgeValue(nodes.get(0), nodes.get(1), strength);
      } else {
        graph.addNode(nodes.get(0));
      }
    }
    return ImmutableValueGraph.copyOf(graph);
  }

  private static MutableValueGraph<String, Double> inOrder(
      ValueGraphBuilder<Object, Object> builder) {
    return builder.allowsSelfLoops(true).nodeOrder(ElementOrder.<String>natural()).build();
  }

  /**
   * {@return who met whom outside a karate club, as W. W. Zachary saw it from 1970 to 1972 (An
   * information flow model for conflict and fission in small groups, Journal of Anthropological
   * Research 33, 1977, figure 3)}
   */
  static ImmutableValueGraph<String, Double> karateClub() {
    try {
      return undirected(
          Resources.readLines(
                  Resources.getResource(SampleGraphs.class, "karate-club.txt"),
                  StandardCharsets.UTF_8)
              .stream()
              .map(line -> line.replace(' ', '-'))
              .toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return a graph by chance, with strengths of 1, 2, 3 or 5}
   *
   * @param directed whether it is directed
   * @param nodes how many nodes it has
   * @param density how likely a tie is
   * @param seed what chance starts from
   */
  static ImmutableValueGraph<String, Double> random(
      boolean directed, int nodes, double density, long seed) {
    Random random = new Random(seed);
    double[] strengths = {1, 2, 3, 5};
    MutableValueGraph<String, Double> graph =
        inOrder(directed ? ValueGraphBuilder.directed() : ValueGraphBuilder.undirected());
    for (int from = 0; from < nodes; from++) {
      graph.addNode("n" + from);
      for (int to = 0; to < nodes; to++) {
        if ((directed ? to != from : to < from) && random.nextDouble() < density) {
          graph.putEdgeValue("n" + from, "n" + to, strengths[random.nextInt(strengths.length)]);
        }
      }
    }
    return ImmutableValueGraph.copyOf(graph);
  }
}
