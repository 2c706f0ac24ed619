package eu.hanse.io.shape;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A range of bytes that holds JSON. */
final class JsonBytes {

  private final JsonParsers parsers;
  private final byte[] bytes;
  private final int start;
  private final int end;

  JsonBytes(JsonParsers parsers, byte[] bytes, int start, int end) {
    this.parsers = parsers;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  /** {@return the index of the first byte of the range} */
  int start() {
    return start;
  }

  /** {@return the values of the same reading that may recur} */
  ValuePool pool() {
    return parsers.pool();
  }

  JsonParser parser() {
    return parsers.parser(bytes, start, end - start);
  }

  JsonBytes from(int newStart) {
    return new JsonBytes(parsers, bytes, newStart, end);
  }

  /**
   * {@return the index at which the object that begins here names a property first, or {@link
   * ProblemSink#NOWHERE}}
   */
  int firstProperty(String name) {
    JsonInput in = new JsonInput(this, ProblemSink.NONE);
    return moveToProperty(in, name) ? in.tokenStart() : ProblemSink.NOWHERE;
  }

  /**
   * {@return the index at which the value of a property of the object that begins here begins, or
   * {@link ProblemSink#NOWHERE}}
   */
  int propertyValue(String name) {
    JsonInput in = new JsonInput(this, ProblemSink.NONE);
    if (!moveToProperty(in, name)) {
      return ProblemSink.NOWHERE;
    }
    try {
      in.parser().nextToken();
      return in.tokenStart();
    } catch (JacksonException brokenHere) {
      return ProblemSink.NOWHERE;
    }
  }

  /** {@return the text that a property of the object that begins here has, if it has one} */
  Optional<String> textProperty(String name) {
    int value = propertyValue(name);
    if (value == ProblemSink.NOWHERE) {
      return Optional.empty();
    }
    try (JsonParser parser = from(value).parser()) {
      return parser.nextToken() == JsonToken.VALUE_STRING
          ? Optional.of(parser.getString())
          : Optional.empty();
    } catch (JacksonException brokenHere) {
      return Optional.empty();
    }
  }

  /**
   * Moves to the name of a property of the object that is about to be read, and tells whether it is
   * there; not if the object is broken before.
   */
  static boolean moveToProperty(JsonInput in, String name) {
    try {
      if (in.parser().nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      for (String found = in.parser().nextName(); found != null; found = in.parser().nextName()) {
        if (found.equals(name)) {
          return true;
        }
        in.parser().nextToken();
        in.parser().skipChildren();
      }
      return false;
    } catch (JacksonException brokenFurtherOn) {
      return false;
    }
  }

  /** {@return the index after the token that begins at an index; brackets count by themselves} */
  int tokenEnd(int tokenStart) {
    if (tokenStart >= end) {
      return tokenStart;
    }
    if (bytes[tokenStart] == '"') {
      return stringEnd(tokenStart + 1);
    }
    int index = tokenStart + 1;
    while (index < end && isLiteral(bytes[tokenStart]) && isLiteral(bytes[index])) {
      index++;
    }
    return index;
  }

  private int stringEnd(int afterQuote) {
    int index = afterQuote;
    while (index < end && bytes[index] != '"' && bytes[index] != '\n') {
      index += bytes[index] == '\\' ? 2 : 1;
    }
    return Math.min(index < end && bytes[index] == '"' ? index + 1 : index, end);
  }

  static boolean isLiteral(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '+'
        || b == '-'
        || b == '.';
  }
}
