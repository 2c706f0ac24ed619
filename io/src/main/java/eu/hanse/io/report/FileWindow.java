package eu.hanse.io.report;

import eu.hanse.io.DataFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Some bytes of a file. */
final class FileWindow {

  private final String file;
  private final long start;
  private final byte[] bytes;
  private final boolean holdsEnd;

  private FileWindow(String file, long start, byte[] bytes, boolean holdsEnd) {
    this.file = file;
    this.start = start;
    this.bytes = bytes;
    this.holdsEnd = holdsEnd;
  }

  static FileWindow read(DataFile file, long start, int length) throws IOException {
    try (InputStream in = file.open()) {
      in.skipNBytes(start);
      byte[] bytes = in.readNBytes(length);
      return new FileWindow(file.name(), start, bytes, bytes.length < length);
    }
  }

  /** {@return whether it holds all bytes of a range that the file has} */
  boolean covers(DataFile other, long from, long to) {
    return file.equals(other.name()) && from >= start && (holdsEnd || to <= start + bytes.length);
  }

  /** {@return how many bytes of the file come before it} */
  long start() {
    return start;
  }

  int length() {
    return bytes.length;
  }

  boolean endsLine(int index) {
    return bytes[index] == '\n' || bytes[index] == '\r';
  }

  boolean continuesCharacter(int index) {
    return (bytes[index] & 0xC0) == 0x80;
  }

  /** {@return the bytes from one index to another as text} */
  String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
