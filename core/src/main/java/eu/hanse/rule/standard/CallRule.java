package eu.hanse.rule.standard;

import eu.hanse.call.Call;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import java.util.Optional;

/**
 * A rule that holds a programme to what the call it names demands. Where the call says nothing on
 * the matter, nothing is demanded; where the call cannot be the right one, that is the root, and
 * {@link CallKind} or {@link CallNotYetOpen} says so.
 */
abstract class CallRule implements EntityRule {

  static final String LEGAL_SOURCE = "The call that the programme names; the finding cites it.";

  private final RuleInfo info;
  private final String matter;

  /**
   * Makes the rule.
   *
   * @param matter what it is about, as in "its call says nothing about partners"
   * @param info what is to be known about the rule
   */
  CallRule(String matter, RuleInfo info) {
    this.matter = matter;
    this.info = info;
  }

  /** {@return whether the call says something on the matter} */
  abstract boolean isDemandedBy(Call call);

  /** Judges a programme whose call says something on the matter. */
  abstract void judge(Programme programme, Call call, RuleContext context, Findings findings);

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final void check(Programme programme, RuleContext context, Findings findings) {
    Optional<Call> named = NamedCall.of(programme, context, findings);
    if (named.isEmpty()) {
      return;
    }
    Call call = named.get();
    if (CallKind.isBrokenBy(programme, call) || CallNotYetOpen.isBrokenBy(programme, call)) {
      findings.skip("its call is probably another one");
    } else if (!isDemandedBy(call)) {
      findings.skip("its call says nothing about " + matter);
    } else {
      judge(programme, call, context, findings);
    }
  }
}
