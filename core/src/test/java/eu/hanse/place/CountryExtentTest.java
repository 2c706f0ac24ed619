package eu.hanse.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryExtentTest {

  private static final CountryExtent MALTA = CountryExtent.of(Country.of("MT")).orElseThrow();

  @Test
  void containsThePlacesOfTheCountry() {
    assertThat(MALTA.contains(GeoPoint.of(35.9, 14.51))).isTrue();
  }

  @Test
  void includesItsEdges() {
    assertThat(MALTA.contains(GeoPoint.of(MALTA.south(), MALTA.east()))).isTrue();
  }

  @Test
  void doesNotContainPlacesElsewhere() {
    assertThat(MALTA.contains(GeoPoint.of(14.51, 35.9))).isFalse();
  }

  @Test
  void includesTheIslandsOfPortugalAndSpain() {
    assertThat(
            CountryExtent.of(Country.of("PT")).orElseThrow().contains(GeoPoint.of(37.74, -25.67)))
        .isTrue();
    assertThat(
            CountryExtent.of(Country.of("ES")).orElseThrow().contains(GeoPoint.of(28.12, -15.43)))
        .isTrue();
  }

  @Test
  void isNotKnownForCountriesOutsideEurope() {
    assertThat(CountryExtent.of(Country.of("KR"))).isEmpty();
  }
}
