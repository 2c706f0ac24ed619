package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A JSON text being read by shapes, and the place to report problems to. */
final class JsonInput {

  private final JsonParser parser;
  private final ProblemSink sink;
  private final ToIntFunction<TokenStreamLocation> places;
  private final FirstProperty firstProperty;
  private final ValuePool pool;
  private int problems;

  /** Finds the place at which the object that begins at a place names a property first. */
  @FunctionalInterface
  private interface FirstProperty {
    int find(int objectStart, String name);
  }

  /** Reads from bytes at hand: places are the indexes of bytes. */
  JsonInput(JsonBytes bytes, ProblemSink sink) {
    this(
        bytes.parser(),
        sink,
        location -> bytes.start() + (int) Math.max(0, location.getByteOffset()),
        (objectStart, name) -> bytes.from(objectStart).firstProperty(name),
        bytes.pool());
  }

  /** Reads from wherever a parser reads: places are what the function makes of its locations. */
  JsonInput(JsonParser parser, ProblemSink sink, ToIntFunction<TokenStreamLocation> places) {
    this(parser, sink, places, (objectStart, name) -> ProblemSink.NOWHERE, ValuePool.none());
  }

  private JsonInput(
      JsonParser parser,
      ProblemSink sink,
      ToIntFunction<TokenStreamLocation> places,
      FirstProperty firstProperty,
      ValuePool pool) {
    this.parser = parser;
    this.sink = sink;
    this.places = places;
    this.firstProperty = firstProperty;
    this.pool = pool;
  }

  JsonParser parser() {
    return parser;
  }

  /** {@return the value of the current token, if the codec read the same text before} */
  <T> @Nullable T known(Codec<T> codec) {
    return pool.find(codec, parser);
  }

  /** Keeps a value that may recur. */
  <T> void keep(Codec<T> codec, String text, T value) {
    pool.keep(codec, text, value);
  }

  JsonToken token() {
    return parser.currentToken();
  }

  /**
   * How many problems there were so far; a value was read completely if the number did not grow.
   */
  int problemCount() {
    return problems;
  }

  /** {@return the place of the current token} */
  int tokenStart() {
    return places.applyAsInt(parser.currentTokenLocation());
  }

  /** {@return the place at which an object names a property first} */
  int firstProperty(int objectStart, String name) {
    return firstProperty.find(objectStart, name);
  }

  String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** Reports something about the current token. */
  void report(ReadProblem kind, String message) {
    reportAt(kind, tokenStart(), message, ProblemSink.NOWHERE);
  }

  /** Reports something about the current token. */
  void report(Complaint complaint) {
    reportAt(complaint, tokenStart(), ProblemSink.NOWHERE);
  }

  void reportAt(ReadProblem kind, int start, String message, int related) {
    reportAt(Complaint.of(kind, message), start, related);
  }

  private void reportAt(Complaint complaint, int start, int related) {
    problems++;
    sink.accept(complaint, start, pointer(), related);
  }

  /**
   * Passes over the value of the current token, and reports that it is not of the expected type. If
   * the value is broken or beyond a limit, that alone is reported.
   */
  void wrongType(String expected) {
    wrongType(expected, ReadProblem.WRONG_TYPE.advice());
  }

  /** Does the same, and says what to do about it. */
  void wrongType(String expected, String advice) {
    int start = tokenStart();
    String found = JsonText.describe(parser);
    parser.skipChildren();
    reportAt(
        Complaint.of(ReadProblem.WRONG_TYPE, "Found " + found + ", expected " + expected + ".")
            .advising(advice),
        start,
        ProblemSink.NOWHERE);
  }
}
