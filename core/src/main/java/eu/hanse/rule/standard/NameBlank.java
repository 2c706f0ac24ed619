package eu.hanse.rule.standard;

import com.google.common.base.CharMatcher;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;

/** Reports a text that is empty or consists of white space. */
final class NameBlank extends TextsRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("name.blank"))
          .severity(Severity.ERROR)
          .addSubjects(
              EntityKind.SOURCE, EntityKind.ORGANISATION, EntityKind.CITY, EntityKind.PROGRAMME)
          .condition("A name, a title or another text is empty or consists of white space.")
          .rationale(
              "What is not known is left out; a text that is there but says nothing passes for"
                  + " one, and lists show an empty place.")
          .advice("Write the text; leave the property out if it is not required.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  static boolean isBlank(String text) {
    return CharMatcher.whitespace().matchesAllOf(text);
  }

  @Override
  boolean isWrong(String text) {
    return isBlank(text);
  }

  @Override
  void report(EntityKey subject, ValuePath path, String text, Findings findings) {
    findings.at(subject, path).with("path", path).say("The text at {path} is blank.");
  }
}
