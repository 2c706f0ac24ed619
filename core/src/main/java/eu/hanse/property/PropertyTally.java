package eu.hanse.property;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;

/**
 * Counts the values of a property, and those of the properties of its parts.
 *
 * @param <T> the type that has the property
 * @param <V> the type of its values
 */
final class PropertyTally<T, V> {

  private final String path;
  private final Multiplicity multiplicity;
  private final Function<T, ? extends Collection<V>> valuesOf;
  private final ImmutableList<? extends PropertyTally<V, ?>> parts;
  private long owners;
  private long filled;
  private long values;

  PropertyTally(
      String path,
      Multiplicity multiplicity,
      Function<T, ? extends Collection<V>> valuesOf,
      ImmutableList<? extends PropertyTally<V, ?>> parts) {
    this.path = path;
    this.multiplicity = multiplicity;
    this.valuesOf = valuesOf;
    this.parts = parts;
  }

  void add(T owner) {
    Collection<V> found = valuesOf.apply(owner);
    owners++;
    filled += found.isEmpty() ? 0 : 1;
    values += found.size();
    for (V value : found) {
      parts.forEach(part -> part.add(value));
    }
  }

  /** Hands over what was counted, the property itself before its parts. */
  void collect(ImmutableList.Builder<Coverage> coverages) {
    coverages.add(new Coverage(path, multiplicity, owners, filled, values));
    parts.forEach(part -> part.collect(coverages));
  }
}
