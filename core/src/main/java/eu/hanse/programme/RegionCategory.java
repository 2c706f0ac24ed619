package eu.hanse.programme;

import eu.hanse.text.Words;

/** The category of region that a co-financing rate depends on. */
public enum RegionCategory {
  /** More developed region. */
  MORE_DEVELOPED,
  /** Transition region. */
  TRANSITION,
  /** Less developed region. */
  LESS_DEVELOPED;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
