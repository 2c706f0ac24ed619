package eu.hanse.embed;

import com.google.common.collect.ImmutableList;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleProvider;

/** The rules of the harbour network's own. */
public final class HarbourRules implements RuleProvider {

  /** Makes a provider, which a {@link java.util.ServiceLoader} does as well. */
  public HarbourRules() {}

  @Override
  public ImmutableList<Rule> rules() {
    return ImmutableList.of(new HarbourKickOffHost());
  }
}
