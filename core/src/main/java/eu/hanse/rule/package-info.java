/**
 * What a rule is: {@link eu.hanse.rule.Rule} with its {@link eu.hanse.rule.RuleInfo}, and the
 * {@link eu.hanse.rule.Finding} it reports. Rules judge; they never throw and never change
 * anything. A {@link eu.hanse.rule.RuleProvider} brings rules of one's own to programs that do not
 * know them.
 */
@NullMarked
package eu.hanse.rule;

import org.jspecify.annotations.NullMarked;
