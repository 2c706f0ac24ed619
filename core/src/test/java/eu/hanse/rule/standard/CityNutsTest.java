package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import eu.hanse.place.NutsCode;
import eu.hanse.place.NutsVersion;
import eu.hanse.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityNutsTest {

  private static final CityNutsCountry COUNTRY = new CityNutsCountry();
  private static final CityNutsUnknown UNKNOWN = new CityNutsUnknown();
  private static final CityNutsObsolete OBSOLETE = new CityNutsObsolete();

  @Test
  void reportsACodeOfAnotherCountry() {
    assertThat(judge(COUNTRY, city("turin", "IT", "FRK24")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/nuts");
              assertThat(finding.related().get(0).path()).hasToString("/country");
              assertThat(finding.message())
                  .isEqualTo("The NUTS code FRK24 is one of France, but turin lies in Italy.");
            });
  }

  @ParameterizedTest
  @CsvSource({"GR, EL303", "GB, UKI31", "IT, ITC11", "XK, XK0"})
  void acceptsACodeOfTheCountryWhateverItsPrefix(String country, String code) {
    assertThat(judge(COUNTRY, city("somewhere", country, code))).isEmpty();
  }

  @Test
  void reportsACodeThatNeverExistedAndItsKnownBeginning() {
    assertThat(judge(UNKNOWN, city("turin", "IT", "ITC9Z")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("The NUTS code ITC9Z of turin exists in no version since 2013.");
              assertThat(finding.advice()).contains("ITC is the longest beginning");
            });
  }

  @Test
  void doesNotCallACodeUnknownThatExistedOnce() {
    assertThat(judge(UNKNOWN, city("grenoble", "FR", "FR714"))).isEmpty();
  }

  @Test
  void saysNothingMoreOfACodeOfAnotherCountry() {
    assertThat(judge(UNKNOWN, city("turin", "IT", "FR999"))).isEmpty();
    assertThat(judge(OBSOLETE, city("turin", "IT", "FR714"))).isEmpty();
  }

  @Test
  void reportsACodeThatIsNotInTheLatestVersion() {
    assertThat(judge(OBSOLETE, city("grenoble", "FR", "FR714")))
        .extracting(Finding::message)
        .containsExactly(
            "The NUTS code FR714 exists in NUTS 2013, but not in 2024, the latest that covers"
                + " France.");
  }

  @Test
  void reportsACodeThatIsNotInTheVersionNamed() {
    City city = city("grenoble", "FR", "FRK24").withNutsVersion(NutsVersion.NUTS_2013);

    assertThat(judge(OBSOLETE, city))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo(
                      "The NUTS code FRK24 exists in NUTS 2016, 2021, 2024, but not in 2013, the"
                          + " version that the city names.");
              assertThat(finding.related().get(0).path()).hasToString("/nutsVersion");
            });
  }

  @Test
  void reportsACodeOfTheVersionNamedThatIsNotInTheLatest() {
    assertThat(
            judge(OBSOLETE, city("grenoble", "FR", "FR714").withNutsVersion(NutsVersion.NUTS_2013)))
        .hasSize(1);
  }

  @Test
  void knowsTheCodeThatARegionOfTheSmallestLevelHasToday() {
    assertThat(corrections(city("coimbra", "PT", "PT16E"))).containsExactly("/nuts PT192 true");
  }

  @Test
  void correctsTheVersionNamedTogetherWithTheCode() {
    City city = city("coimbra", "PT", "PT16E");

    assertThat(corrections(city.withNutsVersion(NutsVersion.NUTS_2021)))
        .containsExactly("/nuts PT192 true", "/nutsVersion 2024 true");
    assertThat(corrections(city.withNutsVersion(NutsVersion.NUTS_2024)))
        .containsExactly("/nuts PT192 true");
  }

  /** Oeste was a part of Centro, PT16, and is none of what is called Centro today. */
  @Test
  void correctsNoCodeOfALargerRegion() {
    assertThat(corrections(city("coimbra", "PT", "PT16"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"HR, HR041", "HR, HR042", "HR, HR04B", "LV, LV007", "FR, FR714"})
  void correctsNothingWhereNoRegionHasTheName(String country, String code) {
    assertThat(corrections(city("somewhere", country, code))).isEmpty();
  }

  @Test
  void correctsNoCodeOfTheLatestVersion() {
    assertThat(corrections(city("coimbra", "PT", "PT192").withNutsVersion(NutsVersion.NUTS_2013)))
        .isEmpty();
  }

  @Test
  void acceptsACodeOfTheLatestVersion() {
    assertThat(judge(OBSOLETE, city("grenoble", "FR", "FRK24"))).isEmpty();
  }

  @Test
  void takes2021ForTheLatestVersionOfTheUnitedKingdom() {
    assertThat(judge(OBSOLETE, city("edinburgh", "GB", "UKM"))).isEmpty();
  }

  @Test
  void reportsACodeOfTheUnitedKingdomThatNamesALaterVersion() {
    assertThat(
            judge(OBSOLETE, city("edinburgh", "GB", "UKM").withNutsVersion(NutsVersion.NUTS_2024)))
        .hasSize(1);
  }

  @Test
  void doesNotJudgeVersionsFromBeforeTheRegisterKnowsTheCountry() {
    assertThat(
            judge(OBSOLETE, city("ankara", "TR", "TR510").withNutsVersion(NutsVersion.NUTS_2013)))
        .isEmpty();
  }

  @Test
  void leavesACodeThatNeverExistedToItsOwnRule() {
    assertThat(judge(OBSOLETE, city("turin", "IT", "ITC9Z"))).isEmpty();
  }

  @Test
  void saysNothingOfACityWithoutCode() {
    City city = Judging.city("turin", "IT");

    assertThat(judge(COUNTRY, city)).isEmpty();
    assertThat(judge(UNKNOWN, city)).isEmpty();
    assertThat(judge(OBSOLETE, city)).isEmpty();
  }

  /** The corrections of the one finding there is. */
  private static List<String> corrections(City city) {
    assertThat(judge(OBSOLETE, city)).hasSize(1);
    return judge(OBSOLETE, city).get(0).corrections().stream()
        .map(
            correction -> correction.path() + " " + correction.value() + " " + correction.certain())
        .toList();
  }

  private static City city(String id, String country, String nuts) {
    return Judging.city(id, country).withNuts(NutsCode.of(nuts));
  }
}
