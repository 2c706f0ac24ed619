package eu.hanse.programme;

import eu.hanse.text.Words;

/** What a programme is. */
public enum ProgrammeKind {
  /**
   * A challenge that many cities join on tracks of their choice, such as the Intelligent Cities
   * Challenge.
   */
  CITY_CHALLENGE,
  /** An URBACT network that transfers a good practice. */
  TRANSFER_NETWORK,
  /** An URBACT network that draws up action plans. */
  ACTION_PLANNING_NETWORK,
  /** An URBACT network on the implementation of strategies. */
  IMPLEMENTATION_NETWORK,
  /** An URBACT network that transfers an urban innovative action. */
  INNOVATION_TRANSFER_NETWORK,
  /** A joint procurement of research and development, such as AI4Cities. */
  PRE_COMMERCIAL_PROCUREMENT,
  /** A partnership of cities. */
  PARTNERSHIP,
  /** A project of lighthouse cities. */
  LIGHTHOUSE_PROJECT,
  /** Something else. */
  OTHER;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
