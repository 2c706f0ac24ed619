package eu.hanse.io.shape;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A property of a shape: its name, meaning and form, and how it gets into and out of a value.
 *
 * @param <T> the type that has the property
 * @param <B> what builds that type
 */
public final class Field<T, B> {

  /**
   * Reads the property's value, whose first token is the current one, into a builder, and tells
   * whether the builder got something.
   */
  @FunctionalInterface
  interface Reader<B> {
    boolean read(JsonInput in, B builder);
  }

  /** Writes the property with its name, or nothing if it is absent. */
  @FunctionalInterface
  interface Writer<T> {
    void write(JsonGenerator out, T value);
  }

  private final String name;
  private final Cardinality cardinality;
  private final Codec<?> codec;
  private final Optional<KeyForm> keyForm;
  private final String description;
  private final Reader<B> reader;
  private final Writer<T> writer;

  Field(
      String name,
      Cardinality cardinality,
      Codec<?> codec,
      Optional<KeyForm> keyForm,
      String description,
      Reader<B> reader,
      Writer<T> writer) {
    this.name = name;
    this.cardinality = cardinality;
    this.codec = codec;
    this.keyForm = keyForm;
    this.description = description;
    this.reader = reader;
    this.writer = writer;
  }

  /** {@return the name, which is that of the accessor} */
  public String name() {
    return name;
  }

  /** {@return how often its value occurs} */
  public Cardinality cardinality() {
    return cardinality;
  }

  Codec<?> codec() {
    return codec;
  }

  /** {@return the form of one value} */
  public Form form() {
    return codec.form();
  }

  /** {@return the form of the names, if it is a map} */
  public Optional<KeyForm> keyForm() {
    return keyForm;
  }

  /** {@return what it means, as one sentence} */
  public String description() {
    return description;
  }

  boolean read(JsonInput in, B builder) {
    return reader.read(in, builder);
  }

  void write(JsonGenerator out, T value) {
    writer.write(out, value);
  }
}
