package eu.hanse.rule.standard;

import java.util.regex.Pattern;

/** Prepares texts of any length for being quoted in a message of one line. */
final class Quotes {

  private static final int MAXIMUM_LENGTH = 80;
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private Quotes() {}

  /** Whether a text is too long to be quoted as a whole. */
  static boolean isLong(String text) {
    return text.codePointCount(0, text.length()) > MAXIMUM_LENGTH;
  }

  /** The text in one line; what is cut off from a long one is shown by three dots. */
  static String shorten(String text) {
    String line = WHITE_SPACE.matcher(text).replaceAll(" ");
    return isLong(line)
        ? line.substring(0, line.offsetByCodePoints(0, MAXIMUM_LENGTH)) + "..."
        : line;
  }
}
