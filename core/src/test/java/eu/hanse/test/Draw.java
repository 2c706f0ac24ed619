package eu.hanse.test;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Makes random choices. All generators of this package are functions of a draw: that is much faster
 * than combining arbitraries field by field, at the price of shrinking.
 */
final class Draw {

  private final Random random;

  private Draw(Random random) {
    this.random = random;
  }

  static <T> Arbitrary<T> arbitrary(Function<Draw, T> generator) {
    return Arbitraries.randomValue(random -> generator.apply(new Draw(random)));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From 0 to the bound, which is excluded. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  long anyLong() {
    return random.nextLong();
  }

  double unit() {
    return random.nextDouble();
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <E extends Enum<E>> E one(Class<E> type) {
    return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
  }

  <T> Optional<T> maybe(Function<Draw, T> generator) {
    return chance(40) ? Optional.of(generator.apply(this)) : Optional.empty();
  }

  <E extends Enum<E>> Optional<E> maybe(Class<E> type) {
    return maybe(draw -> draw.one(type));
  }

  OptionalInt maybeBetween(int first, int last) {
    return chance(40) ? OptionalInt.of(between(first, last)) : OptionalInt.empty();
  }

  /** None in half of the cases, otherwise one to three. */
  <T> ImmutableList<T> few(Function<Draw, T> generator) {
    int size = Math.max(0, between(-2, 3));
    return Stream.generate(() -> generator.apply(this))
        .limit(size)
        .collect(ImmutableList.toImmutableList());
  }

  /** At most three, without repetitions. */
  <T> ImmutableSet<T> several(Function<Draw, T> generator) {
    return ImmutableSet.copyOf(few(generator));
  }

  <E extends Enum<E>> ImmutableSet<E> several(Class<E> type) {
    return several(draw -> draw.one(type));
  }

  /** At most three entries. */
  Map<String, String> entries(Function<Draw, String> key, Function<Draw, String> value) {
    Map<String, String> entries = new HashMap<>();
    few(key).forEach(name -> entries.put(name, value.apply(this)));
    return entries;
  }

  /** At most four, of which no two have the same key. */
  <T> Collection<T> distinct(Function<Draw, T> generator, Function<T, ?> key) {
    Map<Object, T> items = new HashMap<>();
    int tries = below(5);
    for (int i = 0; i < tries; i++) {
      T item = generator.apply(this);
      items.put(key.apply(item), item);
    }
    return items.values();
  }
}
