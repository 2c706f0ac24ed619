package eu.hanse.place;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Membership of the European Union by country and day: the days on which the treaties of accession
 * took effect, and the withdrawal of the United Kingdom at the end of 31 January 2020.
 */
final class EuMembership {

  private static final LocalDate UNITED_KINGDOM_LAST_DAY = LocalDate.of(2020, 1, 31);

  private static final ImmutableMap<String, Range<LocalDate>> PERIODS =
      ImmutableMap.<String, Range<LocalDate>>builder()
          .putAll(joined(LocalDate.of(1958, 1, 1), "BE", "DE", "FR", "IT", "LU", "NL"))
          .putAll(joined(LocalDate.of(1973, 1, 1), "DK", "IE"))
          .put("GB", Range.closed(LocalDate.of(1973, 1, 1), UNITED_KINGDOM_LAST_DAY))
          .putAll(joined(LocalDate.of(1981, 1, 1), "GR"))
          .putAll(joined(LocalDate.of(1986, 1, 1), "ES", "PT"))
          .putAll(joined(LocalDate.of(1995, 1, 1), "AT", "FI", "SE"))
          .putAll(
              joined(
                  LocalDate.of(2004, 5, 1),
                  "CY",
                  "CZ",
                  "EE",
                  "HU",
                  "LT",
                  "LV",
                  "MT",
                  "PL",
                  "SI",
                  "SK"))
          .putAll(joined(LocalDate.of(2007, 1, 1), "BG", "RO"))
          .putAll(joined(LocalDate.of(2013, 7, 1), "HR"))
          .buildOrThrow();

  private EuMembership() {}

  static boolean includes(String countryCode, LocalDate day) {
    Range<LocalDate> period = PERIODS.get(countryCode);
    return period != null && period.contains(day);
  }

  static Set<String> on(LocalDate day) {
    return Maps.filterValues(PERIODS, period -> period.contains(day)).keySet();
  }

  private static ImmutableMap<String, Range<LocalDate>> joined(LocalDate day, String... codes) {
    return List.of(codes).stream()
        .collect(ImmutableMap.toImmutableMap(code -> code, code -> Range.atLeast(day)));
  }
}
