package eu.hanse.analysis.measure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The groups of the nodes of one level, while nodes move between them. */
final class LouvainGroups {

  /** Less than this part of all strength is no gain, but rounding. */
  private static final double SMALLEST_GAIN = 1e-12;

  private final LouvainLevel level;
  private final double total;
  private final double[] strengthOf;
  private final int[] groups;

  /** Of each group, the sum of the strengths of its nodes. */
  private final double[] strengths;

  /** Of each group, how strongly the node that is looked at is tied to it; 0 between nodes. */
  private final double[] ties;

  LouvainGroups(LouvainLevel level) {
    this.level = level;
    this.total = level.total();
    this.groups = IntStream.range(0, level.size()).toArray();
    this.strengthOf = level.strengths();
    this.strengths = strengthOf.clone();
    this.ties = new double[level.size()];
  }

  /** Moves nodes in the given order, again and again, until none gains by it. */
  void moveNodes(int[] order) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int node : order) {
        moved |= move(node);
      }
    }
  }

  private boolean move(int node) {
    int own = groups[node];
    double strength = strengthOf[node];
    int[] neighbours = level.neighbours(node);
    double[] weights = level.weights(node);
    for (int i = 0; i < neighbours.length; i++) {
      ties[groups[neighbours[i]]] += weights[i];
    }
    strengths[own] -= strength;
    int best = own;
    double mostGain = gain(own, strength) + SMALLEST_GAIN * total;
    for (int neighbour : neighbours) {
      double gain = gain(groups[neighbour], strength);
      if (gain > mostGain) {
        best = groups[neighbour];
        mostGain = gain;
      }
    }
    strengths[best] += strength;
    groups[node] = best;
    for (int neighbour : neighbours) {
      ties[groups[neighbour]] = 0;
    }
    return best != own;
  }

  /** In proportion to what the modularity gains when the node that is looked at joins a group. */
  private double gain(int group, double strength) {
    return ties[group] - strength * strengths[group] / total;
  }

  /** Of each node, its group, numbered from 0 in the order of their first nodes. */
  int[] numbers() {
    int[] firstUse = new int[groups.length];
    Arrays.fill(firstUse, -1);
    int next = 0;
    int[] numbers = new int[groups.length];
    for (int node = 0; node < groups.length; node++) {
      if (firstUse[groups[node]] < 0) {
        firstUse[groups[node]] = next;
        next++;
      }
      numbers[node] = firstUse[groups[node]];
    }
    return numbers;
  }
}
