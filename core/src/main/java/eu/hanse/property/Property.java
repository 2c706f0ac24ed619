package eu.hanse.property;

import eu.hanse.source.Place;
import java.util.Optional;

/**
 * A property of a type of the model.
 *
 * @param <T> the type that has the property
 */
public abstract sealed class Property<T> permits SingleProperty, ListProperty, MapProperty {

  private final String name;

  Property(String name) {
    this.name = name;
  }

  /** {@return the name, which is that of the accessor} */
  public final String name() {
    return name;
  }

  /** {@return how many values it has} */
  public abstract Multiplicity multiplicity();

  /** {@return the properties that each of its values has; empty if these are single values} */
  public abstract Optional<PropertyTable<?>> table();

  /** {@return what stands at the end of the route from this property} */
  abstract PathValue follow(Optional<T> owner, Route route);

  /**
   * {@return a count of its values}
   *
   * @param before what stands before its name in its path
   */
  abstract PropertyTally<T, ?> tally(String before);

  /** {@return whether it holds texts, or values with parts that are texts} */
  abstract boolean holdsTexts();

  /** Visits the texts of the property; the place is that of its owner. */
  abstract void findTexts(T owner, Place place, TextSearch search);
}
