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

/** Reports a source that was certainly read before it was published. */
final class SourceRetrievedBeforePublished implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("source.retrieved-before-published"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.SOURCE)
          .condition("A source was read before it was published.")
          .rationale(
              "One of the two dates is wrong, unless a draft was read or the page was published"
                  + " anew since.")
          .advice(
              "Correct the date that is wrong; of a page that is published anew, state the date"
                  + " of what was read.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Source source, RuleContext context, Findings findings) {
    findings.skipIf(
        source.published().isEmpty() || source.retrieved().isEmpty(),
        "it lacks a date of publication or of reading");
    EntityKey subject = EntityKey.of(source.id());
    Optional<PartialDate> published =
        source.published().filter(date -> !SourceDatedInFuture.isInFuture(date, context));
    if (published.isPresent()) {
      source
          .retrieved()
          .filter(retrieved -> retrieved.isBefore(published.get()))
          .ifPresent(
              retrieved ->
                  findings
                      .at(subject, ValuePath.of("retrieved"))
                      .with("title", source.title())
                      .with("retrieved", retrieved)
                      .with("published", published.get())
                      .related(subject, ValuePath.of("published"), "the date of publication")
                      .say(
                          "The source \"{title}\" was read on {retrieved}, before it was published"
                              + " on {published}."));
    }
  }
}
