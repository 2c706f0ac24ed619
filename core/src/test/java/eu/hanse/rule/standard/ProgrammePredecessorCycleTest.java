package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.Finding;
import org.junit.jupiter.api.Test;

class ProgrammePredecessorCycleTest {

  private static final ProgrammePredecessorCycle RULE = new ProgrammePredecessorCycle();

  @Test
  void reportsAProgrammeThatContinuesItself() {
    assertThat(judge(RULE, after("icc", "icc")))
        .extracting(Finding::message)
        .containsExactly("The programme icc continues itself.");
  }

  @Test
  void reportsACircleOnceAtTheFirstOfItsProgrammes() {
    assertThat(judge(RULE, after("b", "c"), after("c", "a"), after("a", "b")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("programme:a");
              assertThat(finding.path()).hasToString("/predecessor");
              assertThat(finding.related().get(0).subject()).hasToString("programme:b");
              assertThat(finding.related().get(0).path()).hasToString("/predecessor");
              assertThat(finding.message())
                  .isEqualTo(
                      "The programme a continues b, which continues c, which continues a again.");
            });
  }

  @Test
  void acceptsAHistoryThatBegins() {
    assertThat(judge(RULE, after("c", "b"), after("b", "a"), programme("a"))).isEmpty();
  }

  private static Programme after(String id, String predecessor) {
    return programme(id).withPredecessor(ProgrammeId.of(predecessor));
  }

  private static Programme programme(String id) {
    return Judging.programme(id, ProgrammeKind.CITY_CHALLENGE);
  }
}
