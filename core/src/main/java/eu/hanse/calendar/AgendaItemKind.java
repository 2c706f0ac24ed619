package eu.hanse.calendar;

import eu.hanse.text.Words;

/** The form of an agenda item. */
public enum AgendaItemKind {
  /** An opening or invited speech. */
  KEYNOTE,
  /** A presentation. */
  PRESENTATION,
  /** A discussion. */
  DISCUSSION,
  /** A working session. */
  WORKSHOP;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
