package eu.hanse.rule;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.source.ValuePath;
import java.util.function.Consumer;

/** Takes what a rule reports. */
public final class Findings {

  private final RuleInfo rule;
  private final Severity severity;
  private final Consumer<Finding> consumer;

  /**
   * Makes a collector for one rule.
   *
   * @param rule the rule
   * @param severity the severity its findings get
   * @param consumer takes the findings
   */
  public Findings(RuleInfo rule, Severity severity, Consumer<Finding> consumer) {
    this.rule = rule;
    this.severity = severity;
    this.consumer = consumer;
  }

  /**
   * {@return a draft of a finding, which becomes one when its message is given}
   *
   * @param subject the entity that the finding is about
   * @param path the place within the entity
   */
  public FindingDraft at(EntityKey subject, ValuePath path) {
    return new FindingDraft(rule, severity, subject, path, consumer);
  }
}
