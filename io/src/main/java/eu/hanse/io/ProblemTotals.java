package eu.hanse.io;

import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;

/**
 * How many problems there are, listed or not. Accepted problems do not count, but for their own
 * numbers.
 *
 * @param bySeverity the numbers by severity, without zeros
 * @param byCode the numbers by code, without zeros
 * @param byFile the numbers by file, without zeros
 * @param suppressed how many problems the configuration suppresses
 * @param known how many problems the baseline knows
 */
public record ProblemTotals(
    ImmutableSortedMap<Severity, Long> bySeverity,
    ImmutableSortedMap<RuleCode, Long> byCode,
    ImmutableSortedMap<String, Long> byFile,
    long suppressed,
    long known) {

  /** {@return how many problems there are} */
  public long all() {
    return bySeverity.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * {@return how many problems of a severity there are}
   *
   * @param severity the severity
   */
  public long count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /**
   * {@return how many problems with a code there are}
   *
   * @param code the code
   */
  public long count(RuleCode code) {
    return byCode.getOrDefault(code, 0L);
  }
}
