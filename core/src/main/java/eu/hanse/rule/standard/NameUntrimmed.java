package eu.hanse.rule.standard;

import com.google.common.base.CharMatcher;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;

/** Reports a text that begins or ends with white space. */
final class NameUntrimmed extends TextsRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("name.untrimmed"))
          .severity(Severity.WARNING)
          .addSubjects(
              EntityKind.SOURCE, EntityKind.ORGANISATION, EntityKind.CITY, EntityKind.PROGRAMME)
          .condition("A name, a title or another text begins or ends with white space.")
          .rationale(
              "The white space is left over from copying; it cannot be seen, and texts that look"
                  + " the same are not found by one another.")
          .advice("Remove the white space at the beginning and the end.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  boolean isWrong(String text) {
    return !NameBlank.isBlank(text) && (isSpace(text, 0) || isSpace(text, text.length() - 1));
  }

  private static boolean isSpace(String text, int index) {
    return CharMatcher.whitespace().matches(text.charAt(index));
  }

  @Override
  void report(EntityKey subject, ValuePath path, String text, Findings findings) {
    String trimmed = CharMatcher.whitespace().trimFrom(text);
    findings
        .at(subject, path)
        .with("text", Quotes.shorten(trimmed))
        .correct(path, trimmed)
        .say("The text \"{text}\" has white space before or after it.");
  }
}
