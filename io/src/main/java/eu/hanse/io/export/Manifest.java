package eu.hanse.io.export;

import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.StandardCalls;
import eu.hanse.rule.Severity;
import eu.hanse.text.Words;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.ValidationReport;
import eu.hanse.validation.Validator;
import java.time.LocalDate;

/**
 * What an export was made of, so that it can be cited and made again.
 *
 * @param dataHash the SHA-256 of the canonical form of the whole catalogue, also where a part of it
 *     alone is exported: {@code sha256:} and 64 hexadecimal digits
 * @param libraryVersion the release of the library, such as {@code 0.1.0}
 * @param ruleSetVersion what identifies the rules that judged: the release, how many they are, and
 *     the beginning of a hash of their codes and severities, which changes when they do
 * @param findings how many findings of each severity the whole catalogue had: {@code error}, {@code
 *     warning}, {@code info}
 * @param asOf the day on which the data were judged
 */
public record Manifest(
    String dataHash,
    String libraryVersion,
    String ruleSetVersion,
    ImmutableSortedMap<String, Long> findings,
    LocalDate asOf) {

  /**
   * {@return the manifest of an export of a catalogue, which is judged for that}
   *
   * <p>Programmes are held to the {@linkplain StandardCalls standard calls}.
   *
   * @param catalogue the catalogue
   * @param rules the rules to judge by
   * @param asOf the day on which the data are judged
   */
  public static Manifest of(Catalogue catalogue, RuleSet rules, LocalDate asOf) {
    ValidationReport report =
        Validator.of(rules).withCalls(StandardCalls.load()).validate(catalogue, asOf);
    ImmutableSortedMap.Builder<String, Long> findings = ImmutableSortedMap.naturalOrder();
    for (Severity severity : Severity.values()) {
      findings.put(severity.toString(), (long) report.findings(severity).size());
    }
    return new Manifest(
        Hashes.of(catalogue), Release.number(), Release.of(rules), findings.buildOrThrow(), asOf);
  }

  /**
   * {@return how many findings of a severity there were}
   *
   * @param severity the severity
   */
  public long count(Severity severity) {
    return findings.getOrDefault(severity.toString(), 0L);
  }

  /**
   * {@return the release, the beginning of the hash, the day and the findings, in one line, such as
   * {@code hanse 0.1.0, data sha256:0123456789ab..., as of 2026-01-01, 0 errors, 23 warnings, 4
   * infos}}
   */
  @Override
  public String toString() {
    return "hanse "
        + libraryVersion
        + ", data "
        + Hashes.shortened(dataHash)
        + "..., as of "
        + asOf
        + ", "
        + Words.count(count(Severity.ERROR), "error", "errors")
        + ", "
        + Words.count(count(Severity.WARNING), "warning", "warnings")
        + ", "
        + Words.count(count(Severity.INFO), "info", "infos");
  }
}
