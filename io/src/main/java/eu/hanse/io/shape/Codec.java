package eu.hanse.io.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Reads, writes and documents the JSON form of one type.
 *
 * @param <T> the type
 */
interface Codec<T> {

  /**
   * Reads the value whose first token is the current one, and leaves its last token current.
   *
   * @param in the text
   * @return the value; null if it cannot be read, which is then reported
   */
  @Nullable T read(JsonInput in);

  /**
   * Writes a value.
   *
   * @param out takes the JSON
   * @param value the value
   */
  void write(JsonGenerator out, T value);

  /**
   * {@return what tells a value from others in a list, in words that stay the same when their order
   * or other parts of them change}
   *
   * @param value a value of the type
   */
  default String identityOf(Object value) {
    return value.toString();
  }

  /** {@return the form, for the JSON Schema and the data dictionary} */
  Form form();
}
