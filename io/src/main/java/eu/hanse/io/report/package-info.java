/**
 * Reports for people and for programs: {@link eu.hanse.io.report.TextReport} as compilers write
 * them, with {@link eu.hanse.io.report.StatisticsText} for what each rule did; {@link
 * eu.hanse.io.report.HtmlReport} as a page to search and to share; {@link
 * eu.hanse.io.report.JsonReport} for tools of one's own, {@link eu.hanse.io.report.SarifReport} for
 * code hosts and editors, {@link eu.hanse.io.report.JUnitXmlReport} for build servers. {@link
 * eu.hanse.io.report.CodeBook} explains the codes, {@link eu.hanse.io.report.RuleExamples} shows
 * them at work, and {@link eu.hanse.io.report.RuleTrial} tries rules on their examples.
 */
@NullMarked
package eu.hanse.io.report;

import org.jspecify.annotations.NullMarked;
