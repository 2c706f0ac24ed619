package eu.hanse.io.shape;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream of bytes into lines, each with its place in the file. A line that is not of bytes
 * that hold a character of ASCII each is the last: what follows could not be cut.
 */
public final class LineSplitter {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int maximumLength;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long offset;
  private int number;
  private boolean canGoOn = true;

  /**
   * Makes a splitter.
   *
   * @param in the bytes
   * @param maximumLength how many bytes a line may have
   */
  public LineSplitter(InputStream in, int maximumLength) {
    this.in = in;
    this.maximumLength = maximumLength;
  }

  /** Takes the lines that hold something. */
  public interface LineConsumer {

    /**
     * Takes a line.
     *
     * @param bytes the line without its end
     * @param start how many bytes of the file come before it
     * @param number its number, from 1
     */
    void line(byte[] bytes, long start, int number);

    /**
     * Takes notice of a line that is longer than allowed.
     *
     * @param start how many bytes of the file come before it
     * @param number its number, from 1
     */
    default void tooLong(long start, int number) {}
  }

  /**
   * Passes on all lines; blank ones are left out.
   *
   * @param consumer takes the lines
   * @throws IOException if the bytes cannot be read
   */
  public void forEach(LineConsumer consumer) throws IOException {
    while (next(consumer)) {}
  }

  /**
   * Passes on the next line, unless it is blank.
   *
   * @param consumer takes the line
   * @return whether there was one, blank or not
   * @throws IOException if the bytes cannot be read
   */
  public boolean next(LineConsumer consumer) throws IOException {
    if (!canGoOn || !fill()) {
      return false;
    }
    long start = offset;
    number++;
    int end = endInBuffer();
    Optional<byte[]> line =
        end < limit && end - position <= maximumLength ? Optional.of(take(end)) : acrossBuffers();
    if (line.isEmpty()) {
      consumer.tooLong(start, number);
    } else if (!isBlank(line.get())) {
      canGoOn = Encoding.wide(line.get()).isEmpty();
      consumer.line(line.get(), start, number);
    }
    return true;
  }

  private int endInBuffer() {
    int end = position;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Takes the rest of the line, of which the buffer holds the end. */
  private byte[] take(int end) {
    byte[] line = Arrays.copyOfRange(buffer, position, end);
    moveBehind(end);
    return line;
  }

  private void moveBehind(int end) {
    int next = Math.min(end + 1, limit);
    offset += next - position;
    position = next;
  }

  /** Takes a line of which the buffer does not hold the end yet; empty if it is too long. */
  private Optional<byte[]> acrossBuffers() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = endInBuffer();
      ended = end < limit;
      tooLong |= (long) line.size() + end - position > maximumLength;
      if (!tooLong) {
        line.write(buffer, position, end - position);
      }
      moveBehind(end);
    }
    return tooLong ? Optional.empty() : Optional.of(line.toByteArray());
  }

  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
