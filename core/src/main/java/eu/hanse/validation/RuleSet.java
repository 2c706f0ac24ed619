package eu.hanse.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.standard.StandardRules;
import eu.hanse.text.Nearest;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules to judge by, each with the severity its findings get. Immutable: the methods that
 * change something return another rule set.
 */
public final class RuleSet {

  private static final RuleSet STANDARD =
      new RuleSet(ImmutableSortedMap.of()).plus(StandardRules.all());

  private final ImmutableSortedMap<RuleCode, Entry> entries;

  /**
   * A rule and the severity its findings get.
   *
   * @param rule the rule
   * @param severity the severity
   */
  record Entry(Rule rule, Severity severity) {}

  private RuleSet(Map<RuleCode, Entry> entries) {
    this.entries = ImmutableSortedMap.copyOf(entries);
  }

  /** {@return all standard rules with their own severities} */
  public static RuleSet standard() {
    return STANDARD;
  }

  /** {@return a rule set without rules} */
  public static RuleSet empty() {
    return new RuleSet(ImmutableSortedMap.of());
  }

  /**
   * {@return this rule set without some rules}
   *
   * @param codes the codes of the rules to leave out; one that a rule had formerly counts too
   * @throws IllegalArgumentException if there is no rule with one of the codes
   */
  public RuleSet without(String... codes) {
    Map<RuleCode, Entry> remaining = new TreeMap<>(entries);
    for (String code : codes) {
      remaining.remove(require(code));
    }
    return new RuleSet(remaining);
  }

  /**
   * {@return this rule set with another severity for a rule}
   *
   * @param code the rule's code
   * @param severity the severity its findings get
   * @throws IllegalArgumentException if there is no rule with this code
   */
  public RuleSet withSeverity(String code, Severity severity) {
    Map<RuleCode, Entry> changed = new TreeMap<>(entries);
    RuleCode rule = require(code);
    changed.computeIfPresent(rule, (it, entry) -> new Entry(entry.rule(), severity));
    return new RuleSet(changed);
  }

  /**
   * {@return this rule set with further rules}
   *
   * @param rules the rules
   * @throws IllegalArgumentException if another rule has, or once had, one of their codes
   */
  public RuleSet plus(Rule... rules) {
    return plus(ImmutableList.copyOf(rules));
  }

  /**
   * {@return this rule set with further rules}
   *
   * @param rules the rules
   * @throws IllegalArgumentException if another rule has, or once had, one of their codes
   */
  public RuleSet plus(Iterable<? extends Rule> rules) {
    Map<RuleCode, Entry> extended = new TreeMap<>(entries);
    Set<RuleCode> taken = new HashSet<>();
    entries.values().forEach(entry -> taken.addAll(codes(entry.rule().info())));
    for (Rule rule : rules) {
      RuleInfo info = rule.info();
      for (RuleCode code : codes(info)) {
        if (!taken.add(code)) {
          throw new IllegalArgumentException(
              "rule "
                  + info.code()
                  + ": there is a rule that has or had the code "
                  + code
                  + " already; choose another code");
        }
      }
      extended.put(info.code(), new Entry(rule, info.severity()));
    }
    return new RuleSet(extended);
  }

  /** {@return the rules, by code} */
  public ImmutableList<Rule> rules() {
    return entries.values().stream().map(Entry::rule).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the rule with this code}
   *
   * @param code the code
   */
  public Optional<Rule> rule(RuleCode code) {
    return Optional.ofNullable(entries.get(code)).map(Entry::rule);
  }

  /**
   * {@return the rule with this code, or the rule that once had it}
   *
   * @param code the code
   */
  public Optional<Rule> find(String code) {
    return entries.values().stream()
        .map(Entry::rule)
        .filter(rule -> codes(rule.info()).stream().map(RuleCode::value).anyMatch(code::equals))
        .findFirst();
  }

  /** The code of a rule and those that it once had. */
  private static ImmutableSet<RuleCode> codes(RuleInfo info) {
    return ImmutableSet.<RuleCode>builder().add(info.code()).addAll(info.formerCodes()).build();
  }

  /**
   * {@return the severity that findings of a rule get; empty if the rule is not in this set}
   *
   * @param code the rule's code
   */
  public Optional<Severity> severityOf(RuleCode code) {
    return Optional.ofNullable(entries.get(code)).map(Entry::severity);
  }

  ImmutableList<Entry> entries() {
    return entries.values().asList();
  }

  private RuleCode require(String code) {
    return find(code)
        .map(rule -> rule.info().code())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "rule "
                        + code
                        + ": there is no such rule"
                        + Nearest.to(code, entries.keySet().stream().map(RuleCode::value).toList())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("")));
  }

  /** {@return how many rules there are, in one line} */
  @Override
  public String toString() {
    return "RuleSet of " + entries.size() + " rules";
  }
}
