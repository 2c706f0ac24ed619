package eu.hanse.io.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns byte offsets of a UTF-8 text into lines and columns, in one pass over the text however many
 * positions are asked for, and in whatever order.
 *
 * <p>Lines end with a line feed, a carriage return, or both; a byte order mark at the start takes
 * no column. Threads may share it.
 */
public final class TextLines {

  private static final int CHECKPOINT_DISTANCE = 1024;
  private static final int MARK_LENGTH = 3;

  private final String file;
  private final byte[] bytes;
  private final int byteOrderMark;
  private final long baseOffset;
  private final int firstLine;

  /** Where the scan stood at every so many bytes, so that no text is passed over twice. */
  private final List<Checkpoint> checkpoints = new ArrayList<>();

  private int scanned;
  private int line;
  private int column;

  private record Checkpoint(int line, int column) {}

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
    this(file, bytes, baseOffset, firstLine, 1);
  }

  /**
   * Makes the positions of a part of a file that begins anywhere.
   *
   * @param file the file's name
   * @param bytes the content of the part
   * @param baseOffset how many bytes of the file come before the part
   * @param firstLine the number of the line in which the part begins
   * @param firstColumn the column in which it begins
   */
  public TextLines(String file, byte[] bytes, long baseOffset, int firstLine, int firstColumn) {
    this.file = file;
    this.bytes = bytes;
    this.byteOrderMark = byteOrderMark(bytes);
    this.baseOffset = baseOffset;
    this.firstLine = firstLine;
    this.line = firstLine;
    this.column = firstColumn;
  }

  /**
   * {@return how many columns a text takes that has no line ends and no byte order mark}
   *
   * @param bytes the text; a character that it cuts off at its start is not counted
   */
  public static int columns(byte[] bytes) {
    int columns = 0;
    for (byte b : bytes) {
      columns += utf16Units(b & 0xFF);
    }
    return columns;
  }

  /** {@return the number of the line with which the content begins} */
  public int firstLine() {
    return firstLine;
  }

  /**
   * {@return the position of a range of bytes}
   *
   * @param start the index of the first byte in the content
   * @param end the index after the last byte
   * @param pointer the value there, as a JSON Pointer
   */
  public synchronized SourcePosition position(int start, int end, String pointer) {
    moveTo(start);
    int startLine = line;
    int startColumn = column;
    moveTo(end);
    return new SourcePosition(
        file, startLine, startColumn, line, column, baseOffset + start, pointer);
  }

  private void moveTo(int offset) {
    int target = Math.min(offset, bytes.length);
    int nearest = Math.min(target / CHECKPOINT_DISTANCE, checkpoints.size() - 1);
    if (target < scanned || nearest * CHECKPOINT_DISTANCE > scanned) {
      Checkpoint checkpoint = checkpoints.get(nearest);
      scanned = nearest * CHECKPOINT_DISTANCE;
      line = checkpoint.line();
      column = checkpoint.column();
    }
    while (scanned < target) {
      if (scanned == checkpoints.size() * CHECKPOINT_DISTANCE) {
        checkpoints.add(new Checkpoint(line, column));
      }
      step(bytes[scanned++]);
    }
  }

  private void step(byte b) {
    boolean lineEnds =
        b == '\n' || (b == '\r' && (scanned == bytes.length || bytes[scanned] != '\n'));
    if (lineEnds) {
      line++;
      column = 1;
    } else if (scanned > byteOrderMark) {
      column += utf16Units(b & 0xFF);
    }
  }

  private static int byteOrderMark(byte[] bytes) {
    boolean marked =
        bytes.length >= MARK_LENGTH
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? MARK_LENGTH : 0;
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
