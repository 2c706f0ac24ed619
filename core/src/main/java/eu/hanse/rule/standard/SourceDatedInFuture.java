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
import eu.hanse.time.PartialDate;
import java.util.Optional;

/** Reports a source that was published or read on a day that is yet to come. */
final class SourceDatedInFuture implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("source.dated-in-future"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.SOURCE)
          .condition("A source was published or read after the day on which the data are judged.")
          .rationale("Nobody can have read what is yet to be published: the date is wrong.")
          .advice("Correct the date.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  static boolean isInFuture(PartialDate date, RuleContext context) {
    return date.earliest().isAfter(context.asOf());
  }

  @Override
  public void check(Source source, RuleContext context, Findings findings) {
    findings.skipIf(source.published().isEmpty() && source.retrieved().isEmpty(), "it has no date");
    check(source, "published", source.published(), context, findings);
    check(source, "retrieved", source.retrieved(), context, findings);
  }

  private static void check(
      Source source,
      String property,
      Optional<PartialDate> date,
      RuleContext context,
      Findings findings) {
    date.filter(day -> isInFuture(day, context))
        .ifPresent(
            day ->
                findings
                    .at(EntityKey.of(source.id()), ValuePath.of(property))
                    .with("title", source.title())
                    .with("property", property)
                    .with("date", day)
                    .with("asOf", context.asOf())
                    .say(
                        "The source \"{title}\" is said to be {property} on a day that is yet to"
                            + " come: {date} lies after {asOf}."));
  }
}
