package eu.hanse.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {

  @Test
  void aCityIsWrittenWithItsKind() {
    assertThat(Party.parse("city:turin"))
        .isEqualTo(Party.of(CityId.of("turin")))
        .hasToString("city:turin");
  }

  @Test
  void anOrganisationIsWrittenWithItsKind() {
    assertThat(Party.parse("organisation:cap-digital"))
        .isEqualTo(Party.of(OrganisationId.of("cap-digital")))
        .hasToString("organisation:cap-digital");
  }

  @Test
  void aCityIsNotTheOrganisationOfTheSameName() {
    assertThat(Party.parse("city:x")).isNotEqualTo(Party.parse("organisation:x"));
  }

  @Test
  void citiesComeBeforeOrganisations() {
    assertThat(Party.parse("city:z")).isLessThan(Party.parse("organisation:a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "turin", "City:turin", "town:turin", ":turin", "city turin"})
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Party.parse(text))
        .withMessage(
            "party \""
                + text
                + "\": expected city: or organisation: and an id, such as city:turin");
  }

  @Test
  void theMessageNamesAnIdThatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Party.parse("city:Turin"))
        .withMessageStartingWith("city id \"Turin\"");
  }
}
