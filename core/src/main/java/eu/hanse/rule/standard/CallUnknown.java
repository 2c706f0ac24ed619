package eu.hanse.rule.standard;

import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.CallId;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.function.Function;

/** Reports a call that is named but not known. */
final class CallUnknown implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.unknown"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A programme names a call that is not known.")
          .rationale(
              "A programme is held to what its call demands; by a call that is not known, nothing"
                  + " can be judged, and a misspelt id goes unnoticed.")
          .advice("Correct the id, or bring the call along in a document of calls.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    if (programme.call().isEmpty()) {
      findings.skip("it names no call");
    } else if (context.calls().isEmpty()) {
      findings.skip("no calls are known");
    } else if (context.calls().call(programme.call().get()).isEmpty()) {
      check(programme, programme.call().get(), context.calls(), findings);
    }
  }

  private static void check(
      Programme programme, CallId call, CallRegister known, Findings findings) {
    if (!known.isComplete()) {
      findings.skip("some calls could not be read");
      return;
    }
    UnknownName.report(
        findings.at(EntityKey.of(programme.id()), ValuePath.of("call")).with("call", call),
        "There is no call {call} among the calls that are known.",
        INFO.advice(),
        call,
        known.allNearest(call),
        Function.identity());
  }
}
