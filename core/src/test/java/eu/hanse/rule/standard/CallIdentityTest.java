package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.span;
import static eu.hanse.rule.standard.UnderCall.call;
import static eu.hanse.rule.standard.UnderCall.messages;
import static eu.hanse.rule.standard.UnderCall.paths;
import static eu.hanse.rule.standard.UnderCall.ports;
import static eu.hanse.rule.standard.UnderCall.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.CallRegister;
import eu.hanse.id.CallId;
import eu.hanse.id.FrameworkId;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.Correction;
import eu.hanse.source.ValuePath;
import eu.hanse.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on whether a programme names the right call. */
class CallIdentityTest {

  private static final CallUnknown UNKNOWN = new CallUnknown();
  private static final CallKind KIND = new CallKind();
  private static final CallNotYetOpen OPEN = new CallNotYetOpen();

  private static final FrameworkId URBACT_III = FrameworkId.of("urbact-iii");
  private static final FrameworkId URBACT_IV = FrameworkId.of("urbact-iv");

  @Test
  void reportsAnUnknownCallAndTheNearestOne() {
    Programme misspelt = ports().withCall(CallId.of("prots-2018"));

    assertThat(UnderCall.judge(UNKNOWN, call(), misspelt))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/call");
              assertThat(finding.message())
                  .isEqualTo("There is no call prots-2018 among the calls that are known.");
              assertThat(finding.advice())
                  .isEqualTo(
                      "Did you mean ports-2018? Correct the id, or bring the call along in a"
                          + " document of calls.");
              assertThat(finding.corrections())
                  .containsExactly(new Correction(ValuePath.of("call"), "ports-2018", false));
            });
  }

  @Test
  void reportsAnUnknownCallThatIsNearToNone() {
    assertThat(UnderCall.judge(UNKNOWN, call(), ports().withCall(CallId.of("railways"))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.corrections()).isEmpty());
  }

  @Test
  void isContentWithAKnownCall() {
    assertThat(UnderCall.judge(UNKNOWN, call(), ports())).isEmpty();
    assertThat(skipped(UNKNOWN, call(), ports())).isEmpty();
  }

  @Test
  void saysWhyNoCallIsLookedUp() {
    assertThat(skipped(UNKNOWN, call(), network())).isEqualTo("it names no call");
    assertThat(skipped(UNKNOWN, CallRegister.empty(), ports())).isEqualTo("no calls are known");
  }

  @Test
  void reportsAnotherKindThanThatOfTheCall() {
    Call.Builder call = call().kind(ProgrammeKind.ACTION_PLANNING_NETWORK);

    assertThat(paths(KIND, call, ports())).containsExactly("/kind <- /call");
    assertThat(messages(KIND, call, ports()))
        .containsExactly(
            "The programme is of the kind transfer-network, but the call ports-2018, \"Call for"
                + " ports\", is for the kind action-planning-network.");
  }

  @Test
  void reportsAnotherFrameworkThanThatOfTheCall() {
    Call.Builder call = call().framework(URBACT_IV).kind(ProgrammeKind.TRANSFER_NETWORK);
    Programme programme = ports().withFramework(URBACT_III);

    assertThat(paths(KIND, call, programme)).containsExactly("/framework <- /call");
    assertThat(messages(KIND, call, programme))
        .containsExactly(
            "The programme belongs to the framework urbact-iii, but the call ports-2018, \"Call for"
                + " ports\", to urbact-iv.");
  }

  @Test
  void aWrongKindAndAWrongFrameworkAreOneMistake() {
    Call.Builder call = call().framework(URBACT_IV).kind(ProgrammeKind.ACTION_PLANNING_NETWORK);

    assertThat(paths(KIND, call, ports().withFramework(URBACT_III)))
        .containsExactly("/kind <- /call");
  }

  @Test
  void isContentWithTheSameKindAndFramework() {
    Call.Builder call = call().framework(URBACT_III).kind(ProgrammeKind.TRANSFER_NETWORK);

    assertThat(paths(KIND, call, ports().withFramework(URBACT_III))).isEmpty();
    assertThat(paths(KIND, call, ports())).isEmpty();
    assertThat(paths(KIND, call(), ports().withFramework(URBACT_III))).isEmpty();
    assertThat(skipped(KIND, call, network())).isEqualTo("it names no call");
  }

  @Test
  void reportsAProgrammeThatBeganBeforeItsCallOpened() {
    Call.Builder call = call().opens(PartialDate.parse("2018-09-15"));
    Programme programme = ports().withPeriod(span("2018-09-14/2020"));

    assertThat(paths(OPEN, call, programme)).containsExactly("/period <- /call");
    assertThat(messages(OPEN, call, programme))
        .containsExactly(
            "The programme began (2018-09-14/2020) before the call ports-2018, \"Call for ports\","
                + " opened, on 2018-09-15.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-09-15/2020", "2018-09/2020", "2018", "2017/2016"})
  void isContentWithAProgrammeThatMayHaveBegunLater(String period) {
    Call.Builder call = call().opens(PartialDate.parse("2018-09-15"));

    assertThat(paths(OPEN, call, ports().withPeriod(span(period)))).isEmpty();
    assertThat(skipped(OPEN, call, ports().withPeriod(span(period)))).isEmpty();
  }

  @Test
  void saysNothingWhereADateIsMissing() {
    assertThat(paths(OPEN, call().opens(PartialDate.parse("2018")), ports())).isEmpty();
    assertThat(skipped(OPEN, call(), ports().withPeriod(span("2018"))))
        .isEqualTo("its call says nothing about when it opened");
    assertThat(skipped(OPEN, call(), network())).isEqualTo("it names no call");
  }
}
