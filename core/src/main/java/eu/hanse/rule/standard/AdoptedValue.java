package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.text.Spelling;
import java.util.Collection;
import java.util.Map;

/** A value of an entity, as messages show it. */
final class AdoptedValue {

  private final ImmutableList<String> parts;
  private final String joined;
  private final String key;

  /**
   * Writes a value. A long list is written once, however many claims are compared with it.
   *
   * @param value a value, or a list or a map of values
   */
  AdoptedValue(Object value) {
    this.parts = parts(value);
    this.joined = String.join(", ", parts);
    this.key = Spelling.key(joined);
  }

  /** Whether a source that writes this text says the same. */
  boolean isWrittenAs(String text) {
    return Spelling.key(text).equals(key);
  }

  /** The value, or how many there are if they are too many to be shown. */
  String text() {
    return parts.size() > 1 && Quotes.isLong(joined)
        ? "a list of " + parts.size() + " values"
        : "\"" + Quotes.shorten(joined) + "\"";
  }

  private static ImmutableList<String> parts(Object value) {
    if (value instanceof Collection<?> values) {
      return values.stream().map(Object::toString).collect(ImmutableList.toImmutableList());
    }
    if (value instanceof Map<?, ?> entries) {
      return entries.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + entry.getValue())
          .collect(ImmutableList.toImmutableList());
    }
    return ImmutableList.of(value.toString());
  }
}
