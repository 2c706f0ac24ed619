package eu.hanse.io.json;

import eu.hanse.io.shape.JsonType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes values of a type in their JSON form.
 *
 * @param <T> the type
 */
final class ModelSerializer<T> extends StdSerializer<T> {

  private final JsonType<T> type;

  ModelSerializer(JsonType<T> type) {
    super(type.type());
    this.type = type;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializationContext context) {
    type.write(json, value);
  }
}
