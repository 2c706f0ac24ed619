package eu.hanse.catalogue;

import eu.hanse.text.Words;

/** The kinds of entities that a catalogue holds by id. */
public enum EntityKind {
  /** A {@link eu.hanse.source.Source}. */
  SOURCE,
  /** An {@link eu.hanse.organisation.Organisation}. */
  ORGANISATION,
  /** A {@link eu.hanse.city.City}. */
  CITY,
  /** A {@link eu.hanse.programme.Programme}. */
  PROGRAMME;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
