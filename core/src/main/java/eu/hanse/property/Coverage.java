package eu.hanse.property;

import java.util.OptionalDouble;

/**
 * How many things have a value of a property.
 *
 * @param path the names of the properties from the entity inwards, joined by points, such as {@code
 *     participations.period}; positions in lists are left out
 * @param multiplicity how many values the property has
 * @param owners how many things could have a value: entities, or parts of them such as all
 *     participations
 * @param filled how many of them have one; of a list or map, at least one
 * @param values how many values there are in all
 */
public record Coverage(
    String path, Multiplicity multiplicity, long owners, long filled, long values) {

  /** {@return the share of those that have a value, from 0 to 1; empty if there are no owners} */
  public OptionalDouble share() {
    return owners == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) filled / owners);
  }

  /** {@return the path and the numbers, in one line} */
  @Override
  public String toString() {
    return path + ": " + filled + " of " + owners;
  }
}
