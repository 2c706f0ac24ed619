package eu.hanse.property;

import eu.hanse.source.ValuePath;
import java.util.Optional;

/**
 * A value without properties, such as a text, a date or a number.
 *
 * @param <V> the type of the value
 */
final class SingleValue<V> extends ValueType<V> {

  @Override
  PathValue follow(Optional<V> value, Route route) {
    return route.isAtEnd()
        ? PathValue.of(value)
        : new PathValue.Unknown(
            "a single value has no property \"" + route.next() + "\"", Optional.empty());
  }

  @Override
  boolean mayHoldText(V value, TextSearch search) {
    return value instanceof String text && search.wanted().test(text);
  }

  @Override
  void findTexts(V value, ValuePath path, TextSearch search) {
    search.visitor().accept(path, value.toString());
  }
}
