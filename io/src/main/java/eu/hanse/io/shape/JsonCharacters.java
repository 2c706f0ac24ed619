package eu.hanse.io.shape;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The characters of a UTF-8 text, and those that are taken for characters of JSON. */
final class JsonCharacters {

  /** Quotation marks that word processors write, guillemets, primes, and the wide form. */
  private static final String TYPOGRAPHIC_MARKS =
      "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB\u2032\u2033\uFF02";

  private static final String INVISIBLE = "\u000B\f\u0085\u200B\u200C\u200D\u2060\uFEFF";

  private final byte[] bytes;

  JsonCharacters(byte[] bytes) {
    this.bytes = bytes;
  }

  /** {@return the character that begins at an index} */
  int at(int index) {
    return bytes[index] >= 0
        ? bytes[index]
        : new String(bytes, index, after(index) - index, StandardCharsets.UTF_8).codePointAt(0);
  }

  /** {@return the index after the character that begins at an index} */
  int after(int index) {
    int end = index + 1;
    while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
      end++;
    }
    return end;
  }

  /** {@return the index after the letters, digits and the like that begin at an index} */
  int wordEnd(int index) {
    int end = index;
    while (end < bytes.length && isWordPart(at(end))) {
      end = after(end);
    }
    return end;
  }

  int afterWhiteSpace(int index) {
    int end = index;
    while (end < bytes.length && isWhiteSpace(bytes[end])) {
      end++;
    }
    return end;
  }

  /**
   * {@return the index of a typographic mark in a range at which a text was probably meant to end,
   * as what follows a text comes next; or {@link ProblemSink#NOWHERE}}
   */
  int typographicEnd(int from, int to) {
    for (int index = from; index < to; index = after(index)) {
      if (bytes[index] < 0 && isTypographicMark(at(index))) {
        int next = after(index);
        while (next < to && (bytes[next] == ' ' || bytes[next] == '\t')) {
          next++;
        }
        if (next >= to || ",:}]".indexOf(bytes[next]) >= 0) {
          return index;
        }
      }
    }
    return ProblemSink.NOWHERE;
  }

  private static boolean isWhiteSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || "_$+-.".indexOf(c) >= 0;
  }

  static boolean isTypographicMark(int c) {
    return TYPOGRAPHIC_MARKS.indexOf(c) >= 0;
  }

  /** {@return whether a character looks like a space, or like nothing, and is no space of JSON} */
  static boolean isOddSpace(int c) {
    return (c != ' ' && Character.isSpaceChar(c)) || INVISIBLE.indexOf(c) >= 0;
  }

  /** {@return a character as messages show it, by its number if it could not be told by sight} */
  static String visible(int c) {
    boolean plain = Character.isLetterOrDigit(c) || (c > ' ' && c < 0x7F);
    return plain ? "\"" + Character.toString(c) + "\"" : number(c);
  }

  static String number(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
