package eu.hanse.funding;

import eu.hanse.text.Words;

/** What a contribution is. */
public enum ContributionKind {
  /** Money granted by a funder. */
  GRANT,
  /** Money added by a partner to a grant. */
  CO_FINANCING,
  /** Money from the payer's own budget. */
  OWN_RESOURCES,
  /** Work or goods instead of money. */
  IN_KIND;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
