package eu.hanse.rule;

import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;

/** A rule that judges each entity by itself. It implements the method of the kind it judges. */
public non-sealed interface EntityRule extends Rule {

  /**
   * Judges a source.
   *
   * @param source the source
   * @param context what else there is to know
   * @param findings takes what is wrong
   */
  default void check(Source source, RuleContext context, Findings findings) {}

  /**
   * Judges an organisation.
   *
   * @param organisation the organisation
   * @param context what else there is to know
   * @param findings takes what is wrong
   */
  default void check(Organisation organisation, RuleContext context, Findings findings) {}

  /**
   * Judges a city.
   *
   * @param city the city
   * @param context what else there is to know
   * @param findings takes what is wrong
   */
  default void check(City city, RuleContext context, Findings findings) {}

  /**
   * Judges a programme.
   *
   * @param programme the programme
   * @param context what else there is to know
   * @param findings takes what is wrong
   */
  default void check(Programme programme, RuleContext context, Findings findings) {}
}
