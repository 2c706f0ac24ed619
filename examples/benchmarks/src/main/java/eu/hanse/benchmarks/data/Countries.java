package eu.hanse.benchmarks.data;

import eu.hanse.place.Country;
import java.util.List;
import java.util.stream.Stream;

/** The countries of the cities. */
final class Countries {

  /** Those with many cities in networks stand several times. */
  static final List<Country> BY_FREQUENCY =
      Stream.of(
              "IT", "IT", "IT", "IT", "IT", "ES", "ES", "ES", "ES", "ES", "FR", "FR", "FR", "PT",
              "PT", "PT", "PL", "PL", "PL", "DE", "DE", "GR", "GR", "RO", "RO", "NL", "NL", "BE",
              "SE", "FI", "HU", "HR", "IE", "LV", "LT", "EE", "CZ", "SK", "SI", "BG", "AT", "DK",
              "CY", "MT")
          .map(Country::of)
          .toList();

  private Countries() {}
}
