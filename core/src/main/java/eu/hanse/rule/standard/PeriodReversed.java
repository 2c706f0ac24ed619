package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;

/** Reports a period that certainly ends before it starts. */
final class PeriodReversed implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("period.reversed"))
          .severity(Severity.ERROR)
          .addSubjects(EntityKind.CITY, EntityKind.PROGRAMME)
          .condition("A period ends before it starts.")
          .rationale(
              "No day lies in such a period, so that whatever it belongs to would never have"
                  + " been.")
          .advice("Exchange the two dates, or correct the one that is wrong.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(city.id());
    Spans.of(city, DateSpan::isReversed, (path, span) -> report(subject, path, span, findings));
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    Spans.of(
        programme, DateSpan::isReversed, (path, span) -> report(subject, path, span, findings));
  }

  private static void report(EntityKey subject, ValuePath path, DateSpan span, Findings findings) {
    findings
        .at(subject, path)
        .with("period", span)
        .with("start", span.start())
        .with("end", span.end().orElseThrow())
        .say("The period {period} ends ({end}) before it starts ({start}).");
  }
}
