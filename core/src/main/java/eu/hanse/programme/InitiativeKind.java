package eu.hanse.programme;

import eu.hanse.text.Words;

/** What an initiative is. */
public enum InitiativeKind {
  /** A service. */
  SERVICE,
  /** A pilot. */
  PILOT,
  /** An experiment. */
  EXPERIMENT,
  /** A competition. */
  COMPETITION,
  /** A community of people. */
  COMMUNITY,
  /** A strategy. */
  STRATEGY,
  /** An action plan. */
  ACTION_PLAN,
  /** A Local Green Deal: an agreement of a city with its local economy. */
  LOCAL_GREEN_DEAL;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
