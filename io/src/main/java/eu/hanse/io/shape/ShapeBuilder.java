package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Declares a shape, property by property, in canonical order.
 *
 * @param <T> the type
 * @param <B> what builds the type
 */
final class ShapeBuilder<T, B> {

  private final String name;
  private final Class<T> type;
  private final String description;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final ImmutableList.Builder<Field<T, B>> fields = ImmutableList.builder();
  private Function<T, String> identity = value -> "";

  ShapeBuilder(
      String name, Class<T> type, String description, Supplier<B> begin, Function<B, T> build) {
    this.name = name;
    this.type = type;
    this.description = description;
    this.begin = begin;
    this.build = build;
  }

  <V> ShapeBuilder<T, B> required(
      String field,
      Codec<V> codec,
      Function<T, V> getter,
      BiConsumer<B, V> setter,
      String meaning) {
    SerializableString fieldName = written(field);
    return add(
        field,
        Cardinality.REQUIRED,
        codec,
        meaning,
        readOne(codec, setter),
        (out, value) -> writeOne(out, fieldName, codec, getter.apply(value)));
  }

  <V> ShapeBuilder<T, B> optional(
      String field,
      Codec<V> codec,
      Function<T, Optional<V>> getter,
      BiConsumer<B, V> setter,
      String meaning) {
    SerializableString fieldName = written(field);
    return add(
        field,
        Cardinality.OPTIONAL,
        codec,
        meaning,
        readOne(codec, setter),
        (out, value) -> getter.apply(value).ifPresent(one -> writeOne(out, fieldName, codec, one)));
  }

  ShapeBuilder<T, B> optionalInt(
      String field,
      Codec<Integer> codec,
      Function<T, OptionalInt> getter,
      BiConsumer<B, Integer> setter,
      String meaning) {
    SerializableString fieldName = written(field);
    return add(
        field,
        Cardinality.OPTIONAL,
        codec,
        meaning,
        readOne(codec, setter),
        (out, value) -> writeInt(out, fieldName, codec, getter.apply(value)));
  }

  <V> ShapeBuilder<T, B> list(
      String field,
      Codec<V> codec,
      Function<T, ? extends Collection<V>> getter,
      BiConsumer<B, V> adder,
      String meaning) {
    SerializableString fieldName = written(field);
    return add(
        field,
        Cardinality.LIST,
        codec,
        meaning,
        (in, builder) -> Elements.readList(in, codec, value -> adder.accept(builder, value)),
        (out, value) -> writeAll(out, fieldName, codec, getter.apply(value)));
  }

  <V extends Comparable<? super V>> ShapeBuilder<T, B> set(
      String field,
      Codec<V> codec,
      Function<T, ? extends Collection<V>> getter,
      BiConsumer<B, V> adder,
      String meaning) {
    SerializableString fieldName = written(field);
    return add(
        field,
        Cardinality.SET,
        codec,
        meaning,
        (in, builder) -> Elements.readSet(in, codec, value -> adder.accept(builder, value)),
        (out, value) -> writeAll(out, fieldName, codec, getter.apply(value)));
  }

  ShapeBuilder<T, B> map(
      String field,
      KeyForm keyForm,
      Function<T, ? extends Map<String, String>> getter,
      Elements.EntryAdder<B, String> adder,
      String meaning) {
    return map(field, keyForm, Codecs.TEXT, getter, adder, meaning);
  }

  <V> ShapeBuilder<T, B> map(
      String field,
      KeyForm keyForm,
      Codec<V> codec,
      Function<T, ? extends Map<String, V>> getter,
      Elements.EntryAdder<B, V> adder,
      String meaning) {
    SerializableString fieldName = written(field);
    fields.add(
        new Field<>(
            field,
            Cardinality.MAP,
            codec,
            Optional.of(keyForm),
            meaning,
            (in, builder) -> Elements.readMap(in, keyForm, codec, builder, adder),
            (out, value) -> writeMap(out, fieldName, codec, getter.apply(value))));
    return this;
  }

  /**
   * Declares what tells elements of lists of this type apart, in words that stay the same when
   * their order or other properties change.
   */
  ShapeBuilder<T, B> identifiedBy(Function<T, String> newIdentity) {
    identity = newIdentity;
    return this;
  }

  Shape<T, B> build() {
    return new Shape<>(name, type, description, begin, build, identity, fields.build());
  }

  private ShapeBuilder<T, B> add(
      String field,
      Cardinality cardinality,
      Codec<?> codec,
      String meaning,
      Field.Reader<B> reader,
      Field.Writer<T> writer) {
    fields.add(new Field<>(field, cardinality, codec, Optional.empty(), meaning, reader, writer));
    return this;
  }

  private static <V, B> Field.Reader<B> readOne(Codec<V> codec, BiConsumer<B, V> setter) {
    return (in, builder) -> {
      V value = codec.read(in);
      if (value == null) {
        return false;
      }
      setter.accept(builder, value);
      return true;
    };
  }

  /** {@return a name as bytes, made once and not for each value} */
  private static SerializableString written(String field) {
    return new SerializedString(field);
  }

  private static <V> void writeOne(
      JsonGenerator out, SerializableString name, Codec<V> codec, V value) {
    out.writeName(name);
    codec.write(out, value);
  }

  private static void writeInt(
      JsonGenerator out, SerializableString name, Codec<Integer> codec, OptionalInt value) {
    if (value.isPresent()) {
      writeOne(out, name, codec, value.getAsInt());
    }
  }

  private static <V> void writeAll(
      JsonGenerator out, SerializableString name, Codec<V> codec, Collection<V> values) {
    if (values.isEmpty()) {
      return;
    }
    out.writeName(name);
    out.writeStartArray();
    values.forEach(value -> codec.write(out, value));
    out.writeEndArray();
  }

  private static <V> void writeMap(
      JsonGenerator out, SerializableString name, Codec<V> codec, Map<String, V> entries) {
    if (entries.isEmpty()) {
      return;
    }
    out.writeName(name);
    out.writeStartObject();
    entries.forEach(
        (key, value) -> {
          out.writeName(key);
          codec.write(out, value);
        });
    out.writeEndObject();
  }
}
