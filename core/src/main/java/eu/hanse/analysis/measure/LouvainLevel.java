package eu.hanse.analysis.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultWeightedEdge;

/** A graph of groups, at one level of the Louvain method; at the first, each group is a node. */
final class LouvainLevel {

  private final int[][] neighbours;
  private final double[][] weights;
  private final double[] strengths;

  /**
   * A level.
   *
   * @param ties of each group, how strongly it is tied to which others
   * @param strengths of each group, the sum of the strengths of its nodes
   */
  private LouvainLevel(List<Map<Integer, Double>> ties, double[] strengths) {
    this.neighbours =
        ties.stream()
            .map(others -> others.keySet().stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    this.weights =
        ties.stream()
            .map(others -> others.values().stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new);
    this.strengths = strengths;
  }

  static LouvainLevel of(Graph<Integer, DefaultWeightedEdge> graph) {
    List<Map<Integer, Double>> ties = noTies(graph.vertexSet().size());
    double[] strengths = new double[ties.size()];
    for (int node = 0; node < strengths.length; node++) {
      for (DefaultWeightedEdge edge : graph.edgesOf(node)) {
        double weight = graph.getEdgeWeight(edge);
        ties.get(node).put(Graphs.getOppositeVertex(graph, edge, node), weight);
        strengths[node] += weight;
      }
    }
    return new LouvainLevel(ties, strengths);
  }

  /** The next level: groups are numbered from 0. */
  LouvainLevel merged(int[] groups) {
    List<Map<Integer, Double>> ties = noTies(IntStream.of(groups).max().orElse(-1) + 1);
    double[] sums = new double[ties.size()];
    for (int node = 0; node < groups.length; node++) {
      int group = groups[node];
      sums[group] += strengths[node];
      for (int i = 0; i < neighbours[node].length; i++) {
        int other = groups[neighbours[node][i]];
        if (other != group) {
          ties.get(group).merge(other, weights[node][i], Double::sum);
        }
      }
    }
    return new LouvainLevel(ties, sums);
  }

  /** Maps that keep the order in which ties are found, as the order of sums matters. */
  private static List<Map<Integer, Double>> noTies(int size) {
    return Stream.<Map<Integer, Double>>generate(LinkedHashMap::new).limit(size).toList();
  }

  int size() {
    return strengths.length;
  }

  /** The groups that a group is tied to. */
  int[] neighbours(int group) {
    return neighbours[group];
  }

  /** How strongly it is tied to each of them. */
  double[] weights(int group) {
    return weights[group];
  }

  /** The sum of the strengths of the nodes of each group. */
  double[] strengths() {
    return strengths.clone();
  }

  /** Twice the strength of all ties. */
  double total() {
    return Arrays.stream(strengths).sum();
  }
}
