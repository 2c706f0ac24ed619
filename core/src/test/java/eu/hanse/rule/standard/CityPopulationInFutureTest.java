package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.Population;
import org.junit.jupiter.api.Test;

/** Judged as of 2025-01-01. */
class CityPopulationInFutureTest {

  private static final CityPopulationInFuture RULE = new CityPopulationInFuture();

  @Test
  void reportsANumberOfAYearThatIsYetToCome() {
    assertThat(judge(RULE, city("turin", "IT").withPopulation(Population.of(847_287, 2026))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/population/year");
              assertThat(finding.message())
                  .isEqualTo(
                      "The inhabitants of turin, 847287, are said to be those of 2026, a year after"
                          + " 2025-01-01.");
            });
  }

  @Test
  void acceptsANumberOfTheYearAtHand() {
    assertThat(judge(RULE, city("turin", "IT").withPopulation(Population.of(847_287, 2025))))
        .isEmpty();
  }

  @Test
  void saysNothingOfANumberWithoutYear() {
    assertThat(judge(RULE, city("turin", "IT").withPopulation(Population.of(847_287)))).isEmpty();
    assertThat(judge(RULE, city("turin", "IT"))).isEmpty();
  }
}
