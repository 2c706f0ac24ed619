package eu.hanse.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's {@code readTree}, line by line: the measure of all others. */
public final class Trees {

  private static final ObjectReader READER = new JsonMapper().readerFor(JsonNode.class);

  private Trees() {}

  /**
   * {@return the lines of a stream as trees}
   *
   * @param bytes the stream
   */
  public static List<JsonNode> of(byte[] bytes) {
    List<JsonNode> all = new ArrayList<>();
    each(bytes, all::add);
    return all;
  }

  /**
   * Reads the lines of a stream, and keeps none.
   *
   * @param bytes the stream
   * @param each is given each line
   */
  public static void each(byte[] bytes, Consumer<JsonNode> each) {
    try (MappingIterator<JsonNode> lines = READER.readValues(bytes)) {
      lines.forEachRemaining(each);
    }
  }

  /**
   * Reads the lines of a stream, and keeps none.
   *
   * @param in the stream; it is closed
   * @param each is given each line
   * @throws IOException if the stream cannot be read
   */
  public static void each(InputStream in, Consumer<JsonNode> each) throws IOException {
    try (in;
        MappingIterator<JsonNode> lines = READER.readValues(in)) {
      lines.forEachRemaining(each);
    }
  }
}
