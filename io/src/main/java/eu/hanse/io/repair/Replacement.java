package eu.hanse.io.repair;

import eu.hanse.io.problem.TextCorrection;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A value of a text that is replaced by another one.
 *
 * @param start the index of its first byte
 * @param end the index after its last byte
 * @param before the value as it is
 * @param after the value as it should be
 * @param text the JSON to write in its place
 * @param line the line that it stands on
 * @param pointer the value, as a JSON Pointer from the root of the document or line
 */
record Replacement(
    int start, int end, String before, String after, String text, int line, String pointer)
    implements Comparable<Replacement> {

  private static final Comparator<Replacement> ORDER =
      Comparator.comparingInt(Replacement::start)
          .thenComparingInt(Replacement::end)
          .thenComparing(Replacement::text);

  /** The byte order mark of UTF-8. */
  static final String MARK = "\uFEFF";

  /** {@return another text in place of the one that stands somewhere} */
  static Replacement of(TextValue found, TextCorrection correction) {
    char[] quoted = JsonStringEncoder.getInstance().quoteAsCharArray(correction.value());
    return new Replacement(
        found.start(),
        found.end(),
        found.value(),
        correction.value(),
        '"' + new String(quoted) + '"',
        correction.position().line(),
        correction.position().pointer());
  }

  /** {@return nothing in place of the byte order marks that begin at an index} */
  static Replacement ofMarks(byte[] bytes, int start, int line) {
    return new Replacement(start, afterMarks(bytes, start), MARK, "", "", line, "");
  }

  /** {@return the index after all byte order marks that begin at an index} */
  static int afterMarks(byte[] bytes, int start) {
    byte[] mark = MARK.getBytes(StandardCharsets.UTF_8);
    int end = start;
    while (end + mark.length <= bytes.length
        && Arrays.equals(bytes, end, end + mark.length, mark, 0, mark.length)) {
      end += mark.length;
    }
    return end;
  }

  boolean changesSomething() {
    return !before.equals(after);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** {@return a text in which values are replaced} */
  static byte[] apply(byte[] bytes, Collection<Replacement> replacements) {
    SortedSet<Replacement> inOrder = new TreeSet<>(replacements);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    int position = 0;
    for (Replacement replacement : inOrder) {
      out.write(bytes, position, replacement.start - position);
      out.writeBytes(replacement.bytes());
      position = replacement.end;
    }
    out.write(bytes, position, bytes.length - position);
    return out.toByteArray();
  }

  @Override
  public int compareTo(Replacement other) {
    return ORDER.compare(this, other);
  }
}
