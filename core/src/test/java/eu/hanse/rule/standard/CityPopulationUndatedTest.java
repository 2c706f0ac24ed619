package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.Population;
import org.junit.jupiter.api.Test;

class CityPopulationUndatedTest {

  private static final CityPopulationUndated RULE = new CityPopulationUndated();

  @Test
  void reportsANumberOfInhabitantsWithoutYear() {
    assertThat(judge(RULE, city("turin", "IT").withPopulation(Population.of(847_287))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/population");
              assertThat(finding.message())
                  .isEqualTo("The number of inhabitants of turin, 847287, has no year.");
            });
  }

  @Test
  void acceptsANumberOfInhabitantsWithAYear() {
    assertThat(judge(RULE, city("turin", "IT").withPopulation(Population.of(847_287, 2023))))
        .isEmpty();
  }

  @Test
  void demandsNoPopulation() {
    assertThat(judge(RULE, city("turin", "IT"))).isEmpty();
  }
}
