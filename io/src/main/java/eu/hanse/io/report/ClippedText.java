package eu.hanse.io.report;

import com.google.common.base.Utf8;
import eu.hanse.text.CharacterCells;

/**
 * Texts of a page, written so that HTML shows every character of them as text, and cut so that
 * together they do not take more than some bytes. A file can hold texts of any length and with any
 * characters; neither may make a page slow, break it, or let a text pass for another.
 */
final class ClippedText {

  private static final String CUT = "…";
  private static final int CUT_BYTES = 3;
  private static final int LAST_TWO_OF_A_PLANE = 0xFFFE;
  private static final String REPLACEMENT = "\uFFFD";

  private int left;

  /**
   * Sets the limit.
   *
   * @param bytes how many bytes the texts may take together
   */
  ClippedText(int bytes) {
    this.left = bytes;
  }

  /**
   * {@return a text as HTML; if it is too long, its beginning}
   *
   * @param text the text
   * @param most how many bytes it may take
   */
  String beginning(String text, int most) {
    int limit = Math.min(most, left);
    StringBuilder html = new StringBuilder();
    int bytes = 0;
    int lengthBeforeCut = 0;
    for (int index = 0; index < text.length(); index += step(text.codePointAt(index))) {
      String shown = shown(text.codePointAt(index));
      bytes += Utf8.encodedLength(shown);
      if (bytes > limit) {
        left -= limit;
        return html.substring(0, lengthBeforeCut) + CUT;
      }
      html.append(shown);
      if (bytes <= limit - CUT_BYTES) {
        lengthBeforeCut = html.length();
      }
    }
    left -= bytes;
    return html.toString();
  }

  /**
   * {@return a text as HTML; if it is too long, its end}
   *
   * @param text the text
   * @param most how many bytes it may take
   */
  String end(String text, int most) {
    int limit = Math.min(most, left);
    int bytes = 0;
    int cut = text.length();
    for (int index = text.length(); index > 0; index -= step(text.codePointBefore(index))) {
      bytes += Utf8.encodedLength(shown(text.codePointBefore(index)));
      if (bytes > limit) {
        left -= limit;
        return CUT + escape(text.substring(cut));
      }
      if (bytes <= limit - CUT_BYTES) {
        cut = index - step(text.codePointBefore(index));
      }
    }
    left -= bytes;
    return escape(text);
  }

  /**
   * {@return the whole of a text as HTML}
   *
   * @param text the text
   */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length());
    text.codePoints().mapToObj(ClippedText::shown).forEach(html::append);
    return html.toString();
  }

  private static int step(int character) {
    return Character.charCount(character);
  }

  private static String shown(int character) {
    return switch (character) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '\t' -> " ";
      default ->
          isNoCharacter(character)
              ? REPLACEMENT
              : Character.toString(CharacterCells.visible(character));
    };
  }

  private static boolean isNoCharacter(int character) {
    return (character & LAST_TWO_OF_A_PLANE) == LAST_TWO_OF_A_PLANE;
  }
}
