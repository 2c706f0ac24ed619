package eu.hanse.io.shape;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is wrong within texts in quotation marks. */
final class JsonTexts {

  private static final int HEXADECIMAL_DIGITS = 4;

  private final byte[] bytes;
  private final JsonCharacters characters;

  JsonTexts(byte[] bytes) {
    this.bytes = bytes;
    this.characters = new JsonCharacters(bytes);
  }

  /** {@return what is wrong with the text whose quotation mark stands at an index} */
  @Nullable JsonDefect defect(int start) {
    int index = start + 1;
    while (index < bytes.length && bytes[index] != '"') {
      if (bytes[index] >= 0 && bytes[index] < ' ') {
        return control(start, index);
      }
      int end = bytes[index] == '\\' ? escapeEnd(index) : index + 1;
      if (end < 0) {
        return escape(index);
      }
      index = end;
    }
    return index < bytes.length
        ? null
        : JsonDefect.of(
            start,
            "The JSON ends within the text that begins here; the file may have been cut off.");
  }

  /** {@return the index after the sound text whose quotation mark stands at an index} */
  int end(int start) {
    int index = start + 1;
    while (bytes[index] != '"') {
      index += bytes[index] == '\\' ? 2 : 1;
    }
    return index + 1;
  }

  /** {@return the index after an escape, which may lie beyond the end; -1 if it is none} */
  private int escapeEnd(int backslash) {
    int escaped = backslash + 1;
    if (escaped >= bytes.length || "\"\\/bfnrt".indexOf(bytes[escaped]) >= 0) {
      return escaped + 1;
    }
    if (bytes[escaped] != 'u') {
      return -1;
    }
    int end = escaped + 1 + HEXADECIMAL_DIGITS;
    for (int index = escaped + 1; index < Math.min(end, bytes.length); index++) {
      if (Character.digit(bytes[index], 16) < 0) {
        return -1;
      }
    }
    return end;
  }

  private JsonDefect escape(int backslash) {
    return JsonDefect.of(
        backslash,
        bytes[backslash + 1] == 'u'
            ? "Four hexadecimal digits follow a \\u in JSON, as in \\u00e9; a backslash itself is"
                + " written \\\\."
            : "A backslash stands before a character that needs none; a backslash itself is written"
                + " \\\\.");
  }

  private JsonDefect control(int start, int index) {
    return switch (bytes[index]) {
      case '\n', '\r' -> lineEnd(start, index);
      case '\t' -> JsonDefect.of(index, "A tab stands within a text; write \\t instead.");
      default ->
          JsonDefect.of(
              index,
              String.format(
                  Locale.ROOT,
                  "The control character U+%1$04X stands within a text; write \\u%1$04x instead.",
                  bytes[index]));
    };
  }

  private JsonDefect lineEnd(int start, int index) {
    int mark = characters.typographicEnd(start + 1, index);
    return mark == ProblemSink.NOWHERE
        ? JsonDefect.of(
            index,
            "A line ends within a text: its closing quotation mark is missing; a line end that is a"
                + " part of the text is written \\n.")
        : JsonDefect.of(mark, JsonSurprise.TYPOGRAPHIC_MARK);
  }
}
