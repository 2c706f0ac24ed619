package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.TextLines;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Why a parser of bytes gave up, and where.
 *
 * <p>Jackson says nothing of where a limit was exceeded, and for some errors names a place after
 * the offending character; here it is always the first byte of what offends.
 *
 * @param kind what is wrong
 * @param defect what is wrong and where
 */
record JsonFailure(ReadProblem kind, JsonDefect defect) {

  /**
   * {@return the failure that an exception tells of}
   *
   * @param e the exception
   * @param parser the parser that threw it
   * @param bytes what it reads
   * @param start the index at which it began to read
   * @param lines the lines of the bytes
   */
  static JsonFailure of(
      JacksonException e, JsonParser parser, byte[] bytes, int start, TextLines lines) {
    if (e instanceof StreamConstraintsException) {
      return limit(String.valueOf(e.getOriginalMessage()), parser, bytes, start);
    }
    JsonDefect defect =
        JsonGrammar.firstDefect(bytes, start, lines)
            .orElseGet(
                () ->
                    JsonDefect.of(
                        index(e.getLocation(), bytes, start), "The JSON is broken at this place."));
    return new JsonFailure(ReadProblem.SYNTAX, defect);
  }

  private static int index(TokenStreamLocation location, byte[] bytes, int start) {
    long offset = location == null ? 0 : Math.max(0, location.getByteOffset());
    return (int) Math.min(bytes.length, start + offset);
  }

  private static JsonFailure limit(String said, JsonParser parser, byte[] bytes, int start) {
    int reached = index(parser.currentLocation(), bytes, start);
    if (said.contains("nesting depth")) {
      return limit(
          Math.max(start, reached - 1),
          "Objects and lists are nested too deeply; what follows was not read.");
    }
    if (said.contains("Name") || parser.currentToken() == JsonToken.VALUE_STRING) {
      int index =
          said.contains("Name")
              ? openingQuote(bytes, start, reached)
              : index(parser.currentTokenLocation(), bytes, start);
      return limit(index, "A text or name is too long; what follows was not read.");
    }
    return limit(
        numberStart(bytes, start, reached),
        "A number has too many digits; what follows was not read.");
  }

  private static JsonFailure limit(int index, String message) {
    return new JsonFailure(ReadProblem.LIMIT, JsonDefect.of(index, message));
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
}
