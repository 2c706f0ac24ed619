package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import eu.hanse.place.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityLocationSwappedTest {

  private static final CityLocationSwapped RULE = new CityLocationSwapped();

  @Test
  void reportsAPositionThatFitsOnlyIfExchanged() {
    assertThat(judge(RULE, located("IT", 7.69, 45.07)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/location");
              assertThat(finding.message())
                  .isEqualTo(
                      "The position of somewhere, latitude 7.69 and longitude 45.07, lies in Italy"
                          + " only if the two are exchanged.");
              assertThat(finding.advice())
                  .isEqualTo("Exchange them: latitude 45.07, longitude 7.69.");
            });
  }

  @ParameterizedTest
  @CsvSource({"IT, 45.07, 7.69", "FR, -21.11, 55.53", "ES, 28.12, -15.43", "FR, 7.69, 100"})
  void acceptsAPositionThatFitsOrThatExchangingDoesNotMend(String country, double lat, double lon) {
    assertThat(judge(RULE, located(country, lat, lon))).isEmpty();
  }

  @Test
  void acceptsAPositionThatFitsEitherWay() {
    assertThat(judge(RULE, located("TR", 38, 41))).isEmpty();
  }

  @Test
  void saysNothingOfCountriesWhoseExtentIsNotKnown() {
    assertThat(judge(RULE, located("KR", 37.5, 80))).isEmpty();
  }

  private static City located(String country, double lat, double lon) {
    return city("somewhere", country).withLocation(GeoPoint.of(lat, lon));
  }
}
