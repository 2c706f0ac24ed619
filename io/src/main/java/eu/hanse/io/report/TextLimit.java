package eu.hanse.io.report;

import eu.hanse.text.CharacterCells;

/**
 * How long the texts of a report may become. Values of data files stand in them, and no value, of
 * whatever length, may blow a report up: a text that is too long is cut and ends with an ellipsis.
 *
 * <p>Lengths are bytes of UTF-8 with what is escaped in JSON or XML counted as its escape, so that
 * they hold in every form of a report.
 */
enum TextLimit {
  /** What is wrong. */
  MESSAGE(500),
  /** What to do about it. */
  ADVICE(250),
  /** Where it is: a pointer, a path by ids. */
  PLACE(200),
  /** A few words: what is at another place, a value to write. */
  LABEL(80);

  private static final char ELLIPSIS = '…';
  private static final int REPLACEMENT = 0xFFFD;
  private static final int LONGEST_ESCAPE = 6;

  private final int bytes;

  TextLimit(int bytes) {
    this.bytes = bytes;
  }

  /** {@return the text, cut if it is too long, and without halves of characters} */
  String cut(String text) {
    StringBuilder kept = new StringBuilder(Math.min(text.length(), bytes));
    int length = 0;
    int index = 0;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      length += bytes(character);
      if (length > bytes) {
        return kept.append(ELLIPSIS).toString();
      }
      kept.appendCodePoint(whole(character));
      index += Character.charCount(character);
    }
    return kept.toString();
  }

  /** {@return the text in which everything can be shown, cut if it is too long} */
  String show(String text) {
    return CharacterCells.visible(cut(text));
  }

  /** {@return whether the text is short enough as it is} */
  boolean holds(String text) {
    return cut(text).equals(text);
  }

  /**
   * {@return the text with a replacement in place of halves of characters, which no form allows}
   */
  static String withoutHalves(String text) {
    return text.codePoints()
        .map(TextLimit::whole)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int whole(int character) {
    return Character.getType(character) == Character.SURROGATE ? REPLACEMENT : character;
  }

  private static int bytes(int character) {
    if (character < ' ' || character == '"' || character == '&' || character == '\'') {
      return LONGEST_ESCAPE;
    }
    if (character == '<' || character == '>') {
      return 4;
    }
    if (character < 0x80) {
      return character == '\\' ? 2 : 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
  }
}
