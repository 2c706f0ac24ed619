package eu.hanse.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSchemeTest {

  @ParameterizedTest
  @CsvSource({
    "WIKIDATA, Q495",
    "GEONAMES, 3165524",
    "URAU,     IT004C",
    "URAU,     FR001C1",
    "URAU,     EL001K1",
    "PIC,      999999999",
    "CORDIS,   871582",
    "GRANT,    101018171",
    "CCI,      2014TC16RFIR003",
  })
  void wellFormedIdentifiersHaveNoProblem(IdentifierScheme scheme, String identifier) {
    assertThat(scheme.problem(identifier, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "WIKIDATA, q495",
    "WIKIDATA, Q0495",
    "WIKIDATA, 495",
    "GEONAMES, 0165524",
    "GEONAMES, 31655241111",
    "URAU,     it004c",
    "URAU,     IT004X",
    "PIC,      99999999",
    "PIC,      ٩٩٩٩٩٩٩٩٩",
    "CORDIS,   8715820000",
    "CCI,      2014TC16RFIR03",
    "ROR,      https://ror.org/03yrm5c26",
  })
  void malformedIdentifiersHaveAProblem(IdentifierScheme scheme, String identifier) {
    assertThat(scheme.problem(identifier, Optional.empty())).isNotEmpty();
  }

  @Test
  void aProblemSaysWhatIsExpected() {
    assertThat(IdentifierScheme.WIKIDATA.problem("495", Optional.empty()))
        .contains("Q and a number, such as Q90");
  }

  @ParameterizedTest
  @ValueSource(strings = {"03yrm5c26", "01k4yrm29", "00pjdza24"})
  void theLastTwoDigitsOfARorIdCheckTheOthers(String identifier) {
    assertThat(IdentifierScheme.ROR.problem(identifier, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"01k4yrm30", "01k4yrm92", "01k4ymr29", "01k4yrm2", "01k4yrl29", "O1k4yrm29"})
  void aRorIdWithAMistakeHasAProblem(String identifier) {
    assertThat(IdentifierScheme.ROR.problem(identifier, Optional.empty()))
        .contains("a nine-character ROR id with right check digits");
  }

  @ParameterizedTest
  @CsvSource({"FR, 75056", "FR, 2A004", "IT, 001272", "SE, 0180", "EL, 01010101", "UK, E09000001"})
  void localUnitsHaveTheFormOfTheirCountry(String country, String identifier) {
    assertThat(IdentifierScheme.LAU.problem(identifier, Optional.of(Country.of(country))))
        .isEmpty();
  }

  @Test
  void aLocalUnitOfAnotherFormHasAProblemThatNamesTheCountry() {
    assertThat(IdentifierScheme.LAU.problem("1272", Optional.of(Country.of("IT"))))
        .contains("a code of the form [0-9]{6} in Italy");
  }

  @Test
  void localUnitsAreNotJudgedWhereNoFormIsKnown() {
    assertThat(IdentifierScheme.LAU.problem("?", Optional.of(Country.of("US")))).isEmpty();
    assertThat(IdentifierScheme.LAU.problem("?", Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void schemesAreFoundByTheNameTheyWrite(IdentifierScheme scheme) {
    assertThat(IdentifierScheme.named(scheme.toString())).contains(scheme);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "WIKIDATA", "vat", "wikidata "})
  void otherNamesAreNoSchemes(String name) {
    assertThat(IdentifierScheme.named(name)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hugeIdentifiersAreJudgedAtOnce(IdentifierScheme scheme) {
    String digits = "9".repeat(1_000_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(scheme.problem("Q" + digits + "!", Optional.of(Country.of("PL"))))
              .isNotEmpty();
          assertThat(scheme.problem("0" + digits, Optional.of(Country.of("PL")))).isNotEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LAU")
  void anEmptyIdentifierHasAProblem(IdentifierScheme scheme) {
    assertThat(scheme.problem("", Optional.empty())).isNotEmpty();
  }
}
