package eu.hanse.io.shape;

import com.google.common.base.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells in which encoding bytes are. */
final class Encoding {

  private static final int BUFFER = 8192;
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private Encoding() {}

  /** {@return how many bytes a byte order mark of UTF-8 takes at the start: three or none} */
  static int byteOrderMark(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  /**
   * {@return the wide encoding that the bytes seem to be in, by their mark or their zeros}
   *
   * <p>JSON begins with a character of ASCII, so that a zero among its first two bytes is a part of
   * it. Jackson looks for zeros as well, and would read such bytes without complaint.
   */
  static Optional<Charset> wide(byte[] bytes) {
    int start = byteOrderMark(bytes);
    if (bytes.length < start + 2) {
      return Optional.empty();
    }
    int first = bytes[start] & 0xFF;
    int second = bytes[start + 1] & 0xFF;
    boolean bigEndian = first == 0 || (first == 0xFE && second == 0xFF);
    boolean littleEndian = second == 0 || (first == 0xFF && second == 0xFE);
    if (bigEndian) {
      return Optional.of(first == 0 && second == 0 ? UTF_32BE : StandardCharsets.UTF_16BE);
    }
    if (littleEndian) {
      boolean four = bytes.length >= start + 4 && bytes[start + 2] == 0 && bytes[start + 3] == 0;
      return Optional.of(four ? UTF_32LE : StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** {@return the index of the first byte that is not UTF-8; -1 if all are} */
  static int firstMalformed(byte[] bytes) {
    if (Utf8.isWellFormed(bytes)) {
      return -1;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return in.position();
  }
}
