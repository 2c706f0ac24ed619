package eu.hanse.place;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import eu.hanse.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A scheme of identifiers given by others, with the form its identifiers have.
 *
 * <p>Entities may carry identifiers of any scheme; those listed here are checked.
 */
public enum IdentifierScheme {
  /** Wikidata item. */
  WIKIDATA("Q[1-9][0-9]*", "Q and a number, such as Q90"),
  /** GeoNames feature. */
  GEONAMES("[1-9][0-9]{0,9}", "a number, such as 2988507"),
  /** City or functional urban area of Eurostat's Urban Audit. */
  URAU(
      "[A-Z]{2}[0-9]{3}[CFKLP][0-9]?",
      "the EU country code, three digits and C, F, K, L or P, such as EL001C or FR001C1"),
  /** Local administrative unit; the form is the country's own, see {@link #problem}. */
  LAU(".+", "a national code of a local administrative unit"),
  /** Research Organization Registry, with two check digits. */
  ROR("0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}", "a nine-character ROR id with right check digits"),
  /** Participant identification code of the European Commission. */
  PIC("[0-9]{9}", "nine digits"),
  /** Project in CORDIS. */
  CORDIS("[0-9]{6,9}", "six to nine digits"),
  /** Grant agreement. */
  GRANT("[0-9]{6,9}", "six to nine digits"),
  /** Common identification code of a programme of the structural funds. */
  CCI("[0-9]{4}[A-Z0-9]{11}", "the year and eleven capitals or digits, such as 2014TC16RFIR003");

  private static final ImmutableMap<String, Pattern> LAU_FORMS =
      ImmutableMap.<String, Pattern>builder()
          .put("AL", Pattern.compile("AL[0-9]{3}"))
          .put("AT", Pattern.compile("[0-9]{5}"))
          .put("BE", Pattern.compile("[0-9]{5}"))
          .put("BG", Pattern.compile("[A-Z]{3}[0-9]{2}"))
          .put("CH", Pattern.compile("CH[0-9]{4}"))
          .put("CY", Pattern.compile("[0-9]{4}"))
          .put("CZ", Pattern.compile("[0-9]{6}"))
          .put("DE", Pattern.compile("[0-9]{8}"))
          .put("DK", Pattern.compile("[0-9]{3}"))
          .put("EE", Pattern.compile("[0-9]{3}"))
          .put("ES", Pattern.compile("[0-9]{5}"))
          .put("FI", Pattern.compile("[0-9]{3}"))
          .put("FR", Pattern.compile("[0-9][0-9AB][0-9]{3}"))
          .put("GB", Pattern.compile("[ENSW][0-9]{8}"))
          .put("GR", Pattern.compile("[0-9]{8}"))
          .put("HR", Pattern.compile("[0-9]{5}"))
          .put("HU", Pattern.compile("[0-9]{5}"))
          .put("IE", Pattern.compile("[0-9]{7,8}"))
          .put("IS", Pattern.compile("[0-9]{4}"))
          .put("IT", Pattern.compile("[0-9]{6}"))
          .put("LI", Pattern.compile("LI[0-9]{8}"))
          .put("LT", Pattern.compile("[0-9]{2}"))
          .put("LU", Pattern.compile("[0-9]{4}"))
          .put("LV", Pattern.compile("[0-9]{7}"))
          .put("MK", Pattern.compile("MK[0-9]{5}"))
          .put("MT", Pattern.compile("MT[0-9]{5}"))
          .put("NL", Pattern.compile("GM[0-9]{4}"))
          .put("PL", Pattern.compile("[0-9]{13}"))
          .put("PT", Pattern.compile("[0-9]{4}[0-9A-Z]{2}"))
          .put("RO", Pattern.compile("[0-9]{4,6}"))
          .put("SE", Pattern.compile("[0-9]{4}"))
          .put("SI", Pattern.compile("[0-9]{1,3}"))
          .put("SK", Pattern.compile("[0-9]{6}"))
          .put("TR", Pattern.compile("[0-9]{4}"))
          .buildOrThrow();

  private static final ImmutableMap<String, IdentifierScheme> BY_NAME =
      Maps.uniqueIndex(List.of(values()), IdentifierScheme::toString);

  private static final String CROCKFORD_BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

  private final Pattern form;
  private final String expected;

  IdentifierScheme(String form, String expected) {
    this.form = Pattern.compile(form);
    this.expected = expected;
  }

  /**
   * {@return the scheme with this name; empty if it is not one of those listed here}
   *
   * @param name the name as data files write it, such as {@code wikidata}
   */
  public static Optional<IdentifierScheme> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * {@return what the scheme expects, if the identifier has another form; empty if it is well
   * formed}
   *
   * <p>The forms of local administrative units are those found in Eurostat's list of 2019; those of
   * a country that is not in the list are not judged. The check digits of a ROR id are {@code 98 -
   * (n * 100 mod 97)}, where {@code n} is the number that its first seven characters write in
   * Crockford's base 32.
   *
   * @param identifier the identifier
   * @param country the country of the thing identified, if it is known
   */
  public Optional<String> problem(String identifier, Optional<Country> country) {
    if (this == LAU) {
      return country
          .filter(c -> LAU_FORMS.containsKey(c.code()))
          .filter(c -> !lauForm(c).matcher(identifier).matches())
          .map(c -> "a code of the form " + lauForm(c) + " in " + c.englishName());
    }
    boolean wellFormed =
        form.matcher(identifier).matches() && (this != ROR || hasRorCheckDigits(identifier));
    return wellFormed ? Optional.empty() : Optional.of(expected);
  }

  private static Pattern lauForm(Country country) {
    return Objects.requireNonNull(LAU_FORMS.get(country.code()));
  }

  private static boolean hasRorCheckDigits(String identifier) {
    long number = 0;
    for (char c : identifier.substring(0, 7).toCharArray()) {
      number = number * 32 + CROCKFORD_BASE_32.indexOf(c);
    }
    return 98 - (number * 100) % 97 == Integer.parseInt(identifier.substring(7));
  }

  /** {@return the name as data files write it, such as {@code wikidata}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
