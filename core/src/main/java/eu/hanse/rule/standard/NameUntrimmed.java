package eu.hanse.rule.standard;

import com.google.common.base.CharMatcher;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reports a text that begins or ends with white space. */
final class NameUntrimmed extends TextsRule {

  /** How much of the white space on one side a message shows. */
  private static final int MAXIMUM_SHOWN = 10;

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
    return !text.isEmpty()
        && (isSpace(text, 0) || isSpace(text, text.length() - 1))
        && !NameBlank.isBlank(text);
  }

  private static boolean isSpace(String text, int index) {
    return CharMatcher.whitespace().matches(text.charAt(index));
  }

  @Override
  void report(EntityKey subject, ValuePath path, String text, Findings findings) {
    String trimmed = CharMatcher.whitespace().trimFrom(text);
    int start = text.indexOf(trimmed);
    findings
        .at(subject, path)
        .with("before", visible(text.substring(0, start)))
        .with("text", Quotes.shorten(trimmed))
        .with("after", visible(text.substring(start + trimmed.length())))
        .correct(path, trimmed)
        .say("The text \"{before}{text}{after}\" has white space before or after it.");
  }

  /** Spaces as they are, and other white space as it is written in JSON, as it looks the same. */
  private static String visible(String space) {
    String shown =
        space
            .chars()
            .limit(MAXIMUM_SHOWN)
            .mapToObj(
                letter ->
                    switch (letter) {
                      case ' ' -> " ";
                      case '\t' -> "\\t";
                      case '\n' -> "\\n";
                      case '\r' -> "\\r";
                      default -> String.format(Locale.ROOT, "\\u%04x", letter);
                    })
            .collect(Collectors.joining());
    return space.length() > MAXIMUM_SHOWN ? shown + "..." : shown;
  }
}
