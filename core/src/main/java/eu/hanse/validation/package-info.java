/**
 * Judging data by a set of rules: {@link eu.hanse.validation.RuleSet}, {@link
 * eu.hanse.validation.Validator} and {@link eu.hanse.validation.ValidationReport}.
 */
@NullMarked
package eu.hanse.validation;

import org.jspecify.annotations.NullMarked;
