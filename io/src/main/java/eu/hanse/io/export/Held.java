package eu.hanse.io.export;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An entity that is named, and what is held of it: nothing where the catalogue lacks it, so that
 * whatever names it has a row to refer to.
 *
 * @param id its id
 * @param entity the entity
 * @param <I> the type of the id
 * @param <E> the type of the entity
 */
record Held<I, E>(I id, Optional<E> entity) {

  /** What a row is in a table of such entities. */
  static String description(String kind) {
    return "A row for each "
        + kind
        + " that another table names and, where all programmes are exported, for each other. One"
        + " that is named but not held has its id, and nothing that would have to be known of it.";
  }

  /** {@return the entities of which something is held} */
  static <E> ImmutableList<E> entities(List<? extends Held<?, E>> rows) {
    return rows.stream()
        .flatMap(row -> row.entity().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** A value that every such entity has. */
  static <E, V> Function<Held<?, E>, Optional<V>> all(Function<E, V> value) {
    return row -> row.entity().map(value);
  }

  /** A value that such an entity may have. */
  static <E, V> Function<Held<?, E>, Optional<V>> some(Function<E, Optional<V>> value) {
    return row -> row.entity().flatMap(value);
  }
}
