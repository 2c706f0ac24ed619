package eu.hanse.programme;

import eu.hanse.text.Words;

/** What became of an initiative. */
public enum InitiativeStatus {
  /** It is planned. */
  PLANNED,
  /** It is under way. */
  RUNNING,
  /** It is complete. */
  COMPLETED,
  /** It was stopped. */
  STOPPED;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
