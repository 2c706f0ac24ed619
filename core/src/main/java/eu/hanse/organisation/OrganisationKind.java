package eu.hanse.organisation;

import eu.hanse.text.Words;

/** What an organisation is. */
public enum OrganisationKind {
  /** An institution or executive agency of the European Union, or a department of one. */
  EU_INSTITUTION,
  /** A public authority that is not a city, such as a ministry. */
  PUBLIC_AUTHORITY,
  /** An agency or company owned by a city, region or state. */
  AGENCY,
  /** A cluster of companies and research bodies. */
  CLUSTER,
  /** An association of cities or organisations. */
  NETWORK,
  /** Several cities or organisations that act as one in a programme. */
  CONSORTIUM,
  /** A consultancy. */
  CONSULTANCY,
  /** A company. */
  COMPANY,
  /** A start-up. */
  START_UP,
  /** A university or college. */
  UNIVERSITY,
  /** A research institute. */
  RESEARCH_INSTITUTE,
  /** A non-governmental or non-profit organisation. */
  NGO,
  /** Something else. */
  OTHER;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
