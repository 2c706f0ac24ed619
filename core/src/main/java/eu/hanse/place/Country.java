package eu.hanse.place;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A country, by its ISO 3166-1 alpha-2 code.
 *
 * <p>European Union documents write {@code EL} for Greece and {@code UK} for the United Kingdom,
 * and {@code XK} for Kosovo, which ISO has not coded; {@link #of} takes all of them.
 *
 * @param code the ISO code, such as {@code GR}; {@code XK} for Kosovo
 */
public record Country(String code) implements Comparable<Country> {

  /**
   * Checks the code.
   *
   * @param code the ISO code, such as {@code GR}
   * @throws IllegalArgumentException if {@code code} is not an ISO 3166-1 alpha-2 code or {@code
   *     XK}
   */
  public Country {
    if (!CountryNames.byCode().containsKey(code)) {
      throw new IllegalArgumentException(
          "country \""
              + code
              + "\": expected an ISO 3166-1 alpha-2 code in capitals, such as FR or GR");
    }
  }

  /**
   * {@return the country with this ISO or European Union code}
   *
   * @param code an ISO 3166-1 alpha-2 code, or {@code EL}, {@code UK} or {@code XK}
   * @throws IllegalArgumentException if there is no such country
   */
  public static Country of(String code) {
    return switch (code) {
      case "EL" -> new Country("GR");
      case "UK" -> new Country("GB");
      default -> new Country(code);
    };
  }

  /**
   * {@return the code that European Union documents use}
   *
   * <p>It is the ISO code except for {@code EL} and {@code UK} (Interinstitutional Style Guide,
   * section 7.1).
   */
  public String euCode() {
    return switch (code) {
      case "GR" -> "EL";
      case "GB" -> "UK";
      default -> code;
    };
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
