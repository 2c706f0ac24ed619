package eu.hanse.text;

import java.util.Collection;
import java.util.regex.Pattern;

/** The forms of the names under which values stand in maps. */
public final class Keys {

  /** A language tag (BCP 47): a language of two or three letters, and subtags. */
  public static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}");

  /** A scheme of identifiers: lower-case letters and digits, parts joined by hyphens. */
  public static final Pattern SCHEME = Pattern.compile("[a-z0-9]{1,32}(-[a-z0-9]{1,32}){0,8}");

  private Keys() {}

  /**
   * Checks the languages of names.
   *
   * @param keys the keys of a map of names
   * @throws IllegalArgumentException if one is no language tag
   */
  public static void checkLanguageTags(Collection<String> keys) {
    check(keys, LANGUAGE_TAG, "language", "a language tag such as fr or pt-BR");
  }

  /**
   * Checks the schemes of identifiers.
   *
   * @param keys the keys of a map of identifiers
   * @throws IllegalArgumentException if one is no scheme
   */
  public static void checkSchemes(Collection<String> keys) {
    check(keys, SCHEME, "identifier scheme", "lower-case letters, digits and hyphens");
  }

  private static void check(Collection<String> keys, Pattern form, String what, String expected) {
    for (String key : keys) {
      if (!form.matcher(key).matches()) {
        throw new IllegalArgumentException(what + " \"" + key + "\": expected " + expected);
      }
    }
  }
}
