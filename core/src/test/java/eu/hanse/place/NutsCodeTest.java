package eu.hanse.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NutsCodeTest {

  @ParameterizedTest
  @CsvSource({"FR, 0", "FR1, 1", "FR10, 2", "FR104, 3", "ITC1A, 3"})
  void eachCharacterAfterTheCountryIsALevel(String code, int level) {
    assertThat(NutsCode.of(code).level()).isEqualTo(level);
  }

  @Test
  void theCountryIsTheOneOfTheUnionsCode() {
    assertThat(NutsCode.of("EL303").country()).isEqualTo(Country.of("GR"));
  }

  @Test
  void aParentIsOneCharacterShorter() {
    assertThat(NutsCode.of("FR104").parent()).contains(NutsCode.of("FR10"));
    assertThat(NutsCode.of("FR").parent()).isEmpty();
  }

  @Test
  void aRegionContainsItselfAndItsParts() {
    NutsCode region = NutsCode.of("FR10");

    assertThat(region.contains(NutsCode.of("FR10"))).isTrue();
    assertThat(region.contains(NutsCode.of("FR104"))).isTrue();
    assertThat(region.contains(NutsCode.of("FR1"))).isFalse();
    assertThat(region.contains(NutsCode.of("FRK26"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "F", "FR1044", "fr104", "FR-10", "FR 10", "F1", "FRé"})
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NutsCode.of(text))
        .withMessage(
            "NUTS code \""
                + text
                + "\": expected a country's two letters and up to three of 0-9 and A-Z, such as"
                + " FR104");
  }

  @Test
  void theFirstTwoLettersNameACountry() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NutsCode.of("ZZ104"))
        .withMessage("NUTS code \"ZZ104\": ZZ is no country's code");
  }

  @ParameterizedTest
  @CsvSource({"GR303, EL, GR", "GB1, UK, GB"})
  void isoCodesThatTheUnionDoesNotUseAreRefused(String code, String expected, String found) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NutsCode.of(code))
        .withMessageEndingWith("begin with " + expected + ", not " + found);
  }

  @Test
  void aRegionComesRightBeforeItsParts() {
    assertThat(NutsCode.of("FR10")).isBetween(NutsCode.of("FR1"), NutsCode.of("FR101"));
  }
}
