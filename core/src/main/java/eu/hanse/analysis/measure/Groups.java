package eu.hanse.analysis.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import eu.hanse.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A division of nodes into groups, each node in one.
 *
 * <p>Groups are numbered from 1, the largest first; of those of one size, first that of the node
 * that comes first.
 *
 * @param numbers of each node, in the order of the nodes, the number of its group
 * @param <N> what the nodes are
 */
public record Groups<N>(ImmutableMap<N, Integer> numbers) {

  /**
   * Makes groups of the nodes with the same number.
   *
   * @param numbers of each node a number; any, they are replaced by those from 1
   */
  public Groups {
    numbers = numbered(numbers);
  }

  /**
   * {@return the groups of nodes that have the same feature, such as cities of the same country}
   *
   * @param nodes the nodes
   * @param feature the feature of a node, of a type with {@code equals}, such as a text
   * @param <N> what the nodes are
   */
  public static <N> Groups<N> by(Set<N> nodes, Function<? super N, ?> feature) {
    ImmutableMap<N, Object> features =
        nodes.stream().collect(ImmutableMap.toImmutableMap(Function.identity(), feature));
    return new Groups<>(numbered(features));
  }

  private static <N, L> ImmutableMap<N, Integer> numbered(ImmutableMap<N, L> labels) {
    ImmutableSetMultimap<L, N> members = labels.asMultimap().inverse();
    List<L> largestFirst =
        members.keySet().stream()
            .sorted(Comparator.comparing(label -> -members.get(label).size()))
            .toList();
    ImmutableMap.Builder<L, Integer> numbers = ImmutableMap.builder();
    for (int i = 0; i < largestFirst.size(); i++) {
      numbers.put(largestFirst.get(i), i + 1);
    }
    ImmutableMap<L, Integer> numberOf = numbers.buildOrThrow();
    return ImmutableMap.copyOf(
        Maps.transformValues(labels, label -> numberOf.getOrDefault(label, 0)));
  }

  /** {@return the nodes of each group, in the order of their numbers} */
  public ImmutableList<ImmutableSet<N>> all() {
    ImmutableSetMultimap<Integer, N> members = numbers.asMultimap().inverse();
    return IntStream.rangeClosed(1, members.keySet().size())
        .mapToObj(members::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how many groups there are, and of how many nodes} */
  @Override
  public String toString() {
    String sizes =
        all().stream()
            .map(group -> Integer.toString(group.size()))
            .collect(Collectors.joining(", "));
    return Words.count(all().size(), "group", "groups") + (sizes.isEmpty() ? "" : " of " + sizes);
  }
}
