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

  /** {@return the wide encoding that the bytes seem to be in, by their mark or their zeros} */
  static Optional<Charset> wide(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    boolean bigEndian =
        (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) || (bytes[0] == 0 && bytes[1] != 0);
    boolean littleEndian =
        (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) || (bytes[0] != 0 && bytes[1] == 0);
    if (bigEndian) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return littleEndian ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
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
