package eu.hanse.io.export.geo;

import eu.hanse.place.GeoPoint;

/**
 * A position as GeoJSON has it: the longitude comes first.
 *
 * @param lon the longitude in degrees of WGS84
 * @param lat the latitude in degrees of WGS84
 */
record Position(double lon, double lat) {

  static Position of(GeoPoint point) {
    return new Position(point.lon(), point.lat());
  }
}
