package eu.hanse.analysis.participation;

import eu.hanse.place.Country;

/**
 * What part a country has in a selection.
 *
 * @param country the country
 * @param member whether it was a member state of the European Union on the day asked about
 * @param cities how many of its cities take part
 * @param participations how many participations these have
 * @param programmes in how many programmes at least one of them takes part
 */
public record CountryPart(
    Country country, boolean member, long cities, long participations, long programmes) {

  /** {@return whether a city of the country takes part} */
  public boolean takesPart() {
    return cities > 0;
  }
}
