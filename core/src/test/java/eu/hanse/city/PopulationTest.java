package eu.hanse.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PopulationTest {

  @Test
  void theYearIsTheOneCounted() {
    assertThat(Population.of(857_910, 2019)).hasToString("857910 (2019)");
  }

  @Test
  void theYearNeedNotBeKnown() {
    assertThat(Population.of(857_910).year()).isEmpty();
    assertThat(Population.of(857_910)).hasToString("857910");
  }

  @Test
  void noOneIsEnoughButLessIsNot() {
    assertThat(Population.of(0).count()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Population.of(-1))
        .withMessage("population -1: expected zero or more");
  }

  @Test
  void theYearHasFourDigitsAtMost() {
    assertThat(Population.of(1, 9999).year()).hasValue(9999);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Population.of(1, 0))
        .withMessage("population year 0: expected a year from 1 to 9999");
    assertThatIllegalArgumentException().isThrownBy(() -> Population.of(1, 10_000));
  }
}
