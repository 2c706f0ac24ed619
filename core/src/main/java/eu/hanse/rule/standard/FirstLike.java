package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the first of many things that another cannot be told apart from: of each trait, they have
 * the same value, or one of them has none. It does so without comparing them, but every further
 * trait doubles the time; there should be few.
 *
 * @param <T> the things
 */
final class FirstLike<T> {

  /** Stands for any value of a trait and for none. */
  private static final Object WHATEVER = new Object();

  private final List<T> things = new ArrayList<>();

  /** The first things by their traits, also with any of these replaced. */
  private final Map<List<Object>, Integer> firsts = new HashMap<>();

  /** Adds a thing after those added before. */
  void add(T thing, List<Optional<?>> traits) {
    int number = things.size();
    things.add(thing);
    patterns(traits, trait -> ImmutableList.of(trait, WHATEVER))
        .forEach(pattern -> firsts.putIfAbsent(pattern, number));
  }

  /** The first of the things added that one of these traits cannot be told apart from. */
  Optional<T> first(List<Optional<?>> traits) {
    return patterns(
            traits,
            trait ->
                trait.isPresent()
                    ? ImmutableList.of(trait, Optional.empty())
                    : ImmutableList.of(WHATEVER))
        .flatMap(pattern -> Stream.ofNullable(firsts.get(pattern)))
        .min(Comparator.naturalOrder())
        .map(things::get);
  }

  private static Stream<List<Object>> patterns(
      List<Optional<?>> traits, Function<Optional<?>, List<Object>> choices) {
    return Lists.cartesianProduct(traits.stream().map(choices).toList()).stream();
  }
}
