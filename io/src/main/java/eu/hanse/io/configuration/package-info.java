/**
 * What people decide about the validation of their data: {@link
 * eu.hanse.io.configuration.Configuration} with its {@link eu.hanse.io.configuration.RuleDecision}s
 * and {@link eu.hanse.io.configuration.Suppression}s, and the {@link
 * eu.hanse.io.configuration.Baseline}.
 */
@NullMarked
package eu.hanse.io.configuration;

import org.jspecify.annotations.NullMarked;
