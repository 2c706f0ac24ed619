package eu.hanse.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPointTest {

  @Test
  void aPointIsItsLatitudeAndItsLongitude() {
    GeoPoint paris = GeoPoint.parse("48.86,2.35");

    assertThat(paris).isEqualTo(GeoPoint.of(48.86, 2.35)).hasToString("48.86,2.35");
  }

  @Test
  void aSpaceMayFollowTheComma() {
    assertThat(GeoPoint.parse("48.86, 2.35")).isEqualTo(GeoPoint.of(48.86, 2.35));
  }

  @Test
  void thePolesAndTheDateLineAreOnEarth() {
    assertThat(GeoPoint.of(90, 180)).hasToString("90.0,180.0");
    assertThat(GeoPoint.of(-90, -180)).hasToString("-90.0,-180.0");
  }

  @ParameterizedTest
  @CsvSource({
    "90.001, 0, latitude",
    "-91, 0, latitude",
    "0, 180.5, longitude",
    "0, -200, longitude"
  })
  void otherPointsAreNot(double lat, double lon, String what) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPoint.of(lat, lon))
        .withMessageStartingWith(what + " ");
  }

  @Test
  void theMessageNamesTheNumberAndTheRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPoint.of(200, 0))
        .withMessage("latitude 200.0: expected degrees from -90 to 90");
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> GeoPoint.of(Double.NaN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> GeoPoint.of(0, Double.NEGATIVE_INFINITY));
  }

  @Test
  void zeroHasNoSign() {
    assertThat(GeoPoint.of(-0.0, -0.0)).isEqualTo(GeoPoint.of(0, 0)).hasToString("0.0,0.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "48.86",
        "48.86;2.35",
        "48,86,2,35",
        "1,2,3",
        "NaN,0",
        "0x1p3,0",
        "1f,2d",
        "a,b"
      })
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoPoint.parse(text))
        .withMessage(
            "point \""
                + text
                + "\": expected latitude and longitude in degrees, such as 48.86,2.35");
  }
}
