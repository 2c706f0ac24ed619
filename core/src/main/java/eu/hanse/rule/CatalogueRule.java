package eu.hanse.rule;

/**
 * A rule that compares entities with one another. Entities pass by one at a time, so that data of
 * any size can be judged; the rule's {@link Survey} keeps what it needs to compare.
 */
public non-sealed interface CatalogueRule extends Rule {

  /**
   * {@return a new survey, which sees every entity once and then concludes}
   *
   * @param context what else there is to know
   */
  Survey survey(RuleContext context);
}
