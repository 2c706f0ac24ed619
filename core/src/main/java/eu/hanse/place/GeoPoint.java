package eu.hanse.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position on Earth in WGS84.
 *
 * @param lat the latitude in degrees, from -90 to 90, north positive
 * @param lon the longitude in degrees, from -180 to 180, east positive
 */
public record GeoPoint(double lat, double lon) {

  private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?(?:E-?[0-9]+)?)";
  private static final Pattern FORM = Pattern.compile(NUMBER + ", ?" + NUMBER);

  /**
   * Checks the ranges.
   *
   * @param lat the latitude in degrees, from -90 to 90, north positive
   * @param lon the longitude in degrees, from -180 to 180, east positive
   * @throws IllegalArgumentException if the latitude or the longitude is out of range or not a
   *     number
   */
  public GeoPoint {
    check("latitude", lat, 90);
    check("longitude", lon, 180);
    lat = lat + 0.0; // makes a negative zero a positive one, so that equal points are equal
    lon = lon + 0.0;
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
   * @param text latitude and longitude in degrees, joined by a comma; a space may follow the comma
   * @return the point
   * @throws IllegalArgumentException if the text has another form or a number is out of range
   */
  public static GeoPoint parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "point \"" + text + "\": expected latitude and longitude in degrees, such as 48.86,2.35");
    }
    return of(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
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
