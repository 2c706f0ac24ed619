/**
 * Reports for people and for programs: {@link eu.hanse.io.report.TextReport} as compilers write
 * them, {@link eu.hanse.io.report.JsonReport} for tools; and {@link eu.hanse.io.report.CodeBook},
 * which explains the codes. {@link eu.hanse.io.report.RuleTrial} tries rules on their {@link
 * eu.hanse.io.report.RuleExamples}.
 */
@NullMarked
package eu.hanse.io.report;

import org.jspecify.annotations.NullMarked;
