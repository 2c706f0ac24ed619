package eu.hanse.io.json;

import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/**
 * Reads values of a type from names of properties.
 *
 * @param <T> the type
 */
final class ModelKeyDeserializer<T> extends KeyDeserializer {

  private final Class<T> type;
  private final Function<String, T> parse;

  ModelKeyDeserializer(Class<T> type, Function<String, T> parse) {
    this.type = type;
    this.parse = parse;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    try {
      return parse.apply(key);
    } catch (IllegalArgumentException e) {
      return context.handleWeirdKey(type, key, "%s", e.getMessage());
    }
  }
}
