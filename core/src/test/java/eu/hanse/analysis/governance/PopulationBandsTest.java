package eu.hanse.analysis.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.city.Population;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationBandsTest {

  @ParameterizedTest
  @CsvSource({
    "0, below 50000",
    "49999, below 50000",
    "50000, 50000 to 99999",
    "249999, 100000 to 249999",
    "250000, 250000 to 499999",
    "999999, 500000 to 999999",
    "4999999, 1000000 to 4999999",
    "5000000, 5000000 and more",
    "9223372036854775807, 5000000 and more"
  })
  void aPopulationFallsIntoASizeClass(long inhabitants, String band) {
    assertThat(PopulationBands.OECD_EC.bandOf(Population.of(inhabitants))).hasToString(band);
  }

  @Test
  void theYearOfTheCountDoesNotMatter() {
    assertThat(PopulationBands.OECD_EC.bandOf(Population.of(60_000, 1990)))
        .isEqualTo(new PopulationBand(50_000, OptionalLong.of(100_000)));
  }

  @Test
  void bandsBetweenOtherBoundsCanBeAskedFor() {
    assertThat(PopulationBands.of(10, 20)).hasToString("[below 10, 10 to 19, 20 and more]");
    assertThat(PopulationBands.of()).hasToString("[0 and more]");
    assertThat(PopulationBands.OECD_URBAN_AREAS.bandOf(Population.of(1_500_000)))
        .hasToString("1500000 and more");
  }

  @Test
  void boundsThatDoNotAscendAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PopulationBands.of(10, 10))
        .withMessage(
            "population bounds [10, 10]: expected ascending numbers above zero, but 10 follows 10");
    assertThatIllegalArgumentException().isThrownBy(() -> PopulationBands.of(0));
  }

  @Test
  void aBandThatEndsBeforeItStartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PopulationBand(10, OptionalLong.of(10)))
        .withMessage(
            "population band from 10 to below 10: expected a start of zero or more, and an end"
                + " above it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PopulationBand(-1, OptionalLong.empty()));
  }

  @Test
  void bandsAreOrderedByTheirBounds() {
    PopulationBand open = new PopulationBand(10, OptionalLong.empty());
    PopulationBand closed = new PopulationBand(10, OptionalLong.of(20));

    assertThat(closed).isLessThan(open);
    assertThat(open).isGreaterThan(new PopulationBand(5, OptionalLong.empty()));
  }
}
