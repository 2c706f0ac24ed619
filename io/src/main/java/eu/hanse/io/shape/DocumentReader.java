package eu.hanse.io.shape;

import eu.hanse.call.Call;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.TextLines;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Reads one document, or one line of a stream, and passes on its entities and problems. Nothing in
 * the bytes makes it throw.
 */
public final class DocumentReader {

  private final JsonParsers parsers;

  /**
   * Makes a reader.
   *
   * @param limits the limits it keeps to
   */
  public DocumentReader(ReadLimits limits) {
    this.parsers = new JsonParsers(limits);
  }

  /**
   * Reads a document.
   *
   * @param file the number of the file, for origins
   * @param name the file's name, for positions
   * @param bytes the whole file
   * @param visitor takes what is read
   */
  public void readDocument(int file, String name, byte[] bytes, EntityVisitor visitor) {
    TextLines lines = new TextLines(name, bytes);
    new DocumentReading(parsers, file, bytes, lines, 0, visitor).document();
  }

  /**
   * Reads a line of a stream.
   *
   * @param file the number of the file, for origins
   * @param name the file's name, for positions
   * @param bytes the line, without its line feed
   * @param lineStart how many bytes of the file come before the line
   * @param line the number of the line
   * @param visitor takes what is read
   */
  public void readLine(
      int file, String name, byte[] bytes, long lineStart, int line, EntityVisitor visitor) {
    byte[] content = withoutCarriageReturn(bytes);
    TextLines lines = new TextLines(name, content, lineStart, line);
    new DocumentReading(parsers, file, content, lines, lineStart, visitor).line();
  }

  private static byte[] withoutCarriageReturn(byte[] line) {
    int last = line.length - 1;
    return last >= 0 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
  }

  /**
   * Reads a document of calls.
   *
   * @param name the file's name, for positions
   * @param bytes the whole file
   * @param calls takes the calls, each id once
   * @param problems takes what is wrong
   */
  public void readCalls(
      String name, byte[] bytes, Consumer<Call> calls, Consumer<Problem> problems) {
    TextLines lines = new TextLines(name, bytes);
    new CallsReading(new TextReading(parsers, bytes, lines, problems), calls).document();
  }

  /**
   * {@return the text of an entity that was read before}
   *
   * @param name the file's name, for positions
   * @param bytes the entity's bytes
   * @param column the column in which the entity begins
   * @param origin where the entity stands
   */
  public EntityText textOf(String name, byte[] bytes, int column, Origin origin) {
    return new EntityText(
        new JsonBytes(parsers, bytes, 0, bytes.length),
        new TextLines(name, bytes, origin.start(), origin.line(), column),
        origin);
  }

  /**
   * Reads an entity again and passes it on, without its problems.
   *
   * @param name the file's name, for positions
   * @param bytes the entity's bytes
   * @param column the column in which the entity begins
   * @param origin where the entity stands
   * @param visitor takes the entity
   */
  public void readAgain(
      String name, byte[] bytes, int column, Origin origin, EntityVisitor visitor) {
    JsonInput in = new JsonInput(new JsonBytes(parsers, bytes, 0, bytes.length), ProblemSink.NONE);
    in.parser().nextToken();
    Object entity = Shapes.of(origin.kind()).read(in);
    if (entity != null) {
      DocumentReading.pass(entity, textOf(name, bytes, column, origin), visitor);
    }
  }
}
