package eu.hanse.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.io.problem.ConfigurationProblem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleCode;
import eu.hanse.text.Nearest;
import eu.hanse.validation.RuleSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Explains every code that a report can hold: those of rules, of reading and of suppressions.
 * Immutable.
 */
public final class CodeBook {

  private final ImmutableSortedMap<String, CodeEntry> entries;

  private CodeBook(Map<String, CodeEntry> entries) {
    this.entries = ImmutableSortedMap.copyOf(entries);
  }

  /** {@return the codes of reading, of suppressions and of the standard rules} */
  public static CodeBook standard() {
    return of(RuleSet.standard());
  }

  /**
   * {@return the codes of reading, of suppressions and of some rules}
   *
   * @param rules the rules
   */
  public static CodeBook of(RuleSet rules) {
    Map<String, CodeEntry> entries = new TreeMap<>();
    for (ReadProblem problem : ReadProblem.values()) {
      entries.put(problem.code().value(), CodeEntry.of(problem));
    }
    for (ConfigurationProblem problem : ConfigurationProblem.values()) {
      entries.put(problem.code().value(), CodeEntry.of(problem));
    }
    for (Rule rule : rules.rules()) {
      entries.put(rule.info().code().value(), CodeEntry.of(rule.info()));
    }
    return new CodeBook(entries);
  }

  /** {@return all entries, by code} */
  public ImmutableList<CodeEntry> entries() {
    return entries.values().asList();
  }

  /**
   * {@return the entry of a code, or of the code that took its place}
   *
   * @param code the code
   */
  public Optional<CodeEntry> find(String code) {
    return Optional.ofNullable(entries.get(code)).or(() -> findFormer(code));
  }

  private Optional<CodeEntry> findFormer(String code) {
    return entries.values().stream()
        .filter(entry -> entry.formerCodes().stream().map(RuleCode::value).anyMatch(code::equals))
        .findFirst();
  }

  /**
   * {@return the code that differs from the given one by few letters, for "did you mean"; empty if
   * there is none}
   *
   * @param code a code that does not exist
   */
  public Optional<String> nearest(String code) {
    return Nearest.to(code, entries.keySet());
  }
}
