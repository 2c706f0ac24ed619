package eu.hanse.programme;

import eu.hanse.text.Words;

/** In which role a city takes part. */
public enum ParticipationRole {
  /** Leads a network. */
  LEAD_PARTNER,
  /** Partner of a network. */
  PARTNER,
  /** Gives the good practice that a network transfers. */
  GOOD_PRACTICE_CITY,
  /** Takes over a good practice. */
  TRANSFER_CITY,
  /** Core city of a challenge. */
  CORE_CITY,
  /** Mentor city of a challenge. */
  MENTOR_CITY,
  /** Mentor city from outside Europe. */
  INTERNATIONAL_MENTOR_CITY,
  /** Observes. */
  OBSERVER_CITY,
  /** Leads a joint procurement. */
  LEAD_PROCURER,
  /** Member of a buyers group. */
  BUYER,
  /** Follows a procurement with an interest in its results. */
  PREFERRED_PARTNER,
  /** Coordinates a programme. */
  COORDINATOR,
  /** Gives its territory for experiments. */
  HOST,
  /** Associated without a share in the funding. */
  ASSOCIATED_PARTNER;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
