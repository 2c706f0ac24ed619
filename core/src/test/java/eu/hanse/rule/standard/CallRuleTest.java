package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.span;
import static eu.hanse.rule.standard.UnderCall.call;
import static eu.hanse.rule.standard.UnderCall.least;
import static eu.hanse.rule.standard.UnderCall.partners;
import static eu.hanse.rule.standard.UnderCall.ports;
import static eu.hanse.rule.standard.UnderCall.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.CallRegister;
import eu.hanse.id.CallId;
import eu.hanse.id.FrameworkId;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.Finding;
import eu.hanse.time.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all rules have in common that hold a programme to its call. */
class CallRuleTest {

  private static final CallPartners RULE = new CallPartners();
  private static final Programme THREE = ports(partners(3));

  private static Call.Builder demandingFour() {
    return call().partners(least(4));
  }

  @Test
  void aFindingCitesTheCallAndTheSource() {
    Call.Builder call =
        call().partners(least(4).withCitations("https://example.org/first", "Manual, p. 3"));

    List<Finding> findings = UnderCall.judge(RULE, call, THREE);

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "The number of partners is 3; the call ports-2018, \"Call for ports\","
                          + " demands at least 4 (source: https://example.org/first).");
              assertThat(finding.arguments())
                  .containsEntry("call", "ports-2018")
                  .containsEntry("title", "Call for ports")
                  .containsEntry("demanded", "at least 4")
                  .containsEntry("source", "https://example.org/first")
                  .containsEntry("sources", "https://example.org/first; Manual, p. 3");
              assertThat(finding.related().get(0).path()).hasToString("/call");
              assertThat(finding.related().get(0).label()).isEqualTo("the call that it names");
              assertThat(finding.related().get(0).subject()).isEqualTo(finding.subject());
            });
  }

  @Test
  void aProgrammeThatNamesNoCallIsPassedOver() {
    assertThat(skipped(RULE, demandingFour(), network(partners(3)))).isEqualTo("it names no call");
  }

  @Test
  void withoutCallsNothingIsJudged() {
    assertThat(skipped(RULE, CallRegister.empty(), THREE)).isEqualTo("no calls are known");
  }

  @Test
  void aProgrammeWhoseCallIsNotKnownIsPassedOver() {
    assertThat(skipped(RULE, demandingFour(), THREE.withCall(CallId.of("ports-2017"))))
        .isEqualTo("its call is not known");
  }

  @Test
  void aProgrammeWhoseCallSaysNothingOnTheMatterIsPassedOver() {
    assertThat(skipped(RULE, call(), THREE)).isEqualTo("its call says nothing about partners");
  }

  @Test
  void aProgrammeOfAnotherKindThanItsCallIsPassedOver() {
    assertThat(skipped(RULE, demandingFour().kind(ProgrammeKind.ACTION_PLANNING_NETWORK), THREE))
        .isEqualTo("its call is probably another one");
  }

  @Test
  void aProgrammeOfAnotherFrameworkThanItsCallIsPassedOver() {
    assertThat(
            skipped(
                RULE,
                demandingFour().framework(FrameworkId.of("urbact-iv")),
                THREE.withFramework(FrameworkId.of("urbact-iii"))))
        .isEqualTo("its call is probably another one");
  }

  @Test
  void aProgrammeThatBeganBeforeItsCallIsPassedOver() {
    assertThat(
            skipped(
                RULE,
                demandingFour().opens(PartialDate.parse("2018-06")),
                THREE.withPeriod(span("2018-05-31/2020"))))
        .isEqualTo("its call is probably another one");
  }

  @Test
  void aProgrammeThatFitsItsCallIsJudged() {
    Call.Builder call =
        demandingFour()
            .kind(ProgrammeKind.TRANSFER_NETWORK)
            .framework(FrameworkId.of("urbact-iii"))
            .opens(PartialDate.parse("2018-06"));
    Programme programme =
        THREE.withFramework(FrameworkId.of("urbact-iii")).withPeriod(span("2018-06/2020"));

    assertThat(UnderCall.judge(RULE, call, programme)).hasSize(1);
    assertThat(skipped(RULE, call, programme)).isEmpty();
  }

  @Test
  void aProgrammeWithoutFrameworkIsJudged() {
    Call.Builder call = demandingFour().framework(FrameworkId.of("urbact-iii"));

    assertThat(UnderCall.judge(RULE, call, THREE)).hasSize(1);
  }
}
