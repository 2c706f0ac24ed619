package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextLines;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A document that is no catalogue but one value, such as a configuration, read with all its
 * problems.
 *
 * @param <T> the type of the value
 */
public final class ShapedDocument<T> {

  private final Shape<T, ?> shape;
  private final JsonBytes bytes;
  private final TextLines lines;
  private final ImmutableList<Problem> problems;
  private final @Nullable T value;

  private ShapedDocument(
      Shape<T, ?> shape,
      JsonBytes bytes,
      TextLines lines,
      ImmutableList<Problem> problems,
      @Nullable T value) {
    this.shape = shape;
    this.bytes = bytes;
    this.lines = lines;
    this.problems = problems;
    this.value = value;
  }

  /**
   * Reads a document. Nothing in the bytes makes it throw.
   *
   * @param name the file's name, for positions
   * @param bytes the whole file
   * @param shape the form of the value
   * @param <T> the type of the value
   * @return what was read
   */
  public static <T> ShapedDocument<T> read(String name, byte[] bytes, Shape<T, ?> shape) {
    JsonParsers parsers = new JsonParsers(ReadLimits.standard());
    TextLines lines = new TextLines(name, bytes);
    List<Problem> problems = new ArrayList<>();
    AtomicReference<@Nullable T> value = new AtomicReference<>();
    new TextReading(parsers, bytes, lines, problems::add)
        .read(
            TextReading.Expected.document(shape.name(), version(shape)),
            in -> {
              value.set(shape.read(in));
              return true;
            });
    return new ShapedDocument<>(
        shape,
        new JsonBytes(parsers, bytes, Encoding.byteOrderMark(bytes), bytes.length),
        lines,
        ImmutableList.sortedCopyOf(problems),
        value.get());
  }

  private static String version(Shape<?, ?> shape) {
    Field<?, ?> format = Objects.requireNonNull(shape.field(DocumentLists.FORMAT));
    return ((Form.Text) format.form()).example();
  }

  /** {@return the value; empty if it could not be read} */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** {@return what could not be read, by position} */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /**
   * {@return the position of a part of the value; if there is no such part, of the innermost one
   * around it}
   *
   * @param path the path of the part in the value
   */
  public SourcePosition position(ValuePath path) {
    Locator.Location location = new Locator(bytes, shape).locate(path);
    return lines.position(location.index(), bytes.tokenEnd(location.index()), location.pointer());
  }
}
