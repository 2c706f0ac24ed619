package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import org.junit.jupiter.api.Test;

class CityNameTwiceTest {

  private static final CityNameTwice RULE = new CityNameTwice();

  @Test
  void reportsTheSecondIdOfANameAndTheFirst() {
    assertThat(
            judge(
                RULE,
                city("torino", "IT").withName("TURIN"),
                city("turin", "IT").withName("Turin")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("city:turin");
              assertThat(finding.path()).hasToString("/name");
              assertThat(finding.related().get(0).subject()).hasToString("city:torino");
              assertThat(finding.message())
                  .isEqualTo("The cities torino and turin in Italy are both named \"Turin\".");
            });
  }

  @Test
  void reportsEachFurtherIdOnce() {
    assertThat(judge(RULE, named("a", "IT"), named("b", "IT"), named("c", "IT")))
        .extracting(finding -> finding.subject().id())
        .containsExactly("b", "c");
  }

  @Test
  void acceptsOneNameInTwoCountries() {
    assertThat(judge(RULE, named("vienna", "AT"), named("vienne", "FR"))).isEmpty();
  }

  @Test
  void acceptsDifferentNames() {
    assertThat(judge(RULE, city("turin", "IT"), city("milan", "IT"))).isEmpty();
  }

  private static City named(String id, String country) {
    return city(id, country).withName("Vienna");
  }
}
