package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.place.GeoPoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

  /** Capitals far from coasts, an island, and points in the middle of seas and of a lake. */
  @ParameterizedTest
  @CsvSource({
    "Madrid, 40.4, -3.7, true",
    "Berlin, 52.5, 13.4, true",
    "Reykjavík's hinterland, 64.8, -18.5, true",
    "Malta, 35.88, 14.43, true",
    "Kyiv, 50.4, 30.5, true",
    "North Sea, 56, 3, false",
    "Baltic Sea, 58, 20, false",
    "Black Sea, 43, 34, false"
  })
  void knowsLandFromSea(String name, double lat, double lon, boolean isLand) {
    Projection place = Projection.of(GeoPoint.of(lat, lon));

    assertThat(isOnLand(place)).as(name).isEqualTo(isLand);
  }

  /** A ray from a point on land crosses coasts an odd number of times. */
  private static boolean isOnLand(Projection place) {
    long crossings =
        Outline.europe().land().stream().mapToLong(ring -> crossings(ring, place)).sum();
    return crossings % 2 == 1;
  }

  private static long crossings(ImmutableList<Projection> ring, Projection place) {
    long crossings = 0;
    for (int i = 0; i < ring.size(); i++) {
      Projection from = ring.get(i);
      Projection to = ring.get((i + 1) % ring.size());
      boolean spans = from.northing() > place.northing() != to.northing() > place.northing();
      if (spans) {
        double share = (place.northing() - from.northing()) / (to.northing() - from.northing());
        double easting = from.easting() + share * (to.easting() - from.easting());
        crossings += easting > place.easting() ? 1 : 0;
      }
    }
    return crossings;
  }

  @Test
  void isWithinTheFrame() {
    Outline outline = Outline.europe();

    List<Projection> points =
        Stream.concat(outline.land().stream(), outline.borders().stream())
            .flatMap(List::stream)
            .toList();
    assertThat(points).hasSizeGreaterThan(5000).allMatch(Outline::contains);
  }
}
