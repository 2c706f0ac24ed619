package eu.hanse.io.shape;

import eu.hanse.city.Party;
import eu.hanse.funding.Rate;
import eu.hanse.id.CallId;
import eu.hanse.id.CityId;
import eu.hanse.id.FrameworkId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.LotId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.ReviewPeriodId;
import eu.hanse.id.SourceId;
import eu.hanse.id.TrackId;
import eu.hanse.place.Country;
import eu.hanse.place.NutsCode;
import eu.hanse.place.NutsVersion;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Keys;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.joda.money.format.MoneyFormatException;

/** The JSON forms of single values. */
final class Codecs {

  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
  private static final int MAXIMUM_COUNT = Integer.MAX_VALUE;
  private static final int MAXIMUM_SLUG = 64;
  private static final Pattern TIME_FORM =
      Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");
  private static final Pattern MONEY_FORM =
      Pattern.compile("[A-Z]{3} -?[0-9]{1,40}(\\.[0-9]{1,4})?");

  private static final Pattern PERCENTAGE =
      Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,10})?)(\\s?%)?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Codecs() {}

  static final TextCodec<String> TEXT =
      text("text", "Any text.", "", "Turin", UnicodeText::check, Function.identity());

  static final TextCodec<CityId> CITY_ID = id("city id", "turin", CityId::of, CityId::value);
  static final TextCodec<OrganisationId> ORGANISATION_ID =
      id("organisation id", "cap-digital", OrganisationId::of, OrganisationId::value);
  static final TextCodec<ProgrammeId> PROGRAMME_ID =
      id("programme id", "innovato-r", ProgrammeId::of, ProgrammeId::value);
  static final TextCodec<SourceId> SOURCE_ID =
      id("source id", "icc-news-2022-10-21", SourceId::of, SourceId::value);
  static final TextCodec<CallId> CALL_ID =
      id("call id", "urbact-iii-tn-2017", CallId::of, CallId::value);
  static final TextCodec<FrameworkId> FRAMEWORK_ID =
      id("framework id", "urbact-iii", FrameworkId::of, FrameworkId::value);
  static final TextCodec<MeetingId> MEETING_ID =
      id("meeting id", "french-chapter-1", MeetingId::of, MeetingId::value);
  static final TextCodec<ReviewPeriodId> REVIEW_PERIOD_ID =
      id("review period id", "first-review", ReviewPeriodId::of, ReviewPeriodId::value);
  static final TextCodec<InitiativeId> INITIATIVE_ID =
      id("initiative id", "digital-builders", InitiativeId::of, InitiativeId::value);
  static final TextCodec<TrackId> TRACK_ID =
      id("track id", "green-economy", TrackId::of, TrackId::value);
  static final TextCodec<PhaseId> PHASE_ID = id("phase id", "phase-2", PhaseId::of, PhaseId::value);
  static final TextCodec<LotId> LOT_ID = id("lot id", "mobility", LotId::of, LotId::value);

  static final TextCodec<InitiativeReference> INITIATIVE_REFERENCE =
      text(
              "initiative reference",
              "The id of an initiative of the same programme, or a programme's id, a slash and the id"
                  + " of its initiative.",
              "^(" + SLUG + "/)?" + SLUG + "$",
              "innovato-r/digital-builders",
              InitiativeReference::parse,
              InitiativeReference::toString)
          .recurring();

  static final TextCodec<Party> PARTY =
      text(
              "party",
              "Who acts: `city:` and the id of a city, or `organisation:` and the id of an"
                  + " organisation.",
              "^(city|organisation):" + SLUG + "$",
              "city:turin",
              Party::parse,
              Party::toString)
          .recurring();

  static final TextCodec<PartialDate> PARTIAL_DATE =
      text(
              "date",
              "A year, a month or a day that exists (ISO 8601), as much as is known.",
              "^" + DATE + "$",
              "2018-12",
              PartialDate::parse,
              PartialDate::toString)
          .recurring();

  static final TextCodec<DateSpan> DATE_SPAN =
      text(
              "period",
              "The first and the last date, both included, joined by a slash; `..` in place of the last"
                  + " for an open end; a single date for just that day, month or year.",
              "^" + DATE + "(/(\\.\\.|" + DATE + "))?$",
              "2018-04-04/2020-12-04",
              DateSpan::parse,
              DateSpan::toString)
          .recurring();

  static final TextCodec<LocalTime> TIME =
      text(
              "time of day",
              "Hours and minutes; seconds only where they matter.",
              "^" + TIME_FORM.pattern() + "$",
              "10:15",
              Codecs::parseTime,
              LocalTime::toString)
          .recurring();

  static final TextCodec<ZoneId> ZONE =
      text(
              "time zone",
              "A name of the IANA time zone database, or an offset from UTC such as +01:00.",
              "",
              "Europe/Paris",
              Codecs::parseZone,
              ZoneId::getId)
          .recurring();

  static final TextCodec<Country> COUNTRY =
      text(
              "country code",
              "The two letters of ISO 3166-1, or XK for Kosovo; Greece is GR, the United Kingdom"
                  + " GB.",
              "^[A-Z]{2}$",
              "GR",
              Country::new,
              Country::code)
          .correcting(Codecs::isoCode)
          .recurring();

  static final TextCodec<NutsCode> NUTS_CODE =
      text(
              "NUTS code",
              "The European Union's two letters for a country (Greece is EL) and up to three of 0-9 and"
                  + " A-Z.",
              "^[A-Z]{2}[0-9A-Z]{0,3}$",
              "FR104",
              NutsCode::of,
              NutsCode::code)
          .recurring();

  static final ChoiceCodec<NutsVersion> NUTS_VERSION =
      new ChoiceCodec<>("NUTS version", NutsVersion.class);

  static final TextCodec<ValuePath> VALUE_PATH =
      text(
          "path",
          "A JSON Pointer (RFC 6901) from the entity to one of its values.",
          "^(/([^~]|~[01])*)?$",
          "/period",
          ValuePath::parse,
          ValuePath::toString);

  static final TextCodec<Money> MONEY =
      text(
              "money",
              "A currency's three letters (ISO 4217), a space and an amount with that currency's"
                  + " decimals.",
              "^" + MONEY_FORM.pattern() + "$",
              "EUR 40000.00",
              Codecs::parseMoney,
              Money::toString)
          .recurring();

  static final NumberCodec<Rate> RATE =
      new NumberCodec<>(
              new Form.Numeric("share of the total", false, 0, 1),
              Rate::of,
              (out, rate) -> out.writeNumber(rate.value()))
          .advising(Codecs::rateOfPercentage);

  static final Codec<Integer> COUNT = wholeNumber("number of things", 0, MAXIMUM_COUNT);
  static final Codec<Integer> POSITIVE = wholeNumber("number of things", 1, MAXIMUM_COUNT);
  static final Codec<Integer> YEAR = wholeNumber("year", 1, 9999);

  static final Codec<Long> INHABITANTS =
      new NumberCodec<>(
          new Form.Numeric("number of inhabitants", true, 0, Long.MAX_VALUE),
          number -> number.longValueExact(),
          (out, value) -> out.writeNumber(value.longValue()));

  static final Codec<Double> LATITUDE = degrees("latitude in degrees (WGS84)", 90);
  static final Codec<Double> LONGITUDE = degrees("longitude in degrees (WGS84)", 180);

  static final KeyForm LANGUAGE_TAG =
      new KeyForm("a language tag (BCP 47)", Keys.LANGUAGE_TAG, "fr");

  static final KeyForm SCHEME = new KeyForm("a scheme of identifiers", Keys.SCHEME, "wikidata");

  static <T> TextCodec<T> text(
      String name,
      String explanation,
      String pattern,
      String example,
      Function<String, T> parse,
      Function<T, String> print) {
    return new TextCodec<>(
        new Form.Text(name, explanation, pattern, OptionalInt.empty(), example), parse, print);
  }

  private static <T> TextCodec<T> id(
      String name, String example, Function<String, T> parse, Function<T, String> print) {
    return new TextCodec<>(
            new Form.Text(
                name,
                "Lower-case letters and digits, in parts joined by single hyphens.",
                "^" + SLUG + "$",
                OptionalInt.of(MAXIMUM_SLUG),
                example),
            parse,
            print)
        .recurring();
  }

  private static Codec<Integer> wholeNumber(String name, int minimum, int maximum) {
    return new NumberCodec<>(
        new Form.Numeric(name, true, minimum, maximum),
        number -> number.intValueExact(),
        (out, value) -> out.writeNumber(value.intValue()));
  }

  private static Codec<Double> degrees(String name, int limit) {
    return new NumberCodec<>(
        new Form.Numeric(name, false, -limit, limit),
        number -> number.doubleValue(),
        (out, value) -> out.writeNumber(value.doubleValue()));
  }

  /** {@return what to do about a number or text that seems to be a percentage} */
  private static Optional<String> rateOfPercentage(String refused) {
    Matcher percentage = PERCENTAGE.matcher(refused);
    if (!percentage.matches()) {
      return Optional.empty();
    }
    BigDecimal hundredths = new BigDecimal(percentage.group(1).replace(',', '.'));
    boolean meant = percentage.group(2) != null || hundredths.compareTo(BigDecimal.ONE) > 0;
    return meant && hundredths.compareTo(HUNDRED) <= 0
        ? Optional.of(Rate.of(hundredths.movePointLeft(2)))
            .map(rate -> "Write " + rate.toPercent() + " as " + rate + ".")
        : Optional.empty();
  }

  /** {@return the ISO code of a country that is written by the European Union's} */
  private static Optional<String> isoCode(String refused) {
    try {
      return Optional.of(Country.of(refused).code());
    } catch (IllegalArgumentException noCountry) {
      return Optional.empty();
    }
  }

  private static Money parseMoney(String text) {
    try {
      if (MONEY_FORM.matcher(text).matches()) {
        return Money.parse(text);
      }
    } catch (IllegalCurrencyException e) {
      throw new IllegalArgumentException(
          "money "
              + JsonText.quote(text)
              + ": there is no currency "
              + text.substring(0, text.indexOf(' '))
              + "; expected a code of ISO 4217, such as EUR",
          e);
    } catch (MoneyFormatException | ArithmeticException e) {
      throw malformedMoney(text);
    }
    throw malformedMoney(text);
  }

  private static IllegalArgumentException malformedMoney(String text) {
    return new IllegalArgumentException(
        "money "
            + JsonText.quote(text)
            + ": expected a currency and an amount with that currency's decimals, such as"
            + " EUR 40000.00");
  }

  private static LocalTime parseTime(String text) {
    try {
      if (TIME_FORM.matcher(text).matches()) {
        return LocalTime.parse(text);
      }
    } catch (DateTimeException e) {
      throw malformedTime(text);
    }
    throw malformedTime(text);
  }

  private static IllegalArgumentException malformedTime(String text) {
    return new IllegalArgumentException(
        "time " + JsonText.quote(text) + ": expected hours and minutes such as 10:15");
  }

  private static ZoneId parseZone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "time zone " + JsonText.quote(text) + ": expected a zone such as Europe/Paris", e);
    }
  }
}
