package eu.hanse.rule.standard;

import eu.hanse.call.Call;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.util.Optional;

/** Reports a programme that certainly began before its call opened. */
final class CallNotYetOpen implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.not-yet-open"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A programme begins before the call that it names opened.")
          .rationale(
              "Programmes begin after the call that they answer. What a later call demands does"
                  + " not hold for an earlier programme; nothing else is therefore judged by it.")
          .advice("Name the call that the programme answered, or correct its period.")
          .legalSource(CallRule.LEGAL_SOURCE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    Optional<Call> named = NamedCall.of(programme, context, findings);
    if (named.isEmpty()) {
      return;
    }
    Call call = named.get();
    if (call.opens().isEmpty()) {
      findings.skip("its call says nothing about when it opened");
    } else if (isBrokenBy(programme, call)) {
      EntityKey subject = EntityKey.of(programme.id());
      findings
          .at(subject, ValuePath.of("period"))
          .with("call", call.id())
          .with("title", call.title())
          .with("opens", call.opens().get())
          .with("period", programme.period().orElseThrow())
          .related(subject, ValuePath.of("call"), "the call that it names")
          .say(
              "The programme began ({period}) before the call {call}, \"{title}\", opened, on"
                  + " {opens}.");
    }
  }

  static boolean isBrokenBy(Programme programme, Call call) {
    return call.opens().isPresent()
        && programme
            .period()
            .filter(period -> !period.isReversed())
            .map(DateSpan::start)
            .filter(start -> start.isBefore(call.opens().get()))
            .isPresent();
  }
}
