package eu.hanse.io.problem;

import java.util.Comparator;

/**
 * A range of text in a file.
 *
 * <p>Lines and columns count from 1; columns count characters (UTF-16 units, as editors and SARIF
 * do). The end is the position after the last character. The range of an object or list is its
 * opening bracket.
 *
 * @param file the file, as it was named when reading
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line of the position after the last character
 * @param endColumn the column of the position after the last character
 * @param byteOffset how many bytes of the file come before the first character
 * @param pointer the value, as a JSON Pointer (RFC 6901) from the root of the document; in a
 *     stream, from the root of the line
 */
public record SourcePosition(
    String file, int line, int column, int endLine, int endColumn, long byteOffset, String pointer)
    implements Comparable<SourcePosition> {

  private static final Comparator<SourcePosition> ORDER =
      Comparator.comparing(SourcePosition::file)
          .thenComparingLong(SourcePosition::byteOffset)
          .thenComparingInt(SourcePosition::endLine)
          .thenComparingInt(SourcePosition::endColumn)
          .thenComparing(SourcePosition::pointer);

  /**
   * {@return the position that stands for a whole file}
   *
   * @param file the file
   */
  public static SourcePosition ofFile(String file) {
    return new SourcePosition(file, 1, 1, 1, 1, 0, "");
  }

  /**
   * {@return the position without what changes when a file is moved or reformatted: the file's own
   * name and the pointer}
   */
  public String place() {
    return file.substring(file.lastIndexOf('/') + 1) + "#" + pointer;
  }

  /** Orders positions by file, then as they follow one another in the file. */
  @Override
  public int compareTo(SourcePosition other) {
    return ORDER.compare(this, other);
  }

  /** {@return file, line and column, joined by colons} */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
