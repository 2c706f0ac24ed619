package eu.hanse.test;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.Population;
import eu.hanse.funding.Rate;
import eu.hanse.place.Country;
import eu.hanse.place.GeoPoint;
import eu.hanse.place.NutsCode;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Random scalars. Most dates are near each other, so that periods overlap. */
public final class Values {

  private static final ImmutableList<String> PARTS =
      ImmutableList.of(
          "Torino",
          "Métropole",
          "Łódź",
          "Αθήνα",
          "smart city",
          "\u0301e\u0301",
          "🏙",
          "👩‍💻",
          "\"quoted\"",
          "it's",
          "\\",
          "\t",
          "\n",
          "\r\n",
          "\u0007",
          "\u00a0",
          "\u2028",
          "{city}",
          "%s",
          "</script>",
          "a/b~c",
          "0",
          ", ");
  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("en", "fr", "it", "el", "de-AT", "sr-Latn", "zh-Hant-TW");
  private static final ImmutableList<String> SCHEMES =
      ImmutableList.of(
          "wikidata",
          "geonames",
          "urau",
          "lau",
          "ror",
          "pic",
          "cordis",
          "grant",
          "cci",
          "vat",
          "a-scheme-of-ones-own");
  private static final ImmutableList<String> IDENTIFIERS =
      ImmutableList.of(
          "Q495", "3165524", "IT004C", "001272", "03yrm5c26", "999999999", "732686", "FR 1", "");
  private static final ImmutableList<String> URLS =
      ImmutableList.of(
          "https://www.intelligentcitieschallenge.eu/", "http://example.org/é?q=\"1\"", "no url");
  private static final ImmutableList<Country> COUNTRIES =
      Stream.concat(
              Stream.of("XK", "EL", "UK", "FR", "IT", "FI", "FR", "IT", "FI"),
              Stream.of(Locale.getISOCountries()))
          .map(Country::of)
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<NutsCode> NUTS_CODES =
      Stream.of("FR", "FR1", "FR10", "FR104", "ITC11", "EL303", "UKI31", "FI1B1", "HR041", "ITZZZ")
          .map(NutsCode::of)
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<CurrencyUnit> CURRENCIES =
      Stream.of("EUR", "EUR", "EUR", "SEK", "PLN", "GBP", "JPY", "BHD")
          .map(CurrencyUnit::of)
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<ZoneId> ZONES =
      Stream.of("Europe/Paris", "Europe/Athens", "Europe/Helsinki", "UTC", "+02:00")
          .map(ZoneId::of)
          .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<Object> STEPS =
      ImmutableList.of("participations", "city", "names", "a/b", "~", "~1", "", "07", 0, 1, 10, 9);

  private Values() {}

  /** {@return texts with accents, emoji, quotes, tabs and line ends, sometimes empty} */
  public static Arbitrary<String> texts() {
    return Draw.arbitrary(Values::text);
  }

  /** {@return days, mostly of the years 2014 to 2026} */
  public static Arbitrary<LocalDate> days() {
    return Draw.arbitrary(Values::day);
  }

  /** {@return dates of every precision, mostly of the years 2014 to 2026} */
  public static Arbitrary<PartialDate> partialDates() {
    return Draw.arbitrary(Values::partialDate);
  }

  /** {@return periods: of one date, with an open end, and some that end before they start} */
  public static Arbitrary<DateSpan> dateSpans() {
    return Draw.arbitrary(Values::dateSpan);
  }

  /** {@return hours and minutes, sometimes with seconds and their fractions} */
  public static Arbitrary<LocalTime> times() {
    return Draw.arbitrary(Values::time);
  }

  /** {@return time zones, by name and by offset} */
  public static Arbitrary<ZoneId> zones() {
    return Draw.arbitrary(Values::zone);
  }

  /** {@return all countries there are} */
  public static Arbitrary<Country> countries() {
    return Draw.arbitrary(Values::country);
  }

  /** {@return NUTS codes of every level, existing or not} */
  public static Arbitrary<NutsCode> nutsCodes() {
    return Draw.arbitrary(Values::nutsCode);
  }

  /** {@return points anywhere on Earth, the poles and the date line among them} */
  public static Arbitrary<GeoPoint> geoPoints() {
    return Draw.arbitrary(Values::geoPoint);
  }

  /** {@return numbers of inhabitants, with and without a year} */
  public static Arbitrary<Population> populations() {
    return Draw.arbitrary(Values::population);
  }

  /** {@return amounts in currencies with none, two and three decimals, some of them negative} */
  public static Arbitrary<Money> amounts() {
    return Draw.arbitrary(Values::money);
  }

  /** {@return shares from 0 to 1 with up to forty decimals} */
  public static Arbitrary<Rate> rates() {
    return Draw.arbitrary(Values::rate);
  }

  /** {@return paths of up to four steps, some of which need escaping} */
  public static Arbitrary<ValuePath> valuePaths() {
    return Draw.arbitrary(Values::valuePath);
  }

  static String text(Draw draw) {
    return Stream.generate(() -> draw.one(PARTS))
        .limit(draw.below(4))
        .collect(Collectors.joining(draw.chance(50) ? " " : ""));
  }

  static String language(Draw draw) {
    return draw.one(LANGUAGES);
  }

  static String scheme(Draw draw) {
    return draw.one(SCHEMES);
  }

  static String identifier(Draw draw) {
    return draw.chance(80) ? draw.one(IDENTIFIERS) : text(draw);
  }

  static String url(Draw draw) {
    return draw.one(URLS);
  }

  static LocalDate day(Draw draw) {
    int year = draw.chance(90) ? draw.between(2014, 2026) : draw.below(10_000);
    return LocalDate.ofYearDay(year, 1).plusDays(draw.below(365));
  }

  static PartialDate partialDate(Draw draw) {
    LocalDate day = day(draw);
    return switch (draw.one(PartialDate.Precision.class)) {
      case YEAR -> PartialDate.ofYear(day.getYear());
      case MONTH -> PartialDate.ofMonth(day.getYear(), day.getMonthValue());
      case DAY -> PartialDate.of(day);
    };
  }

  static DateSpan dateSpan(Draw draw) {
    PartialDate start = partialDate(draw);
    return switch (draw.below(4)) {
      case 0 -> DateSpan.of(start);
      case 1 -> DateSpan.from(start);
      default -> DateSpan.of(start, partialDate(draw));
    };
  }

  static LocalTime time(Draw draw) {
    LocalTime minutes = LocalTime.of(draw.below(24), draw.below(60));
    return draw.chance(90) ? minutes : minutes.withSecond(59).withNano(draw.below(1_000_000_000));
  }

  static ZoneId zone(Draw draw) {
    return draw.one(ZONES);
  }

  static Country country(Draw draw) {
    return draw.one(COUNTRIES);
  }

  static NutsCode nutsCode(Draw draw) {
    if (draw.chance(70)) {
      return draw.one(NUTS_CODES);
    }
    String digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    String rest =
        Stream.generate(() -> digits.charAt(draw.below(36)))
            .limit(draw.below(4))
            .map(String::valueOf)
            .collect(Collectors.joining());
    return NutsCode.of(country(draw).euCode() + rest);
  }

  static GeoPoint geoPoint(Draw draw) {
    List<Double> edges = List.of(0.0, -0.0, 1.0, -1.0, 0.5, Double.MIN_VALUE, 1e-9);
    Supplier<Double> fraction =
        () -> draw.chance(20) ? draw.one(edges) : Double.valueOf(2 * draw.unit() - 1);
    return GeoPoint.of(90 * fraction.get(), 180 * fraction.get());
  }

  static Population population(Draw draw) {
    long count = draw.chance(95) ? draw.below(20_000_000) : Long.MAX_VALUE;
    return new Population(count, draw.maybeBetween(1, 9999));
  }

  static Money money(Draw draw) {
    CurrencyUnit currency = draw.one(CURRENCIES);
    return switch (draw.below(10)) {
      case 0 -> Money.zero(currency);
      case 1 -> Money.ofMinor(currency, draw.anyLong());
      case 2 -> Money.ofMinor(currency, -draw.below(1_000_000));
      case 3 -> Money.ofMinor(currency, draw.below(1_000_000_000));
      default -> Money.ofMajor(currency, 1000L * draw.below(500));
    };
  }

  static Rate rate(Draw draw) {
    if (draw.chance(70)) {
      return Rate.of(BigDecimal.valueOf(5L * draw.between(0, 20), 2));
    }
    int scale = draw.between(0, 40);
    BigInteger limit = BigInteger.TEN.pow(scale);
    BigInteger digits = BigInteger.valueOf(draw.anyLong()).pow(3).mod(limit.add(BigInteger.ONE));
    return Rate.of(new BigDecimal(digits, scale));
  }

  static ValuePath valuePath(Draw draw) {
    return ValuePath.of(Stream.generate(() -> draw.one(STEPS)).limit(draw.below(5)).toArray());
  }
}
