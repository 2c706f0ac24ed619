package eu.hanse.io;

import eu.hanse.io.problem.TextLines;
import eu.hanse.io.shape.Origin;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Reads the bytes of single entities again, and finds the columns in which they begin.
 *
 * <p>A minified document is one line: to count columns from its start for every entity would read
 * the file again and again. The columns counted on the way are therefore remembered, one for every
 * so many bytes of a line, and the count goes on from the nearest.
 */
final class EntityBytes {

  private static final int CHECKPOINT_DISTANCE = 4096;

  /** The columns of offsets, for each file by its number. */
  private final Map<Integer, NavigableMap<Long, Integer>> columns = new ConcurrentHashMap<>();

  /**
   * The bytes of an entity.
   *
   * @param bytes the bytes
   * @param column the column of the first of them
   */
  @SuppressWarnings("ArrayRecordComponent") // passed on at once, never compared
  record Part(byte[] bytes, int column) {}

  /** Reads an entity of a file. */
  Part read(DataFile file, Origin origin) throws IOException {
    NavigableMap<Long, Integer> known =
        columns.computeIfAbsent(origin.file(), number -> new ConcurrentSkipListMap<>());
    Map.Entry<Long, Integer> nearest = known.floorEntry(origin.start());
    boolean inLine = nearest != null && nearest.getKey() > origin.lineStart();
    long offset = inLine ? nearest.getKey() : origin.lineStart();
    int column = inLine ? nearest.getValue() : 1;
    try (InputStream in = file.open()) {
      in.skipNBytes(offset);
      while (origin.start() - offset >= CHECKPOINT_DISTANCE) {
        column += TextLines.columns(exactly(in, CHECKPOINT_DISTANCE));
        offset += CHECKPOINT_DISTANCE;
        known.put(offset, column);
      }
      column += TextLines.columns(exactly(in, (int) (origin.start() - offset)));
      return new Part(exactly(in, origin.length()), column);
    }
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("it became shorter while it was read");
    }
    return bytes;
  }
}
