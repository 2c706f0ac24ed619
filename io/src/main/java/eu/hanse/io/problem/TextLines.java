package eu.hanse.io.problem;

/**
 * Turns byte offsets of a UTF-8 text into lines and columns. Positions that come in ascending order
 * are found in one pass over the text.
 *
 * <p>Lines end with a line feed, a carriage return, or both. Not safe for use by several threads.
 */
public final class TextLines {

  private final String file;
  private final byte[] bytes;
  private final long baseOffset;
  private final int firstLine;

  private int scanned;
  private int line;
  private int lineStart;
  private int column;

  /**
   * Makes the positions of a whole file.
   *
   * @param file the file's name
   * @param bytes its content
   */
  public TextLines(String file, byte[] bytes) {
    this(file, bytes, 0, 1);
  }

  /**
   * Makes the positions of a part of a file that begins where a line begins.
   *
   * @param file the file's name
   * @param bytes the content of the part
   * @param baseOffset how many bytes of the file come before the part
   * @param firstLine the number of the line with which the part begins
   */
  public TextLines(String file, byte[] bytes, long baseOffset, int firstLine) {
    this.file = file;
    this.bytes = bytes;
    this.baseOffset = baseOffset;
    this.firstLine = firstLine;
    restart();
  }

  /** {@return the number of the line with which the content begins} */
  public int firstLine() {
    return firstLine;
  }

  private void restart() {
    line = firstLine;
    startLineAt(0);
  }

  private void startLineAt(int offset) {
    lineStart = offset;
    scanned = offset;
    column = 1;
  }

  /**
   * {@return the position of a range of bytes}
   *
   * @param start the index of the first byte in the content
   * @param end the index after the last byte
   * @param pointer the value there, as a JSON Pointer
   */
  public SourcePosition position(int start, int end, String pointer) {
    moveTo(start);
    int startLine = line;
    int startColumn = column;
    moveTo(end);
    return new SourcePosition(
        file, startLine, startColumn, line, column, baseOffset + start, pointer);
  }

  private void moveTo(int offset) {
    int target = Math.min(offset, bytes.length);
    if (target < lineStart) {
      restart();
    } else if (target < scanned) {
      startLineAt(lineStart);
    }
    while (scanned < target) {
      byte b = bytes[scanned++];
      boolean lineEnds =
          b == '\n' || (b == '\r' && (scanned == bytes.length || bytes[scanned] != '\n'));
      if (lineEnds) {
        line++;
        startLineAt(scanned);
      } else {
        column += utf16Units(b & 0xFF);
      }
    }
  }

  /** Counts a character at its first byte: two units if it has four bytes, otherwise one. */
  private static int utf16Units(int b) {
    boolean continues = (b & 0xC0) == 0x80;
    if (continues) {
      return 0;
    }
    return b >= 0xF0 ? 2 : 1;
  }
}
