package eu.hanse.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

  @Test
  void trailingZerosMakeNoDifference() {
    assertThat(Rate.parse("0.10")).isEqualTo(Rate.parse("0.1")).hasToString("0.1");
    assertThat(Rate.of(new BigDecimal("1.00"))).hasToString("1");
    assertThat(Rate.parse("0.000")).hasToString("0");
  }

  @ParameterizedTest
  @CsvSource({"0.85, 85 %", "1, 100 %", "0, 0 %", "0.125, 12.5 %", "0.0001, 0.01 %"})
  void ratesAreShownInPercent(String rate, String percent) {
    assertThat(Rate.parse(rate).toPercent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.0001", "85", "1E+2147483647"})
  void sharesLieBetweenZeroAndOne(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse(text))
        .withMessageEndingWith("expected a share from 0 to 1, such as 0.85");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "85 %", "0,85", "1/3", "NaN", " 0.5"})
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse(text))
        .withMessage("rate \"" + text + "\": expected a share from 0 to 1, such as 0.85");
  }

  @Test
  void fortyDecimalPlacesAreNotTooManyButOneMoreIs() {
    assertThat(Rate.parse("1E-40").value()).hasScaleOf(40);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse("1E-41"))
        .withMessage("rate 1E-41: expected at most 40 decimal places");
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.parse("1E-2147483647"));
  }

  @Test
  void aHugeTextIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.parse("0." + "3".repeat(1_000_000)))
        .withMessage("rate of 1000002 characters: expected at most 100");
  }

  @Test
  void ratesAreOrderedBySize() {
    assertThat(Rate.parse("0.5")).isLessThan(Rate.parse("0.85"));
  }
}
