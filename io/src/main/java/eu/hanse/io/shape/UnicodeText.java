package eu.hanse.io.shape;

import java.util.Locale;

/** Text that can be written as UTF-8. */
final class UnicodeText {

  private UnicodeText() {}

  /**
   * {@return the text itself}
   *
   * @throws IllegalArgumentException if it holds half of a surrogate pair, which is no character
   */
  static String check(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "text %s: expected Unicode characters; found half of a surrogate pair, \\u%04x",
                  JsonText.quote(text),
                  (int) c));
        }
        i++;
      }
    }
    return text;
  }
}
