package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Why a parser of bytes gave up, and where.
 *
 * <p>Jackson says nothing of where a limit was exceeded, and for some errors names a place after
 * the offending character; here it is always the first byte of what offends.
 *
 * @param kind what is wrong
 * @param index the index of the first byte of what is wrong
 * @param message what is wrong, in one sentence
 */
record JsonFailure(ReadProblem kind, int index, String message) {

  private static final Pattern CHARACTER =
      Pattern.compile(
          "character \\((?:'(.+?)' \\(code|\\(CTRL-CHAR, code) [0-9]+\\)\\)", Pattern.DOTALL);
  private static final Pattern ODD_TOKEN = Pattern.compile("^Non-standard token '([^']+)'");

  /** What Jackson says to programmers and not to people who write JSON. */
  private static final Pattern TECHNICAL =
      Pattern.compile(
          "(?: \\(for (?:Object|Array) starting at \\[.*\\]\\)"
              + "|: enable `[^`]+` to allow"
              + "|\\? \\(not recognized as one since [^)]*\\))$",
          Pattern.DOTALL);

  /**
   * {@return the failure that an exception tells of}
   *
   * @param e the exception
   * @param parser the parser that threw it
   * @param bytes what it reads
   * @param start the index at which it began to read
   */
  static JsonFailure of(JacksonException e, JsonParser parser, byte[] bytes, int start) {
    if (e instanceof StreamConstraintsException) {
      return limit(String.valueOf(e.getOriginalMessage()), parser, bytes, start);
    }
    if (e instanceof UnexpectedEndOfInputException) {
      return new JsonFailure(
          ReadProblem.SYNTAX,
          bytes.length,
          "The JSON ends before it is complete; the file may have been cut off.");
    }
    return syntax(
        String.valueOf(e.getOriginalMessage()), bytes, index(e.getLocation(), bytes, start));
  }

  private static int index(TokenStreamLocation location, byte[] bytes, int start) {
    long offset = location == null ? 0 : Math.max(0, location.getByteOffset());
    return (int) Math.min(bytes.length, start + offset);
  }

  private static JsonFailure limit(String said, JsonParser parser, byte[] bytes, int start) {
    int reached = index(parser.currentLocation(), bytes, start);
    if (said.contains("nesting depth")) {
      return new JsonFailure(
          ReadProblem.LIMIT,
          Math.max(start, reached - 1),
          "Objects and lists are nested too deeply; what follows was not read.");
    }
    if (said.contains("Name") || parser.currentToken() == JsonToken.VALUE_STRING) {
      int index =
          said.contains("Name")
              ? openingQuote(bytes, start, reached)
              : index(parser.currentTokenLocation(), bytes, start);
      return new JsonFailure(
          ReadProblem.LIMIT, index, "A text or name is too long; what follows was not read.");
    }
    return new JsonFailure(
        ReadProblem.LIMIT,
        numberStart(bytes, start, reached),
        "A number has too many digits; what follows was not read.");
  }

  private static int openingQuote(byte[] bytes, int start, int within) {
    int index = Math.min(within, bytes.length) - 1;
    while (index > start && !(bytes[index] == '"' && bytes[index - 1] != '\\')) {
      index--;
    }
    return Math.max(start, index);
  }

  private static int numberStart(byte[] bytes, int start, int within) {
    int index = Math.min(within, bytes.length);
    while (index > start && JsonBytes.isLiteral(bytes[index - 1])) {
      index--;
    }
    return index;
  }

  private static JsonFailure syntax(String said, byte[] bytes, int reached) {
    int index = characterStart(bytes, reached);
    String message = TECHNICAL.matcher(said).replaceFirst("");
    Matcher oddToken = ODD_TOKEN.matcher(said);
    Matcher character = CHARACTER.matcher(message);
    if (oddToken.find()) {
      index = before(bytes, index, oddToken.group(1));
    } else if (character.find()) {
      if (character.group(1) != null) {
        index = before(bytes, index, character.group(1));
      }
      message =
          character.replaceFirst("character " + Matcher.quoteReplacement(visible(bytes, index)));
    }
    return new JsonFailure(
        ReadProblem.SYNTAX,
        index,
        JsonText.presentable("The JSON is broken: " + lowerFirst(message) + "."));
  }

  /** {@return the index of the first byte of the character of which an index is a part} */
  private static int characterStart(byte[] bytes, int within) {
    int index = within;
    while (index > 0 && index < bytes.length && (bytes[index] & 0xC0) == 0x80) {
      index--;
    }
    return index;
  }

  /** {@return where a text begins if Jackson points right after it; otherwise the index given} */
  private static int before(byte[] bytes, int index, String text) {
    byte[] sought = text.getBytes(StandardCharsets.UTF_8);
    return !standsAt(bytes, index, sought) && standsAt(bytes, index - sought.length, sought)
        ? index - sought.length
        : index;
  }

  private static boolean standsAt(byte[] bytes, int index, byte[] sought) {
    if (index < 0 || index + sought.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < sought.length; i++) {
      if (bytes[index + i] != sought[i]) {
        return false;
      }
    }
    return true;
  }

  /** {@return the character at an index, by its number if it could not be told by sight} */
  private static String visible(byte[] bytes, int index) {
    if (index >= bytes.length) {
      return "at the end";
    }
    int end = index + 1;
    while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
      end++;
    }
    int c = new String(bytes, index, end - index, StandardCharsets.UTF_8).codePointAt(0);
    boolean plain = Character.isLetterOrDigit(c) || (c > ' ' && c < 0x7F);
    return plain ? "'" + Character.toString(c) + "'" : String.format(Locale.ROOT, "U+%04X", c);
  }

  private static String lowerFirst(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
