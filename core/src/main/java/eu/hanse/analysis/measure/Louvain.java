package eu.hanse.analysis.measure;

import java.util.Random;
import java.util.stream.IntStream;

/** The Louvain method: moves nodes between groups, makes a node of each group, and begins again. */
final class Louvain {

  private final Random random;

  Louvain(long seed) {
    this.random = new Random(seed);
  }

  /** Of each node of the graph, the number of its group. */
  int[] groups(LouvainLevel graph) {
    int[] groups = IntStream.range(0, graph.size()).toArray();
    LouvainLevel level = graph;
    boolean merged;
    do {
      LouvainGroups moved = new LouvainGroups(level);
      moved.moveNodes(shuffled(level.size()));
      int[] numbers = moved.numbers();
      groups = IntStream.of(groups).map(group -> numbers[group]).toArray();
      LouvainLevel next = level.merged(numbers);
      merged = next.size() < level.size();
      level = next;
    } while (merged);
    return groups;
  }

  private int[] shuffled(int size) {
    int[] order = IntStream.range(0, size).toArray();
    for (int last = size - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int swapped = order[last];
      order[last] = order[other];
      order[other] = swapped;
    }
    return order;
  }
}
