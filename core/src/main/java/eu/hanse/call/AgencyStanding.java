package eu.hanse.call;

import eu.hanse.text.Words;

/** What a local agency, founded or owned by a city, counts as in a call. */
public enum AgencyStanding {
  /** It counts as its city. */
  CITY,
  /** It is a partner other than a city. */
  NON_CITY;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
