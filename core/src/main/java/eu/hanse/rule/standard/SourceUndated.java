package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.Source;
import eu.hanse.source.ValuePath;

/** Reports a source without any date. */
final class SourceUndated implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("source.undated"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.SOURCE)
          .condition("A source has neither the date of its publication nor that of its reading.")
          .rationale(
              "Where sources contradict each other, the later one often knows better; and a page"
                  + " that changes says what it says on a day only.")
          .advice(
              "Add published, or retrieved with the day on which the source was read; a year is"
                  + " enough.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Source source, RuleContext context, Findings findings) {
    if (source.published().isEmpty() && source.retrieved().isEmpty()) {
      findings
          .at(EntityKey.of(source.id()), ValuePath.ROOT)
          .with("title", source.title())
          .say("The source \"{title}\" has neither published nor retrieved.");
    }
  }
}
