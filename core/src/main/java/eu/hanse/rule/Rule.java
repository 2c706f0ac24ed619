package eu.hanse.rule;

/**
 * Judges data. A rule is stateless, never throws on any data, and reads neither the clock nor the
 * environment: {@link RuleContext} brings what it needs to know.
 */
public sealed interface Rule permits EntityRule, CatalogueRule {

  /** {@return what is to be known about the rule without running it} */
  RuleInfo info();
}
