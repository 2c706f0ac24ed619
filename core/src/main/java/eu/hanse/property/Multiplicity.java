package eu.hanse.property;

/** How many values a property has, and how a path names one of them. */
public enum Multiplicity {
  /** One, or none; the path ends with the name of the property. */
  SINGLE,
  /** Any number in an order; the position of one of them follows the name, from 0. */
  LIST,
  /** Any number, each under a name of its own, which follows that of the property. */
  MAP
}
