package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import eu.hanse.id.CityId;
import org.junit.jupiter.api.Test;

class CityPartOfCycleTest {

  private static final CityPartOfCycle RULE = new CityPartOfCycle();

  @Test
  void reportsACityThatIsPartOfItself() {
    assertThat(judge(RULE, part("turin", "turin")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/partOf");
              assertThat(finding.message()).isEqualTo("The city turin is part of itself.");
              assertThat(finding.related()).isEmpty();
            });
  }

  @Test
  void reportsACircleOnceAtTheFirstOfItsCities() {
    assertThat(judge(RULE, part("b", "c"), part("c", "a"), part("a", "b")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("city:a");
              assertThat(finding.related().orElseThrow().subject()).hasToString("city:b");
              assertThat(finding.message())
                  .isEqualTo(
                      "The city a is part of b, which is part of c, which is part of a again.");
            });
  }

  @Test
  void saysNothingOfACityThatLeadsIntoACircle() {
    assertThat(judge(RULE, part("a", "b"), part("b", "c"), part("c", "b")))
        .extracting(finding -> finding.subject().id())
        .containsExactly("b");
  }

  @Test
  void reportsEachOfTwoCircles() {
    assertThat(judge(RULE, part("a", "b"), part("b", "a"), part("c", "d"), part("d", "c")))
        .hasSize(2);
  }

  @Test
  void acceptsAChainThatEnds() {
    assertThat(judge(RULE, part("a", "b"), part("b", "c"), city("c", "IT"))).isEmpty();
  }

  @Test
  void acceptsAChainThatLeadsToAnUnknownCity() {
    assertThat(judge(RULE, part("a", "b"))).isEmpty();
  }

  private static City part(String id, String whole) {
    return city(id, "IT").withPartOf(CityId.of(whole));
  }
}
