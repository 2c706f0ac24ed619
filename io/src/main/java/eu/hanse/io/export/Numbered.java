package eu.hanse.io.export;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of something that has no id of its own, with its place among the parts.
 *
 * @param whole the id of what it is a part of
 * @param number its place, from 1
 * @param part the part
 * @param <W> the type of the id
 * @param <P> the type of the part
 */
record Numbered<W, P>(W whole, int number, P part) {

  static <W, P> Stream<Numbered<W, P>> each(W whole, List<P> parts) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> new Numbered<>(whole, i + 1, parts.get(i)));
  }

  static <O, W, P> ImmutableList<Numbered<W, P>> all(
      List<O> owners, Function<O, W> id, Function<O, ? extends List<P>> parts) {
    return owners.stream()
        .flatMap(owner -> each(id.apply(owner), parts.apply(owner)))
        .collect(ImmutableList.toImmutableList());
  }

  /** A value of the part. */
  static <P, V> Function<Numbered<?, P>, V> of(Function<P, V> value) {
    return row -> value.apply(row.part());
  }
}
