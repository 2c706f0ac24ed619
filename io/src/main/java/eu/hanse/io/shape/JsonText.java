package eu.hanse.io.shape;

import tools.jackson.core.JsonParser;

/** How values of JSON are named in messages. */
final class JsonText {

  private static final int MAXIMUM_LENGTH = 60;
  private static final int MAXIMUM_MESSAGE = 1000;

  private JsonText() {}

  /** {@return the current token in words: its type, and its value if it is short} */
  static String describe(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "the text " + quote(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shorten(parser.getString());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      case VALUE_EMBEDDED_OBJECT -> "a Java object";
      default -> "the end";
    };
  }

  /** {@return the text in quotation marks, shortened if it is long, without line ends} */
  static String quote(String text) {
    return '"' + shorten(text) + '"';
  }

  /**
   * {@return a message that may hold values of any kind, made fit for one line of a report}
   *
   * @param message the message
   */
  static String presentable(String message) {
    return shorten(message, MAXIMUM_MESSAGE);
  }

  /** {@return the text, shortened if it is long, without line ends and halves of characters} */
  static String shorten(String text) {
    return shorten(text, MAXIMUM_LENGTH);
  }

  private static String shorten(String text, int length) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .limit(length)
        .map(c -> Character.isISOControl(c) || isLoneSurrogate(c) ? 0xFFFD : c)
        .forEach(visible::appendCodePoint);
    return text.codePointCount(0, text.length()) > length ? visible + "..." : visible.toString();
  }

  private static boolean isLoneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
