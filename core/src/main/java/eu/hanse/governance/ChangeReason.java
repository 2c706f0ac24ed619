package eu.hanse.governance;

import eu.hanse.text.Words;

/** Why a placement replaced the one before it. */
public enum ChangeReason {
  /** An election. */
  ELECTION,
  /** A reorganisation of the administration. */
  REORGANISATION,
  /** The budget. */
  BUDGET,
  /** Something else. */
  OTHER,
  /** Not known. */
  UNKNOWN;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
