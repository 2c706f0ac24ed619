package eu.hanse.programme;

import eu.hanse.text.Words;

/** In which role an expert works for a programme. */
public enum ExpertRole {
  /** Lead expert of a network or of some of its cities. */
  LEAD_EXPERT,
  /** Called in for a task. */
  AD_HOC_EXPERT,
  /** Expert of a theme or track. */
  THEMATIC_EXPERT;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
