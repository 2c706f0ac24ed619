package eu.hanse.rule;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.source.ValuePath;
import java.util.function.Consumer;

/** Takes what a rule reports, and why it had nothing to judge. */
public final class Findings {

  private final RuleInfo rule;
  private final Severity severity;
  private final Consumer<Finding> consumer;
  private final Consumer<String> skipped;

  /**
   * Makes a collector for one rule.
   *
   * @param rule the rule
   * @param severity the severity its findings get
   * @param consumer takes the findings
   * @param skipped takes the reasons for which the rule could not judge an entity
   */
  public Findings(
      RuleInfo rule, Severity severity, Consumer<Finding> consumer, Consumer<String> skipped) {
    this.rule = rule;
    this.severity = severity;
    this.consumer = consumer;
    this.skipped = skipped;
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

  /**
   * Says that the entity at hand cannot be judged, for statistics: that a rule found nothing is to
   * be told from that it had nothing to look at.
   *
   * @param reason why, as a clause that can follow "skipped because", such as {@code it names no
   *     call}; one of few, without values of the entity
   */
  public void skip(String reason) {
    skipped.accept(reason);
  }

  /**
   * Says that the entity at hand cannot be judged, if that is so; see {@link #skip}.
   *
   * @param nothing whether there is nothing that could be judged
   * @param reason why, such as {@code it lists no meetings}
   */
  public void skipIf(boolean nothing, String reason) {
    if (nothing) {
      skip(reason);
    }
  }
}
