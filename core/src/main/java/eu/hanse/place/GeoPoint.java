package eu.hanse.place;

import org.jspecify.annotations.Nullable;

/**
 * A position on Earth in WGS84.
 *
 * @param lat the latitude in degrees, from -90 to 90, north positive
 * @param lon the longitude in degrees, from -180 to 180, east positive
 */
public record GeoPoint(double lat, double lon) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if the latitude or the longitude is out of range or not a
   *     number
   */
  public GeoPoint {
    check("latitude", lat, 90);
    check("longitude", lon, 180);
  }

  /**
   * {@return the point at this latitude and longitude}
   *
   * @param lat the latitude in degrees
   * @param lon the longitude in degrees
   * @throws IllegalArgumentException if one of them is out of range or not a number
   */
  public static GeoPoint of(double lat, double lon) {
    return new GeoPoint(lat, lon);
  }

  /**
   * Reads the text form.
   *
   * @param text latitude and longitude in degrees, joined by a comma
   * @return the point
   * @throws IllegalArgumentException if the text has another form or a number is out of range
   */
  public static GeoPoint parse(String text) {
    String[] parts = text.split(",", -1);
    try {
      if (parts.length == 2) {
        return of(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
      }
    } catch (NumberFormatException e) {
      throw malformed(text, e);
    }
    throw malformed(text, null);
  }

  private static IllegalArgumentException malformed(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "point \"" + text + "\": expected latitude and longitude in degrees, such as 48.86,2.35",
        cause);
  }

  private static void check(String what, double degrees, int limit) {
    if (!(Math.abs(degrees) <= limit)) {
      throw new IllegalArgumentException(
          what + " " + degrees + ": expected degrees from -" + limit + " to " + limit);
    }
  }

  /** {@return the text form, which {@link #parse} reads back} */
  @Override
  public String toString() {
    return lat + "," + lon;
  }
}
