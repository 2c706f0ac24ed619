package eu.hanse.property;

import com.google.common.collect.ImmutableList;
import eu.hanse.source.Place;
import java.util.Optional;

/**
 * A value without properties, such as a date or a number.
 *
 * @param <V> the type of the value
 */
sealed class SingleValue<V> extends ValueType<V> permits TextValue {

  @Override
  PathValue follow(Optional<V> value, Route route) {
    return route.isAtEnd()
        ? PathValue.of(value)
        : new PathValue.Unknown(
            "a single value has no property \"" + route.next() + "\"", Optional.empty());
  }

  @Override
  ImmutableList<PropertyTally<V, ?>> tallies(String path) {
    return ImmutableList.of();
  }

  @Override
  boolean holdsTexts() {
    return false;
  }

  @Override
  boolean isWorthSearching(V value, TextSearch search) {
    return false;
  }

  @Override
  void findTexts(V value, Place place, TextSearch search) {}
}
