package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/** Reads values that consist of several: lists, sets and maps. */
final class Elements {

  private Elements() {}

  /** Adds an entry to a map of a builder. */
  @FunctionalInterface
  interface EntryAdder<B, V> {
    void add(B builder, String key, V value);
  }

  static <V> boolean readList(JsonInput in, Codec<V> codec, Consumer<V> consumer) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType("a list");
      return false;
    }
    while (in.parser().nextToken() != JsonToken.END_ARRAY) {
      V value = codec.read(in);
      if (value != null) {
        consumer.accept(value);
      }
    }
    return true;
  }

  static <V> boolean readSet(JsonInput in, Codec<V> codec, Consumer<V> consumer) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType("a list");
      return false;
    }
    Distinct<V> values = new Distinct<>();
    while (in.parser().nextToken() != JsonToken.END_ARRAY) {
      V value = codec.read(in);
      if (value != null && values.add(value)) {
        consumer.accept(value);
      } else if (value != null) {
        in.report(
            ReadProblem.DUPLICATE_VALUE,
            "The value " + JsonText.quote(value.toString()) + " stands twice.");
      }
    }
    return true;
  }

  static <B, V> boolean readMap(
      JsonInput in, KeyForm keyForm, Codec<V> codec, B builder, EntryAdder<B, V> adder) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType("an object");
      return false;
    }
    int objectStart = in.tokenStart();
    Distinct<String> keys = new Distinct<>();
    for (String key = in.parser().nextName(); key != null; key = in.parser().nextName()) {
      boolean first = keys.add(key);
      boolean sound = keyForm.pattern().matcher(key).matches();
      if (!first) {
        in.reportAt(
            ReadProblem.DUPLICATE_FIELD,
            in.tokenStart(),
            "The property " + JsonText.quote(key) + " stands twice.",
            in.firstProperty(objectStart, key));
      } else if (!sound) {
        in.report(
            ReadProblem.MALFORMED_VALUE,
            "Found the name "
                + JsonText.quote(key)
                + ", expected "
                + keyForm.name()
                + " such as "
                + keyForm.example()
                + ".");
      }
      in.parser().nextToken();
      if (!first || !sound) {
        in.parser().skipChildren();
        continue;
      }
      V value = codec.read(in);
      if (value != null) {
        adder.add(builder, key, value);
      }
    }
    return true;
  }
}
