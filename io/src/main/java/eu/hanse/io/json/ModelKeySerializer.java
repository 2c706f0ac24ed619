package eu.hanse.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes values of a type as names of properties.
 *
 * @param <T> the type
 */
final class ModelKeySerializer<T> extends StdSerializer<T> {

  ModelKeySerializer(Class<T> type) {
    super(type);
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializationContext context) {
    json.writeName(value.toString());
  }
}
