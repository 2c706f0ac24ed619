package eu.hanse.property;

import com.google.common.collect.ImmutableList;
import eu.hanse.source.Place;
import java.util.Optional;

/**
 * What the values of a property consist of.
 *
 * @param <V> the type of the values
 */
abstract sealed class ValueType<V> permits PropertyTable, SingleValue {

  /** {@return what stands at the end of the route from a value, or from where one could stand} */
  abstract PathValue follow(Optional<V> value, Route route);

  /** {@return a count for each property that values of this type have, those at a path} */
  abstract ImmutableList<? extends PropertyTally<V, ?>> tallies(String path);

  /** {@return whether values of this type are texts or have parts that are} */
  abstract boolean holdsTexts();

  /** {@return whether a search for texts may find one in a value} */
  abstract boolean isWorthSearching(V value, TextSearch search);

  /** Visits the texts of a value that is worth it. */
  abstract void findTexts(V value, Place place, TextSearch search);
}
