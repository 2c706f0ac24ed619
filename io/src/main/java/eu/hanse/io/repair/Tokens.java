package eu.hanse.io.repair;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Proves that two texts hold the same JSON but for values that were replaced, whatever made one of
 * the other: token by token, up to where both are broken.
 */
final class Tokens {

  /** Without limits: files are no larger than what is read at once, and nothing is kept of them. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final byte[] before;
  private final byte[] after;

  /** Those that were not found yet, by the indexes at which they begin. */
  private final Map<Integer, Replacement> replacements = new HashMap<>();

  private final List<Replacement> failed = new ArrayList<>();

  private Tokens(byte[] before, byte[] after, Collection<Replacement> replacements) {
    this.before = before;
    this.after = after;
    replacements.forEach(it -> this.replacements.put(it.start(), it));
  }

  static JsonParser parser(byte[] bytes, int start, int end) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes, start, end - start);
  }

  /**
   * How two texts compare.
   *
   * @param sameOtherwise whether they are the same but for values that should have been replaced
   * @param failed what was not replaced as it should have been
   */
  record Comparison(boolean sameOtherwise, ImmutableSet<Replacement> failed) {
    boolean isSound() {
      return sameOtherwise && failed.isEmpty();
    }
  }

  /**
   * Compares two texts.
   *
   * @param before a text
   * @param after the text that was made of it
   * @param replacements the values that should have been replaced
   * @param stream whether each line is a JSON text by itself
   */
  static Comparison compare(
      byte[] before, byte[] after, Collection<Replacement> replacements, boolean stream) {
    return new Tokens(before, after, replacements).compare(stream);
  }

  private Comparison compare(boolean stream) {
    boolean same = areSame(stream);
    failed.addAll(replacements.values()); // those that were not found
    return new Comparison(same, ImmutableSet.copyOf(failed));
  }

  private boolean areSame(boolean stream) {
    List<Range> rangesBefore = stream ? lines(before) : List.of(new Range(0, before.length));
    List<Range> rangesAfter = stream ? lines(after) : List.of(new Range(0, after.length));
    if (rangesBefore.size() != rangesAfter.size()) {
      return false;
    }
    for (int i = 0; i < rangesBefore.size(); i++) {
      if (!areSame(rangesBefore.get(i), rangesAfter.get(i))) {
        return false;
      }
    }
    return true;
  }

  private record Range(int start, int end) {}

  private static List<Range> lines(byte[] bytes) {
    List<Range> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(new Range(start, i));
        start = i + 1;
      }
    }
    lines.add(new Range(start, bytes.length));
    return lines;
  }

  private boolean areSame(Range rangeBefore, Range rangeAfter) {
    int startBefore = Replacement.afterMarks(before, rangeBefore.start);
    int startAfter = Replacement.afterMarks(after, rangeAfter.start);
    boolean isMarked = startBefore > rangeBefore.start;
    boolean staysMarked = isMarked && replacements.remove(rangeBefore.start) == null;
    if (staysMarked != startAfter > rangeAfter.start) {
      return false;
    }
    try (JsonParser one = parser(before, startBefore, rangeBefore.end);
        JsonParser other = parser(after, startAfter, rangeAfter.end)) {
      return areSame(one, other, startBefore);
    }
  }

  private boolean areSame(JsonParser one, JsonParser other, int start) {
    while (true) {
      Token first = Token.next(one, start);
      Token second = Token.next(other, 0);
      if (first == null || second == null) {
        return first == null && second == null;
      }
      if (first.isBroken() || second.isBroken()) {
        return first.isBroken() && second.isBroken();
      }
      Replacement replacement = replacements.remove(first.index);
      if (first.type != second.type || (replacement == null && !first.text.equals(second.text))) {
        return false;
      }
      if (replacement != null
          && !(first.isText(replacement.before()) && second.isText(replacement.after()))) {
        failed.add(replacement);
      }
    }
  }

  private record Token(JsonToken type, int index, String text) {

    /** {@return the next token, also if it is broken; null at the end} */
    static @Nullable Token next(JsonParser parser, int start) {
      try {
        JsonToken type = parser.nextToken();
        return type == null
            ? null
            : new Token(
                type,
                start + (int) parser.currentTokenLocation().getByteOffset(),
                parser.getString());
      } catch (JacksonException broken) {
        return new Token(JsonToken.NOT_AVAILABLE, -1, "");
      }
    }

    boolean isBroken() {
      return type == JsonToken.NOT_AVAILABLE;
    }

    boolean isText(String expected) {
      return type == JsonToken.VALUE_STRING && text.equals(expected);
    }
  }
}
