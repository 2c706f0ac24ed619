package eu.hanse.benchmarks.peer;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Jackson's parser alone, asked for the text of every name and value: no reader that is built upon
 * it can be quicker.
 */
public final class TokenScan {

  private static final JsonFactory FACTORY = new JsonFactory();

  private TokenScan() {}

  /**
   * {@return the length of all texts}
   *
   * @param bytes JSON values
   */
  public static long of(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      return scan(parser);
    }
  }

  /**
   * {@return the length of all texts}
   *
   * @param in JSON values; it is closed
   */
  public static long of(InputStream in) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      return scan(parser);
    }
  }

  private static long scan(JsonParser parser) {
    long length = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.PROPERTY_NAME || token.isScalarValue()) {
        length += parser.getString().length();
      }
    }
    return length;
  }
}
