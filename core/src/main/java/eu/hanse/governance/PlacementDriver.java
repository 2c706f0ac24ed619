package eu.hanse.governance;

import eu.hanse.text.Words;

/** What a city's choice of placement depends on. */
public enum PlacementDriver {
  /** The budget. */
  BUDGET,
  /** The size of the city. */
  CITY_SIZE,
  /** The elected officials and their priorities. */
  ELECTED_OFFICIALS,
  /** The skills at hand. */
  SKILLS,
  /** A legal duty. */
  LEGAL_DUTY,
  /** Something else. */
  OTHER;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
