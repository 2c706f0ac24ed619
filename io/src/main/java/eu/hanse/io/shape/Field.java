package eu.hanse.io.shape;

import tools.jackson.core.JsonGenerator;

/**
 * A property of a shape: its name, meaning and form, and how it gets into and out of a value.
 *
 * @param <T> the type that has the property
 * @param <B> what builds that type
 */
final class Field<T, B> {

  /** Reads the property's value, whose first token is the current one, into a builder. */
  @FunctionalInterface
  interface Reader<B> {
    void read(JsonInput in, B builder);
  }

  /** Writes the property with its name, or nothing if it is absent. */
  @FunctionalInterface
  interface Writer<T> {
    void write(JsonGenerator out, T value);
  }

  private final String name;
  private final Cardinality cardinality;
  private final Codec<?> codec;
  private final String description;
  private final Reader<B> reader;
  private final Writer<T> writer;

  Field(
      String name,
      Cardinality cardinality,
      Codec<?> codec,
      String description,
      Reader<B> reader,
      Writer<T> writer) {
    this.name = name;
    this.cardinality = cardinality;
    this.codec = codec;
    this.description = description;
    this.reader = reader;
    this.writer = writer;
  }

  String name() {
    return name;
  }

  Cardinality cardinality() {
    return cardinality;
  }

  /** {@return the form of one value} */
  Codec<?> codec() {
    return codec;
  }

  String description() {
    return description;
  }

  void read(JsonInput in, B builder) {
    reader.read(in, builder);
  }

  void write(JsonGenerator out, T value) {
    writer.write(out, value);
  }
}
