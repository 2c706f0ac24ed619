package eu.hanse.city;

import eu.hanse.text.Words;

/** What a city is, as a local authority. */
public enum CityKind {
  /** A single municipality. */
  MUNICIPALITY,
  /** A metropolitan authority, such as a French métropole. */
  METROPOLIS,
  /** A community, union or association of municipalities, such as an agglomeration community. */
  INTERMUNICIPAL,
  /** A county. */
  COUNTY,
  /** A region. */
  REGION,
  /** A district or borough of a city. */
  DISTRICT,
  /** A city that is also a state or federal state. */
  CITY_STATE;

  /** {@return the name as data files write it} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
