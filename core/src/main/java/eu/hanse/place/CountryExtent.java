package eu.hanse.place;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Reference data: the box of latitudes and longitudes in which the populated places of a European
 * country lie, with its islands in and around Europe.
 *
 * <p>Derived from the populated places with 2,000 inhabitants or more in GeoNames (geonames.org, CC
 * BY 4.0), as of March 2023, and rounded outwards to half a degree. Overseas territories that
 * GeoNames lists under a code of their own, such as Réunion, are not included. A box is larger than
 * its country: a point outside is suspicious, a point inside proves nothing.
 *
 * @param south the least latitude in degrees
 * @param north the greatest latitude in degrees
 * @param west the least longitude in degrees
 * @param east the greatest longitude in degrees
 */
public record CountryExtent(double south, double north, double west, double east) {

  private static final ImmutableMap<String, CountryExtent> BY_CODE =
      ImmutableMap.<String, CountryExtent>builder()
          .put("AD", new CountryExtent(42.0, 43.0, 1.0, 2.0))
          .put("AL", new CountryExtent(39.5, 42.5, 19.0, 21.0))
          .put("AT", new CountryExtent(46.5, 49.0, 9.5, 17.5))
          .put("BA", new CountryExtent(42.5, 45.5, 15.5, 19.5))
          .put("BE", new CountryExtent(49.5, 51.5, 2.5, 6.5))
          .put("BG", new CountryExtent(41.0, 44.5, 22.5, 29.0))
          .put("BY", new CountryExtent(51.5, 56.0, 23.0, 32.5))
          .put("CH", new CountryExtent(45.5, 48.0, 6.0, 10.5))
          .put("CY", new CountryExtent(34.5, 36.0, 32.0, 34.5))
          .put("CZ", new CountryExtent(48.5, 51.5, 12.0, 19.0))
          .put("DE", new CountryExtent(47.0, 55.5, 5.5, 15.0))
          .put("DK", new CountryExtent(54.5, 58.0, 8.0, 15.5))
          .put("EE", new CountryExtent(57.5, 60.0, 22.0, 28.5))
          .put("ES", new CountryExtent(27.5, 44.0, -18.5, 4.5))
          .put("FI", new CountryExtent(59.5, 69.0, 21.0, 31.0))
          .put("FO", new CountryExtent(61.5, 62.5, -7.0, -6.5))
          .put("FR", new CountryExtent(41.0, 51.5, -5.0, 10.0))
          .put("GB", new CountryExtent(49.5, 60.5, -8.0, 2.0))
          .put("GR", new CountryExtent(35.0, 42.0, 19.5, 28.5))
          .put("HR", new CountryExtent(42.5, 47.0, 13.5, 19.5))
          .put("HU", new CountryExtent(45.5, 48.5, 16.0, 23.0))
          .put("IE", new CountryExtent(51.5, 55.5, -10.5, -6.0))
          .put("IS", new CountryExtent(63.0, 66.5, -23.5, -14.0))
          .put("IT", new CountryExtent(35.5, 47.5, 6.5, 18.5))
          .put("LI", new CountryExtent(47.0, 47.5, 9.5, 10.0))
          .put("LT", new CountryExtent(54.0, 56.5, 20.5, 26.5))
          .put("LU", new CountryExtent(49.0, 50.0, 5.5, 6.5))
          .put("LV", new CountryExtent(55.5, 58.0, 21.0, 28.0))
          .put("MC", new CountryExtent(43.5, 44.0, 7.0, 7.5))
          .put("MD", new CountryExtent(45.0, 48.5, 27.0, 30.0))
          .put("ME", new CountryExtent(41.5, 43.5, 18.5, 20.5))
          .put("MK", new CountryExtent(40.5, 42.5, 20.5, 23.0))
          .put("MT", new CountryExtent(35.5, 36.5, 14.0, 15.0))
          .put("NL", new CountryExtent(50.5, 53.5, 3.0, 7.5))
          .put("NO", new CountryExtent(58.0, 71.0, 5.0, 30.5))
          .put("PL", new CountryExtent(49.0, 55.0, 14.0, 24.0))
          .put("PT", new CountryExtent(32.5, 42.5, -31.5, -6.0))
          .put("RO", new CountryExtent(43.5, 48.5, 20.0, 30.0))
          .put("RS", new CountryExtent(42.0, 46.5, 18.5, 23.0))
          .put("SE", new CountryExtent(55.0, 68.0, 11.0, 24.5))
          .put("SI", new CountryExtent(45.5, 47.0, 13.5, 16.5))
          .put("SK", new CountryExtent(47.5, 49.5, 17.0, 22.5))
          .put("SM", new CountryExtent(43.5, 44.0, 12.0, 12.5))
          .put("TR", new CountryExtent(35.5, 42.5, 25.5, 45.0))
          .put("UA", new CountryExtent(44.0, 52.5, 22.0, 40.5))
          .put("XK", new CountryExtent(42.0, 43.5, 20.0, 22.0))
          .buildOrThrow();

  /**
   * {@return the extent of a country; empty if it is not known}
   *
   * @param country the country
   */
  public static Optional<CountryExtent> of(Country country) {
    return Optional.ofNullable(BY_CODE.get(country.code()));
  }

  /**
   * {@return whether the point lies in the box, its edges included}
   *
   * @param point the point
   */
  public boolean contains(GeoPoint point) {
    return south <= point.lat()
        && point.lat() <= north
        && west <= point.lon()
        && point.lon() <= east;
  }
}
