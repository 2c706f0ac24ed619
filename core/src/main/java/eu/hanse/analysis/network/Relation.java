package eu.hanse.analysis.network;

import eu.hanse.text.Words;

/** What links two cities. */
public enum Relation {
  /** Both take part in the same programme, and it is not excluded that they do so at one time. */
  CO_PARTICIPATION(false),
  /** A city comes to a meeting that another hosts; from the guest to the host. */
  HOSTING(true),
  /** A city mentors another; from the mentor to the one mentored. */
  MENTORING(true),
  /** A good practice of one city is taken up by another; from the giver to the receiver. */
  TRANSFER(true);

  private final boolean directed;

  Relation(boolean directed) {
    this.directed = directed;
  }

  /** {@return whether it matters which of the two cities is which} */
  public boolean isDirected() {
    return directed;
  }

  /** {@return the name, such as {@code co-participation}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
