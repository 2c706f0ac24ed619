package eu.hanse.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.io.problem.ConfigurationProblem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import java.util.Optional;

/**
 * What is to be known about a code.
 *
 * @param code the code
 * @param severity how grave a problem with this code is, unless a rule set says otherwise
 * @param condition what is wrong, as one sentence
 * @param rationale why that is wrong; absent for problems of reading, which the format explains
 * @param advice what to do about it
 * @param legalSource the legal text or call from which a rule comes, where there is one
 * @param formerCodes codes a rule had before
 * @param subjects the kinds of entities that a rule judges; empty for what is no rule
 * @param since the version of the library in which the code appeared
 */
public record CodeEntry(
    RuleCode code,
    Severity severity,
    String condition,
    Optional<String> rationale,
    String advice,
    Optional<String> legalSource,
    ImmutableList<RuleCode> formerCodes,
    ImmutableSortedSet<EntityKind> subjects,
    String since) {

  private static final String FIRST_VERSION = "0.1.0";

  static CodeEntry of(RuleInfo rule) {
    return new CodeEntry(
        rule.code(),
        rule.severity(),
        rule.condition(),
        Optional.of(rule.rationale()),
        rule.advice(),
        rule.legalSource(),
        rule.formerCodes(),
        rule.subjects(),
        rule.since());
  }

  static CodeEntry of(ReadProblem problem) {
    return new CodeEntry(
        problem.code(),
        Severity.ERROR,
        problem.condition(),
        Optional.empty(),
        problem.advice(),
        Optional.empty(),
        ImmutableList.of(),
        ImmutableSortedSet.of(),
        FIRST_VERSION);
  }

  static CodeEntry of(ConfigurationProblem problem) {
    return new CodeEntry(
        problem.code(),
        Severity.WARNING,
        problem.condition(),
        Optional.of(problem.rationale()),
        problem.advice(),
        Optional.empty(),
        ImmutableList.of(),
        ImmutableSortedSet.of(),
        FIRST_VERSION);
  }
}
