package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.hanse.place.GeoPoint;
import org.junit.jupiter.api.Test;

class ProjectionTest {

  /**
   * The example of IOGP Publication 373-7-2 (EPSG Guidance Note 7, part 2), Lambert Azimuthal Equal
   * Area, for ETRS89 / ETRS-LAEA: 50° N 5° E is E 3962799.45 m, N 2999718.85 m.
   */
  @Test
  void followsThePublishedExample() {
    Projection place = Projection.of(GeoPoint.of(50, 5));

    assertThat(place.easting()).isCloseTo(3962.79945, within(0.00001));
    assertThat(place.northing()).isCloseTo(2999.71885, within(0.00001));
  }

  @Test
  void theMiddleIsWhereTheMapHasIt() {
    Projection place = Projection.of(GeoPoint.of(52, 10));

    assertThat(place.easting()).isCloseTo(4321, within(1e-9));
    assertThat(place.northing()).isCloseTo(3210, within(1e-9));
  }

  @Test
  void everyPlaceOnEarthHasAPoint() {
    for (int lat = -90; lat <= 90; lat += 10) {
      for (int lon = -180; lon <= 180; lon += 10) {
        Projection place = Projection.of(GeoPoint.of(lat, lon));

        assertThat(place.easting()).isFinite();
        assertThat(place.northing()).isFinite();
      }
    }
    assertThat(Outline.contains(Projection.of(GeoPoint.of(-52, -170)))).isFalse();
  }
}
