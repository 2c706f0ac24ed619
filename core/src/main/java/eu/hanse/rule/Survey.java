package eu.hanse.rule;

import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;

/**
 * One run of a {@link CatalogueRule}: sees every entity once, in any order, remembers what it must,
 * and concludes at the end. What it concludes must not depend on the order.
 */
public interface Survey {

  /**
   * Sees a source.
   *
   * @param source the source
   */
  default void see(Source source) {}

  /**
   * Sees an organisation.
   *
   * @param organisation the organisation
   */
  default void see(Organisation organisation) {}

  /**
   * Sees a city.
   *
   * @param city the city
   */
  default void see(City city) {}

  /**
   * Sees a programme.
   *
   * @param programme the programme
   */
  default void see(Programme programme) {}

  /**
   * Reports what is wrong, after all entities were seen.
   *
   * @param findings takes what is wrong
   */
  void conclude(Findings findings);
}
