package eu.hanse.io.shape;

/** How often a property's value occurs. */
public enum Cardinality {
  /** Exactly once. */
  REQUIRED("required"),
  /** At most once. */
  OPTIONAL("optional"),
  /** Any number of times, in an order that is kept. */
  LIST("list"),
  /** Any number of times, each value once, written in sorted order. */
  SET("set"),
  /** Any number of times, each under a name of its own, written in sorted order. */
  MAP("map");

  private final String text;

  Cardinality(String text) {
    this.text = text;
  }

  /** {@return the name as the data dictionary shows it} */
  @Override
  public String toString() {
    return text;
  }
}
