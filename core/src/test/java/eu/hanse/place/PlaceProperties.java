package eu.hanse.place;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.test.Values;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceProperties {

  @Provide
  Arbitrary<Country> countries() {
    return Values.countries();
  }

  @Provide
  Arbitrary<NutsCode> nutsCodes() {
    return Values.nutsCodes();
  }

  @Provide
  Arbitrary<GeoPoint> points() {
    return Values.geoPoints();
  }

  @Property
  void aCountryIsReadBackFromBothItsCodes(@ForAll("countries") Country country) {
    assertThat(Country.of(country.code())).isEqualTo(country);
    assertThat(Country.of(country.euCode())).isEqualTo(country);
    assertThat(country.englishName()).hasSizeGreaterThan(2);
  }

  @Property
  void aNutsCodeIsReadBackFromItsText(@ForAll("nutsCodes") NutsCode code) {
    assertThat(NutsCode.of(code.toString())).isEqualTo(code);
  }

  @Property
  void aRegionContainsItsPartsAndComesAfterItsParent(@ForAll("nutsCodes") NutsCode code) {
    code.parent()
        .ifPresent(
            parent -> {
              assertThat(parent.contains(code)).isTrue();
              assertThat(parent).isLessThan(code);
              assertThat(parent.country()).isEqualTo(code.country());
            });
  }

  @Property
  void aPointIsReadBackFromItsText(@ForAll("points") GeoPoint point) {
    assertThat(GeoPoint.parse(point.toString())).isEqualTo(point);
  }

  @Property
  void anyTextCanBeJudgedByAnyScheme(
      @ForAll IdentifierScheme scheme,
      @ForAll String identifier,
      @ForAll("countries") Country country) {
    assertThat(scheme.problem(identifier, Optional.of(country))).isNotNull();
  }
}
