package eu.hanse.rule;

import com.google.common.collect.ImmutableList;

/**
 * Brings rules of one's own to programs that do not know them, such as the command line with its
 * option {@code --rules}. A program that knows its rules needs no provider: a rule set takes them
 * as they are.
 *
 * <p>The provider is a public class with a public constructor without parameters. Its jar names it
 * in {@code META-INF/services/eu.hanse.rule.RuleProvider}; if the jar is a named module, the module
 * also declares {@code provides eu.hanse.rule.RuleProvider with} the class. Example documents of
 * the rules lie in the same jar, as {@code META-INF/hanse/examples/CODE/bad.json} and {@code
 * good.json}.
 */
public interface RuleProvider {

  /**
   * {@return the rules}
   *
   * <p>Their codes are best in an area of their own, such as the name of a network: no standard
   * rule of a later version will then have one of them.
   */
  ImmutableList<Rule> rules();
}
