package eu.hanse.io.picture;

import eu.hanse.place.GeoPoint;

/**
 * Lambert's azimuthal equal-area projection of Europe, EPSG:3035 (ETRS89-LAEA): areas are true, and
 * the middle is 52° N 10° E.
 *
 * <p>The formulas are those for the ellipsoid in J. P. Snyder, Map Projections: A Working Manual,
 * U.S. Geological Survey Professional Paper 1395, 1987, (3-11), (3-12), (3-13) and (24-17) to
 * (24-20). The ellipsoid is GRS 80, from which WGS 84 differs by less than a millimetre.
 *
 * @param easting the distance from the left, in km
 * @param northing the distance from below, in km
 */
record Projection(double easting, double northing) {

  private static final double EQUATORIAL_RADIUS = 6378.137;
  private static final double FLATTENING = 1 / 298.257222101;
  private static final double SQUARED_ECCENTRICITY = FLATTENING * (2 - FLATTENING);
  private static final double ECCENTRICITY = StrictMath.sqrt(SQUARED_ECCENTRICITY);
  private static final double MIDDLE_LATITUDE = StrictMath.toRadians(52);
  private static final double MIDDLE_LONGITUDE = StrictMath.toRadians(10);
  private static final double FALSE_EASTING = 4321;
  private static final double FALSE_NORTHING = 3210;

  private static final double Q_OF_POLE = q(StrictMath.PI / 2);
  private static final double RADIUS = EQUATORIAL_RADIUS * StrictMath.sqrt(Q_OF_POLE / 2);
  private static final double MIDDLE_BETA = authalic(MIDDLE_LATITUDE);
  private static final double STRETCH = stretch();

  /** {@return where a place is; far from Europe, distances are not of much use} */
  static Projection of(GeoPoint place) {
    double beta = authalic(StrictMath.toRadians(place.lat()));
    double longitude = StrictMath.toRadians(place.lon()) - MIDDLE_LONGITUDE;
    double sinBeta = StrictMath.sin(beta);
    double cosBeta = StrictMath.cos(beta);
    double sinMiddle = StrictMath.sin(MIDDLE_BETA);
    double cosMiddle = StrictMath.cos(MIDDLE_BETA);
    double cosLongitude = StrictMath.cos(longitude);
    double denominator = 1 + sinMiddle * sinBeta + cosMiddle * cosBeta * cosLongitude;
    if (denominator < 1e-9) { // the antipode, which is no point of the map but the circle around it
      return new Projection(FALSE_EASTING, FALSE_NORTHING - 2 * RADIUS);
    }
    double b = RADIUS * StrictMath.sqrt(2 / denominator);
    return new Projection(
        FALSE_EASTING + b * STRETCH * cosBeta * StrictMath.sin(longitude),
        FALSE_NORTHING + b / STRETCH * (cosMiddle * sinBeta - sinMiddle * cosBeta * cosLongitude));
  }

  /** Snyder's q, (3-12). */
  private static double q(double latitude) {
    double sine = StrictMath.sin(latitude);
    double part = ECCENTRICITY * sine;
    return (1 - SQUARED_ECCENTRICITY)
        * (sine / (1 - part * part) - StrictMath.log((1 - part) / (1 + part)) / (2 * ECCENTRICITY));
  }

  /** The latitude on the sphere that has the same area, (3-11). */
  private static double authalic(double latitude) {
    return StrictMath.asin(Math.max(-1, Math.min(1, q(latitude) / Q_OF_POLE)));
  }

  /** Snyder's D, (24-20), which makes the scale true at the middle in all directions. */
  private static double stretch() {
    double part = ECCENTRICITY * StrictMath.sin(MIDDLE_LATITUDE);
    double m = StrictMath.cos(MIDDLE_LATITUDE) / StrictMath.sqrt(1 - part * part);
    return EQUATORIAL_RADIUS * m / (RADIUS * StrictMath.cos(MIDDLE_BETA));
  }
}
