package eu.hanse.rule;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.source.ValuePath;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A finding on its way: named values first, then the message that uses them.
 *
 * <pre>{@code
 * findings
 *     .at(subject, path)
 *     .with("city", id)
 *     .say("The city {city} is not in the catalogue.");
 * }</pre>
 */
public final class FindingDraft {

  private final RuleInfo rule;
  private final ValuePath path;
  private final Consumer<Finding> consumer;
  private final Finding.Builder finding;
  private final Map<String, String> arguments = new HashMap<>();
  private String advice;

  FindingDraft(
      RuleInfo rule,
      Severity severity,
      EntityKey subject,
      ValuePath path,
      Consumer<Finding> consumer) {
    this.rule = rule;
    this.path = path;
    this.consumer = consumer;
    this.finding =
        Finding.builder().rule(rule.code()).severity(severity).subject(subject).path(path);
    this.advice = rule.advice();
  }

  /**
   * Names a value.
   *
   * @param name the name, which the message uses in braces
   * @param value the value
   * @return this
   */
  public FindingDraft with(String name, Object value) {
    arguments.put(name, value.toString());
    return this;
  }

  /**
   * Adds another place that the finding follows from: the one that contradicts its own, or an
   * addend of a sum.
   *
   * @param otherSubject the entity that the other place belongs to
   * @param otherPath the place within that entity
   * @param label what is there
   * @return this
   */
  public FindingDraft related(EntityKey otherSubject, ValuePath otherPath, String label) {
    finding.addRelated(new RelatedPlace(otherSubject, otherPath, label));
    return this;
  }

  /**
   * Replaces the rule's advice with one that fits this finding.
   *
   * @param template what to do, with the names of values in braces
   * @return this
   */
  public FindingDraft advise(String template) {
    advice = template;
    return this;
  }

  /**
   * Adds a value that beyond doubt would put a place right. Where several are added, they belong
   * together.
   *
   * @param place the place within the entity that the finding is about
   * @param value the value to write there, in the text form of its type
   * @return this
   */
  public FindingDraft correct(ValuePath place, Object value) {
    finding.addCorrections(new Correction(place, value.toString(), true));
    return this;
  }

  /**
   * Adds a value that would probably put the place of the finding right.
   *
   * @param value the value to write there, in the text form of its type
   * @return this
   */
  public FindingDraft guess(Object value) {
    finding.addCorrections(new Correction(path, value.toString(), false));
    return this;
  }

  /**
   * Reports the finding.
   *
   * @param template what is wrong, with the names of values in braces
   * @throws IllegalArgumentException if the message or the advice uses a name without a value
   */
  public void say(String template) {
    consumer.accept(
        finding.message(fill(template)).advice(fill(advice)).putAllArguments(arguments).build());
  }

  private String fill(String template) {
    if (template.indexOf('{') < 0) {
      return template;
    }
    StringBuilder text = new StringBuilder(2 * template.length());
    int position = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', position)) {
      int close = template.indexOf('}', open);
      String name = close < 0 ? template.substring(open) : template.substring(open + 1, close);
      String value = arguments.get(name);
      if (value == null || close < 0) {
        throw new IllegalArgumentException(
            "message of " + rule.code() + ": no value is named \"" + name + "\"");
      }
      text.append(template, position, open).append(value);
      position = close + 1;
    }
    return text.append(template, position, template.length()).toString();
  }
}
