package eu.hanse.calendar;

import eu.hanse.text.Words;

/** How people attend a meeting. */
public enum Attendance {
  /** All on site. */
  IN_PERSON,
  /** All online; a host may still be named. */
  ONLINE,
  /** Some on site, some online. */
  HYBRID;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
