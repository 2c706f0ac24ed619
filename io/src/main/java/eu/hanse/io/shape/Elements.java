package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
    Set<V> values = new HashSet<>();
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
    Map<String, Integer> starts = new HashMap<>();
    for (String key = in.parser().nextName(); key != null; key = in.parser().nextName()) {
      int start = in.tokenStart();
      Integer first = starts.putIfAbsent(key, start);
      boolean sound = keyForm.pattern().matcher(key).matches();
      if (first != null) {
        in.reportAt(
            ReadProblem.DUPLICATE_FIELD,
            start,
            "The property " + JsonText.quote(key) + " stands twice.",
            first);
      } else if (!sound) {
        in.reportAt(
            ReadProblem.MALFORMED_VALUE,
            start,
            "Found the name "
                + JsonText.quote(key)
                + ", expected "
                + keyForm.name()
                + " such as "
                + keyForm.example()
                + ".",
            ProblemSink.NOWHERE);
      }
      in.parser().nextToken();
      if (first != null || !sound) {
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
