package eu.hanse.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.id.CallId;
import eu.hanse.test.SampleCall;
import eu.hanse.time.PartialDate;
import org.junit.jupiter.api.Test;

class CallTest {

  private static Call.Builder call() {
    return Call.builder().id(CallId.of("ports-2018")).title("Call for ports");
  }

  @Test
  void isShownInOneLine() {
    assertThat(call().build()).hasToString("Call ports-2018 \"Call for ports\"");
  }

  @Test
  void describesEachDemandWithItsCitation() {
    assertThat(SampleCall.call().describe())
        .startsWith("Call sample-call \"Sample call for networks\"\n  framework     urbact-iv\n")
        .contains("  partners      8 to 10 (https://example.org/partners)\n")
        .contains("  agencies      count as non-city (https://example.org/agencies)\n")
        .contains("  lead          a city: holds a label (https://example.org/lead)\n")
        .contains(
            "  eligible      member states of the European Union, Norway"
                + " (https://example.org/eligibility)\n")
        .contains(
            "  balance       at least 70 % of the partners from regions that are transition or"
                + " less-developed (https://example.org/balance)\n")
        .contains(
            "  procurement   at least procurers 21 procurer countries 22 participants 31"
                + " participant countries 32 (Work Programme, General Annexes, E)\n")
        .contains("  budget        EUR 600000.00 to EUR 850000.00 (https://example.org/budget)\n")
        .contains("  rates         more-developed at most 65 % (https://example.org/rates)\n")
        .contains("  phases        First phase, partners 4 to 5 (");
  }

  @Test
  void mayNotCloseBeforeItOpens() {
    Call.Builder call =
        call().opens(PartialDate.parse("2018-05-02")).closes(PartialDate.parse("2018-05-01"));

    assertThatIllegalArgumentException()
        .isThrownBy(call::build)
        .withMessage("call from 2018-05-02 to 2018-05-01: closes before it opens");
  }

  @Test
  void mayCloseOnAnUncertainDayOfTheMonthInWhichItOpens() {
    Call.Builder call =
        call().opens(PartialDate.parse("2018-05-02")).closes(PartialDate.parse("2018-05"));

    assertThatCode(call::build).doesNotThrowAnyException();
  }

  @Test
  void aPhaseIsShownWithItsDemands() {
    assertThat(CallPhase.builder().name("Understand").build()).hasToString("Understand");
    assertThat(SampleCall.call().phases().get(0))
        .hasToString(
            "First phase, partners 4 to 5 (https://example.org/partners-of-phase), months 12 to 18"
                + " (https://example.org/months-of-phase), budget EUR 70000.00 to EUR 80000.00"
                + " (https://example.org/budget-of-phase)");
  }
}
