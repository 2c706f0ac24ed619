package eu.hanse.programme;

import eu.hanse.text.Words;

/** In which role an organisation is involved. */
public enum InvolvementRole {
  /** Manages the funding programme. */
  MANAGING_AUTHORITY,
  /** Coordinates. */
  COORDINATOR,
  /** Leads a joint procurement. */
  LEAD_PROCURER,
  /** Member of the consortium that runs the programme, or of one that takes part. */
  CONSORTIUM_MEMBER,
  /** Brings expertise. */
  EXPERT_PARTNER,
  /** Supplies a procurement. */
  SUPPLIER,
  /** Pays. */
  FUNDER,
  /** Supports. */
  SUPPORT;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
