package eu.hanse.rule.standard;

import eu.hanse.call.Call;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleContext;
import java.util.Optional;

/** Finds the call that a programme names, or says why there is nothing to judge by. */
final class NamedCall {

  private NamedCall() {}

  static Optional<Call> of(Programme programme, RuleContext context, Findings findings) {
    if (programme.call().isEmpty()) {
      findings.skip("it names no call");
      return Optional.empty();
    }
    if (context.calls().isEmpty()) {
      findings.skip("no calls are known");
      return Optional.empty();
    }
    Optional<Call> call = context.calls().call(programme.call().get());
    if (call.isEmpty()) {
      findings.skip("its call is not known");
    }
    return call;
  }
}
