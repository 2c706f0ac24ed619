package eu.hanse.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @ParameterizedTest
  @CsvSource({"EL, GR, EL", "GR, GR, EL", "UK, GB, UK", "GB, GB, UK", "XK, XK, XK", "FR, FR, FR"})
  void theUnionsCodesAreReadAndWritten(String text, String isoCode, String euCode) {
    Country country = Country.of(text);

    assertThat(country.code()).isEqualTo(isoCode);
    assertThat(country.euCode()).isEqualTo(euCode);
    assertThat(country).hasToString(isoCode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "F", "xy", "FRA", "Frankreich", " FR", "ＦＲ"})
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(text))
        .withMessage(
            "country \""
                + text
                + "\": expected an ISO 3166-1 alpha-2 code in capitals, such as FR or GR");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, FR for France",
    "Fr, FR for France",
    "France, FR for France",
    "uk, GB for United Kingdom",
    "el, GR for Greece",
    "gb, GB for United Kingdom",
  })
  void theCodeThatIsMeantIsNamed(String text, String meant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(text))
        .withMessage(
            "country \"%s\": expected an ISO 3166-1 alpha-2 code in capitals, %s", text, meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "EU", "AN", "YU", "SU", "XX"})
  void aCodeOfNoCountryIsNotCalledMalformed(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(code))
        .withMessage(
            "country \"%s\": ISO 3166-1 has no country %s; expected the alpha-2 code of a country,"
                + " such as FR or GR",
            code, code);
  }

  @Test
  void theConstructorTakesIsoCodesOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Country("EL"))
        .withMessage(
            "country \"EL\": EL is the European Union's code for Greece; expected the ISO code,"
                + " GR");
  }

  @ParameterizedTest
  @CsvSource({
    "GR, Greece",
    "XK, Kosovo",
    "CZ, Czechia",
    "GB, United Kingdom",
    "TR, Türkiye",
    "MK, North Macedonia"
  })
  void namesAreEnglish(String code, String name) {
    assertThat(Country.of(code).englishName()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "FR, 1958-01-01",
    "IE, 1973-01-01",
    "EL, 1981-01-01",
    "PT, 1986-01-01",
    "FI, 1995-01-01",
    "CZ, 2004-05-01",
    "RO, 2007-01-01",
    "HR, 2013-07-01",
  })
  void membershipBeginsOnTheDayOfAccession(String code, LocalDate accession) {
    Country country = Country.of(code);

    assertThat(country.isEuMemberOn(accession.minusDays(1))).isFalse();
    assertThat(country.isEuMemberOn(accession)).isTrue();
  }

  @Test
  void theUnitedKingdomWasAMemberUntilTheEndOfJanuary2020() {
    Country unitedKingdom = Country.of("UK");

    assertThat(unitedKingdom.isEuMemberOn(LocalDate.of(1973, 1, 1))).isTrue();
    assertThat(unitedKingdom.isEuMemberOn(LocalDate.of(2020, 1, 31))).isTrue();
    assertThat(unitedKingdom.isEuMemberOn(LocalDate.of(2020, 2, 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO", "CH", "TR", "XK", "UA", "US"})
  void otherCountriesAreNoMembers(String code) {
    assertThat(Country.of(code).isEuMemberOn(LocalDate.of(2026, 1, 1))).isFalse();
  }

  @Test
  void theTableHasTheCountriesOfIsoAndKosovo() {
    assertThat(CountryNames.byCode()).hasSize(250).containsKey("XK");
    assertThat(CountryNames.byCode().keySet()).allMatch(code -> code.matches("[A-Z]{2}"));
    assertThat(CountryNames.byCode().values()).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE",
        "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "UK"
      })
  void everyPresentOrFormerMemberHasAName(String euCode) {
    assertThat(Country.of(euCode).englishName()).isNotBlank();
    assertThat(Country.of(euCode).euCode()).isEqualTo(euCode);
  }

  @Test
  void theUnionHasTwentySevenMembers() {
    assertThat(CountryNames.byCode().keySet().stream().map(Country::of))
        .filteredOn(country -> country.isEuMemberOn(LocalDate.of(2026, 1, 1)))
        .hasSize(27);
  }

  @Test
  void theMembersOnADayAreListedByCode() {
    assertThat(Country.euMembersOn(LocalDate.of(1958, 1, 1)))
        .extracting(Country::code)
        .containsExactly("BE", "DE", "FR", "IT", "LU", "NL");
    assertThat(Country.euMembersOn(LocalDate.of(1957, 12, 31))).isEmpty();
    assertThat(Country.euMembersOn(LocalDate.of(2020, 1, 31)))
        .hasSize(28)
        .contains(Country.of("GB"));
    assertThat(Country.euMembersOn(LocalDate.of(2020, 2, 1)))
        .hasSize(27)
        .allMatch(country -> country.isEuMemberOn(LocalDate.of(2020, 2, 1)));
  }
}
