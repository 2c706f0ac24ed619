package eu.hanse.id;

import java.util.Locale;

/** The form all ids share: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters. */
final class Slug {

  private static final int MAXIMUM_LENGTH = 64;

  private Slug() {}

  static void check(String label, String value) {
    if (!isSlug(value)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s \"%s\": expected lower-case letters and digits, in parts joined by single"
                  + " hyphens, at most %d characters, such as \"metropole-grand-paris\"",
              label,
              value,
              MAXIMUM_LENGTH));
    }
  }

  private static boolean isSlug(String value) {
    int length = value.length();
    if (length == 0 || length > MAXIMUM_LENGTH) {
      return false;
    }
    char previous = '-';
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && (c != '-' || previous == '-')) {
        return false;
      }
      previous = c;
    }
    return previous != '-';
  }
}
