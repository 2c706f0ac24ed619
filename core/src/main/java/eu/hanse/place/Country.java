package eu.hanse.place;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A country, by its ISO 3166-1 alpha-2 code.
 *
 * <p>European Union documents write {@code EL} for Greece and {@code UK} for the United Kingdom,
 * and {@code XK} for Kosovo, which ISO has not coded; {@link #of} takes all of them.
 *
 * @param code the ISO code, such as {@code GR}; {@code XK} for Kosovo
 */
public record Country(String code) implements Comparable<Country> {

  /** The codes of the European Union that are not those of ISO, and these. */
  private static final ImmutableBiMap<String, String> UNION_CODES =
      ImmutableBiMap.of("EL", "GR", "UK", "GB");

  private static final Pattern CODE_FORM = Pattern.compile("[A-Z]{2}");

  /**
   * Checks the code.
   *
   * @param code the ISO code, such as {@code GR}
   * @throws IllegalArgumentException if {@code code} is not an ISO 3166-1 alpha-2 code or {@code
   *     XK}
   */
  public Country {
    if (!CountryNames.byCode().containsKey(code)) {
      throw new IllegalArgumentException("country \"" + code + "\": " + fault(code));
    }
  }

  private static String fault(String code) {
    Optional<Country> meant = meantBy(code);
    if (UNION_CODES.containsKey(code)) {
      return code
          + " is the European Union's code for "
          + meant.map(Country::englishName).orElseThrow()
          + "; expected the ISO code, "
          + UNION_CODES.get(code);
    }
    if (CODE_FORM.matcher(code).matches()) {
      return "ISO 3166-1 has no country "
          + code
          + "; expected the alpha-2 code of a country, such as FR or GR";
    }
    return "expected an ISO 3166-1 alpha-2 code in capitals, "
        + meant
            .map(country -> country.code + " for " + country.englishName())
            .orElse("such as FR or GR");
  }

  /** {@return the country whose code or name a text is, in whatever case} */
  private static Optional<Country> meantBy(String text) {
    String union = UNION_CODES.get(Ascii.toUpperCase(text));
    return CountryNames.byCode().entrySet().stream()
        .filter(
            country ->
                country.getKey().equals(union)
                    || Ascii.equalsIgnoreCase(country.getKey(), text)
                    || Ascii.equalsIgnoreCase(country.getValue(), text))
        .map(country -> new Country(country.getKey()))
        .findFirst();
  }

  /**
   * {@return the country with this ISO or European Union code}
   *
   * @param code an ISO 3166-1 alpha-2 code, or {@code EL}, {@code UK} or {@code XK}
   * @throws IllegalArgumentException if there is no such country
   */
  public static Country of(String code) {
    return new Country(UNION_CODES.getOrDefault(code, code));
  }

  /**
   * {@return the code that European Union documents use}
   *
   * <p>It is the ISO code except for {@code EL} and {@code UK} (Interinstitutional Style Guide,
   * section 7.1).
   */
  public String euCode() {
    return UNION_CODES.inverse().getOrDefault(code, code);
  }

  /** {@return the English name} */
  public String englishName() {
    return Objects.requireNonNull(CountryNames.byCode().get(code));
  }

  /**
   * {@return whether the country was a member state of the European Union, or of the Communities
   * before it, on the day}
   *
   * @param day the day
   */
  public boolean isEuMemberOn(LocalDate day) {
    return EuMembership.includes(code, day);
  }

  /**
   * {@return the member states of the European Union, or of the Communities before it, on the day,
   * by their ISO codes}
   *
   * @param day the day
   */
  public static ImmutableSortedSet<Country> euMembersOn(LocalDate day) {
    return EuMembership.on(day).stream()
        .map(Country::new)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** Orders countries by their ISO codes. */
  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  /** {@return the ISO code, which {@link #of} reads back} */
  @Override
  public String toString() {
    return code;
  }
}
