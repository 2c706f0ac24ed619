package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A JSON text being read by shapes, and the place to report problems to. */
final class JsonInput {

  private final JsonParser parser;
  private final ProblemSink sink;
  private final Optional<JsonBytes> bytes;
  private int problems;

  /** Reads from bytes at hand, so that offsets can be told and earlier places found again. */
  JsonInput(JsonBytes bytes, ProblemSink sink) {
    this(bytes.parser(), sink, Optional.of(bytes));
  }

  /** Reads from wherever a parser reads. */
  JsonInput(JsonParser parser, ProblemSink sink) {
    this(parser, sink, Optional.empty());
  }

  private JsonInput(JsonParser parser, ProblemSink sink, Optional<JsonBytes> bytes) {
    this.parser = parser;
    this.sink = sink;
    this.bytes = bytes;
  }

  JsonParser parser() {
    return parser;
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

  /** {@return the index of the first byte of the current token} */
  int tokenStart() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return bytes.map(JsonBytes::start).orElse(0)
        + (int) Math.max(location.getByteOffset(), location.getCharOffset());
  }

  /** {@return the index at which the text is broken; that of the token if it is not told} */
  int offset(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null
        ? tokenStart()
        : bytes.map(JsonBytes::start).orElse(0) + (int) Math.max(0, location.getByteOffset());
  }

  /** {@return the index at which an object names a property first} */
  int firstProperty(int objectStart, String name) {
    return bytes
        .map(text -> text.from(objectStart).firstProperty(name))
        .orElse(ProblemSink.NOWHERE);
  }

  String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** Reports something about the current token. */
  void report(ReadProblem kind, String message) {
    reportAt(kind, tokenStart(), message, ProblemSink.NOWHERE);
  }

  void reportAt(ReadProblem kind, int start, String message, int related) {
    problems++;
    sink.accept(kind, start, pointer(), message, related);
  }

  /** Reports that the current token is not of the expected type, and passes over its value. */
  void wrongType(String expected) {
    report(
        ReadProblem.WRONG_TYPE,
        "Found " + JsonText.describe(parser) + ", expected " + expected + ".");
    parser.skipChildren();
  }
}
