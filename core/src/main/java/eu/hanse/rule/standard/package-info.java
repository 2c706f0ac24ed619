/**
 * The standard rules, one class each, and their list {@link eu.hanse.rule.standard.StandardRules}.
 */
@NullMarked
package eu.hanse.rule.standard;

import org.jspecify.annotations.NullMarked;
