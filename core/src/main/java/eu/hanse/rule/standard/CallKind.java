package eu.hanse.rule.standard;

import eu.hanse.call.Call;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.FrameworkId;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.Optional;

/** Reports a programme of another kind or framework than its call is for. */
final class CallKind implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.kind"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A programme is of another kind, or belongs to another framework, than the call it"
                  + " names.")
          .rationale(
              "A call is for programmes of one kind in one framework. The wrong call judges by"
                  + " the wrong demands; nothing else is therefore judged by it.")
          .advice("Name the call that the programme answered, or correct its kind or framework.")
          .legalSource(CallRule.LEGAL_SOURCE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    NamedCall.of(programme, context, findings).ifPresent(call -> judge(programme, call, findings));
  }

  static boolean isBrokenBy(Programme programme, Call call) {
    return otherKind(programme, call).isPresent() || otherFramework(programme, call).isPresent();
  }

  private static void judge(Programme programme, Call call, Findings findings) {
    Optional<ProgrammeKind> kind = otherKind(programme, call);
    Optional<FrameworkId> framework = otherFramework(programme, call);
    if (kind.isPresent()) {
      at("kind", programme, call, findings)
          .with("kind", programme.kind())
          .with("expected", kind.get())
          .say(
              "The programme is of the kind {kind}, but the call {call}, \"{title}\", is for the"
                  + " kind {expected}.");
    } else if (framework.isPresent()) {
      at("framework", programme, call, findings)
          .with("framework", programme.framework().orElseThrow())
          .with("expected", framework.get())
          .say(
              "The programme belongs to the framework {framework}, but the call {call},"
                  + " \"{title}\", to {expected}.");
    }
  }

  private static FindingDraft at(
      String property, Programme programme, Call call, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    return findings
        .at(subject, ValuePath.of(property))
        .with("call", call.id())
        .with("title", call.title())
        .related(subject, ValuePath.of("call"), "the call that it names");
  }

  private static Optional<ProgrammeKind> otherKind(Programme programme, Call call) {
    return call.kind().filter(kind -> kind != programme.kind());
  }

  private static Optional<FrameworkId> otherFramework(Programme programme, Call call) {
    return call.framework()
        .filter(expected -> programme.framework().filter(it -> !it.equals(expected)).isPresent());
  }
}
