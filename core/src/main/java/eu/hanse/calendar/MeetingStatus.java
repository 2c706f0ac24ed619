package eu.hanse.calendar;

import eu.hanse.text.Words;

/** What became of a meeting. */
public enum MeetingStatus {
  /** It is planned. */
  PLANNED,
  /** It took place. */
  HELD,
  /** It was called off. */
  CANCELLED,
  /** It was moved to another date. */
  MOVED;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
