package eu.hanse.rule.standard;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people do: upper and lower case and the number of spaces do not count. */
final class Spelling {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Spelling() {}

  static boolean same(String first, String second) {
    return key(first).equals(key(second));
  }

  /** The same text for all spellings of a name. */
  static String key(String name) {
    return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
