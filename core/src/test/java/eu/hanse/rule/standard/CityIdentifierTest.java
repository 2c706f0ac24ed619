package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import eu.hanse.rule.Finding;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityIdentifierTest {

  private static final CityIdentifierMalformed MALFORMED = new CityIdentifierMalformed();
  private static final CityUrauCountry URAU = new CityUrauCountry();

  @Test
  void reportsAMalformedIdentifierWithWhatWasExpected() {
    assertThat(judge(MALFORMED, identified("IT", "wikidata", "495")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/identifiers/wikidata");
              assertThat(finding.message())
                  .isEqualTo(
                      "The wikidata identifier \"495\" is malformed: expected Q and a number, such"
                          + " as Q90.");
            });
  }

  @ParameterizedTest
  @CsvSource({"IT, 001272", "FR, 2A004", "NL, GM0599", "AD, whatever"})
  void acceptsALocalAdministrativeUnitOfTheCountry(String country, String code) {
    assertThat(judge(MALFORMED, identified(country, "lau", code))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"IT, 2A004", "FR, 001272", "NL, 0599"})
  void reportsALocalAdministrativeUnitOfAnotherForm(String country, String code) {
    assertThat(judge(MALFORMED, identified(country, "lau", code))).hasSize(1);
  }

  @Test
  void acceptsIdentifiersOfSchemesItDoesNotKnow() {
    assertThat(judge(MALFORMED, identified("IT", "osm", "relation/43992"))).isEmpty();
  }

  @Test
  void reportsAnUrbanAuditCodeOfAnotherCountry() {
    assertThat(judge(URAU, identified("IT", "urau", "FR001C")))
        .extracting(Finding::message)
        .containsExactly(
            "The Urban Audit code FR001C does not begin with IT, but somewhere lies in Italy.");
  }

  @ParameterizedTest
  @CsvSource({"GR, EL001C", "GR, GR001C", "GB, UK001C", "IT, IT004C1"})
  void acceptsAnUrbanAuditCodeOfTheCountry(String country, String code) {
    assertThat(judge(URAU, identified(country, "urau", code))).isEmpty();
  }

  @Test
  void leavesAMalformedUrbanAuditCodeToItsOwnRule() {
    City city = identified("IT", "urau", "FR1C");

    assertThat(judge(URAU, city)).isEmpty();
    assertThat(judge(MALFORMED, city)).hasSize(1);
  }

  private static City identified(String country, String scheme, String identifier) {
    return city("somewhere", country).withIdentifiers(Map.of(scheme, identifier));
  }
}
