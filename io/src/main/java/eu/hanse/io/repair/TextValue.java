package eu.hanse.io.repair;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A text that stands in a file.
 *
 * @param start the index of its opening quotation mark
 * @param end the index after its closing quotation mark
 * @param value the text
 */
record TextValue(int start, int end, String value) {

  /** {@return the text that begins at an index; empty if something else stands there} */
  static Optional<TextValue> at(byte[] bytes, int start) {
    if (start < 0 || start >= bytes.length || bytes[start] != '"') {
      return Optional.empty();
    }
    try (JsonParser parser = Tokens.parser(bytes, start, bytes.length)) {
      if (parser.nextToken() != JsonToken.VALUE_STRING) {
        return Optional.empty();
      }
      String value = parser.getString();
      int end = start + (int) parser.currentLocation().getByteOffset();
      return Optional.of(new TextValue(start, end, value));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }
}
