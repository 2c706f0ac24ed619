package eu.hanse.validation;

import com.google.common.collect.ImmutableList;
import eu.hanse.rule.Finding;
import eu.hanse.rule.Severity;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the rules have to say about a catalogue.
 *
 * @param findings the findings, ordered by entity, path, rule and message, so that equal data give
 *     equal reports whatever the order in which they were judged
 */
public record ValidationReport(ImmutableList<Finding> findings) {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::subject)
          .thenComparing(Finding::path)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(finding -> finding.related().toString());

  /**
   * Puts the findings in order.
   *
   * @param findings the findings, ordered by entity, path, rule and message, so that equal data
   *     give equal reports whatever the order in which they were judged
   */
  public ValidationReport {
    findings = ImmutableList.sortedCopyOf(ORDER, findings);
  }

  /**
   * {@return a report of these findings, in their order}
   *
   * @param findings the findings, in any order
   */
  public static ValidationReport of(Iterable<Finding> findings) {
    return new ValidationReport(ImmutableList.copyOf(findings));
  }

  /**
   * {@return the findings of one severity}
   *
   * @param severity the severity
   */
  public ImmutableList<Finding> findings(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether there is no finding of the severity {@code error}} */
  public boolean isAcceptable() {
    return findings(Severity.ERROR).isEmpty();
  }

  /** {@return the findings, one a line} */
  public String describe() {
    return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
  }

  /** {@return how many findings of each severity there are, in one line} */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d errors, %d warnings, %d infos",
        findings(Severity.ERROR).size(),
        findings(Severity.WARNING).size(),
        findings(Severity.INFO).size());
  }
}
