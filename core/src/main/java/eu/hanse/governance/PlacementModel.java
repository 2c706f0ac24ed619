package eu.hanse.governance;

import eu.hanse.text.Words;

/** Where in a city's organisation the core team of a strategy sits. */
public enum PlacementModel {
  /** Spread over several departments, without a team of its own. */
  DISTRIBUTED,
  /** A team of members from several departments. */
  CROSS_FUNCTIONAL_TEAM,
  /** A unit or department made for the strategy. */
  DEDICATED_UNIT,
  /** Within the department for information technology. */
  WITHIN_IT_DEPARTMENT,
  /** Within another department, such as economic development. */
  WITHIN_LINE_DEPARTMENT,
  /** In the office of the mayor or chief executive. */
  EXECUTIVE_OFFICE,
  /** In a company that the city owns. */
  MUNICIPAL_COMPANY,
  /** In an agency, foundation or association outside the city's administration. */
  EXTERNAL_AGENCY,
  /** In a body shared by several municipalities. */
  INTERMUNICIPAL_BODY,
  /** A documented mixture of several of these. */
  HYBRID,
  /** There is no such team. */
  NONE,
  /** There is one, but where it sits is not known. */
  UNKNOWN;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
