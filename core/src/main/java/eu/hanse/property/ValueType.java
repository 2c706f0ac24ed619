package eu.hanse.property;

import eu.hanse.source.ValuePath;
import java.util.Optional;

/**
 * What the values of a property consist of.
 *
 * @param <V> the type of the values
 */
abstract sealed class ValueType<V> permits PropertyTable, SingleValue {

  /** {@return what stands at the end of the route from a value, or from where one could stand} */
  abstract PathValue follow(Optional<V> value, Route route);

  /** {@return whether visiting the texts of a value may find one} */
  abstract boolean mayHoldText(V value, TextSearch search);

  /** Visits the texts of a value. */
  abstract void findTexts(V value, ValuePath path, TextSearch search);
}
