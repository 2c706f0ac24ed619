package eu.hanse.place;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the Nomenclature of Territorial Units for Statistics, or of the statistical regions of
 * other European countries, such as {@code FR104}.
 *
 * <p>Whether a code exists depends on the version of the classification; {@link NutsRegister}
 * tells.
 *
 * @param code the European Union code of the country and up to three of {@code 0-9A-Z}
 */
public record NutsCode(String code) implements Comparable<NutsCode> {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9A-Z]{0,3}");

  /**
   * Checks the form.
   *
   * @param code the European Union code of the country and up to three of {@code 0-9A-Z}
   * @throws IllegalArgumentException if {@code code} has another form or starts with no country's
   *     European Union code
   */
  public NutsCode {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "NUTS code \""
              + code
              + "\": expected a country's two letters and up to three of 0-9 and A-Z, such as FR104");
    }
    String prefix = code.substring(0, 2);
    Country country;
    try {
      country = Country.of(prefix);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "NUTS code \"" + code + "\": " + prefix + " is no country's code", e);
    }
    if (!country.euCode().equals(prefix)) {
      throw new IllegalArgumentException(
          "NUTS code \""
              + code
              + "\": NUTS codes of this country begin with "
              + country.euCode()
              + ", not "
              + prefix);
    }
  }

  /**
   * {@return the code with this text}
   *
   * @param code the code
   * @throws IllegalArgumentException if the form is wrong
   */
  public static NutsCode of(String code) {
    return new NutsCode(code);
  }

  /** {@return the level: 0 for a country, 1 to 3 for ever smaller regions} */
  public int level() {
    return code.length() - 2;
  }

  /** {@return the country, from the first two letters} */
  public Country country() {
    return Country.of(code.substring(0, 2));
  }

  /** {@return the region one level up; empty for a country} */
  public Optional<NutsCode> parent() {
    return level() == 0
        ? Optional.empty()
        : Optional.of(new NutsCode(code.substring(0, code.length() - 1)));
  }

  /**
   * {@return whether the other region is this one or a part of it}
   *
   * @param other the other region
   */
  public boolean contains(NutsCode other) {
    return other.code.startsWith(code);
  }

  /** Orders codes alphabetically, so that each region comes right before its parts. */
  @Override
  public int compareTo(NutsCode other) {
    return code.compareTo(other.code);
  }

  /** {@return the code, which {@link #of} reads back} */
  @Override
  public String toString() {
    return code;
  }
}
