package eu.hanse.io.export.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What RFC 7946 demands of a collection of points and lines, section by section. */
final class Rfc7946 {

  private final JsonNode bounds;

  private Rfc7946(JsonNode bounds) {
    this.bounds = bounds;
  }

  static void check(JsonNode document) {
    assertThat(document.isObject()).as("2: a GeoJSON text is an object").isTrue();
    assertThat(document.path("type").asString()).isEqualTo("FeatureCollection");
    assertThat(document.path("features").isArray()).as("3.3").isTrue();
    assertThat(document.propertyNames())
        .as("7.1 and 4: no members of other types, no crs")
        .doesNotContain("coordinates", "geometries", "geometry", "properties", "crs");
    JsonNode bounds = document.path("bbox");
    if (!bounds.isMissingNode()) {
      checkBounds(bounds);
    }
    Rfc7946 rules = new Rfc7946(bounds);
    document.get("features").forEach(rules::checkFeature);
  }

  /** Section 5: the south-western corner, then the north-eastern. */
  private static void checkBounds(JsonNode bounds) {
    assertThat(bounds.size()).isEqualTo(4);
    assertThat(bounds.get(0).asDouble()).isBetween(-180.0, bounds.get(2).asDouble());
    assertThat(bounds.get(2).asDouble()).isLessThanOrEqualTo(180);
    assertThat(bounds.get(1).asDouble()).isBetween(-90.0, bounds.get(3).asDouble());
    assertThat(bounds.get(3).asDouble()).isLessThanOrEqualTo(90);
  }

  private void checkFeature(JsonNode feature) {
    assertThat(feature.path("type").asString()).as("3.2").isEqualTo("Feature");
    assertThat(feature.path("properties").isObject()).as("3.2").isTrue();
    assertThat(feature.path("id").isMissingNode() || feature.path("id").isString())
        .as("3.2: an id is a text or a number")
        .isTrue();
    assertThat(feature.propertyNames())
        .as("7.1")
        .doesNotContain("coordinates", "geometries", "features");
    JsonNode geometry = feature.get("geometry");
    assertThat(geometry.propertyNames())
        .as("7.1")
        .isSubsetOf(Set.of("type", "coordinates", "bbox"));
    JsonNode coordinates = geometry.get("coordinates");
    switch (geometry.get("type").asString()) {
      case "Point" -> checkPosition(coordinates);
      case "LineString" -> checkLine(coordinates);
      case "MultiLineString" -> {
        assertThat(coordinates.isArray()).isTrue();
        coordinates.forEach(this::checkLine);
      }
      default -> throw new AssertionError("3.1: not expected here: " + geometry.get("type"));
    }
  }

  private void checkLine(JsonNode line) {
    assertThat(line.isArray()).isTrue();
    assertThat(line.size()).as("3.1.4: two or more positions").isGreaterThanOrEqualTo(2);
    line.forEach(this::checkPosition);
    for (int i = 1; i < line.size(); i++) {
      assertThat(Math.abs(line.get(i).get(0).asDouble() - line.get(i - 1).get(0).asDouble()))
          .as("3.1.9: does not cross the antimeridian")
          .isLessThanOrEqualTo(180);
    }
  }

  /** Sections 3.1.1 and 4: longitude and latitude in degrees. */
  private void checkPosition(JsonNode position) {
    assertThat(position.isArray()).isTrue();
    assertThat(List.of(position.get(0).isNumber(), position.get(1).isNumber())).containsOnly(true);
    assertThat(position.size()).isEqualTo(2);
    assertThat(position.get(0).asDouble())
        .isBetween(Math.max(-180, bound(0)), Math.min(180, bound(2)));
    assertThat(position.get(1).asDouble())
        .isBetween(Math.max(-90, bound(1)), Math.min(90, bound(3)));
  }

  private double bound(int index) {
    assertThat(bounds.isMissingNode()).as("what has positions has a box here").isFalse();
    return bounds.get(index).asDouble();
  }
}
