package eu.hanse.analysis.continuity;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.CityId;

/**
 * The cities that began to lead a programme in a year.
 *
 * @param year the year
 * @param cities the cities, at least one
 * @param newCities those of them that had not begun to lead one in an earlier year
 */
public record YearOfLeads(
    int year, ImmutableSortedSet<CityId> cities, ImmutableSortedSet<CityId> newCities) {

  /** {@return the share of the cities that are new, from 0 to 1} */
  public double renewal() {
    return (double) newCities.size() / cities.size();
  }
}
