package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import eu.hanse.io.problem.TextLines;
import eu.hanse.text.Nearest;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Reads the object that should be all there is in a text, and gives everything that is wrong its
 * position.
 */
final class TextReading {

  private final JsonParsers parsers;
  private final byte[] bytes;
  private final TextLines lines;
  private final Consumer<Problem> problems;

  TextReading(JsonParsers parsers, byte[] bytes, TextLines lines, Consumer<Problem> problems) {
    this.parsers = parsers;
    this.bytes = bytes;
    this.lines = lines;
    this.problems = problems;
  }

  /**
   * What a text should be.
   *
   * @param name what it is called, with its article
   * @param example a small one
   */
  record Expected(String name, String example) {

    /** {@return a document, which is complete if it names its version} */
    static Expected document(String name, String version) {
      return new Expected("a " + name, "{\"format\": \"" + version + "\"}");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** What is in the object, and what becomes of text that cannot be read. */
  interface Content {

    /** Reads the object, whose opening bracket is current, and tells whether to go on. */
    boolean read(JsonInput in);

    /** Takes text of another encoding. */
    default void passOver(String text) {}

    /** Takes notice that what was not read yet cannot be read. */
    default void passOverTheRest() {}
  }

  /** Reads the object. */
  void read(Expected what, Content content) {
    if (!isUtf8(content)) {
      return;
    }
    int start = Encoding.byteOrderMark(bytes);
    if (start > 0) {
      problem(ReadProblem.ENCODING, 0, "", "There is a byte order mark here.");
    }
    JsonInput in = new JsonInput(from(start), this::problem);
    try {
      JsonToken first = in.parser().nextToken();
      if (first == null) {
        problem(empty(what), bytes.length, "", ProblemSink.NOWHERE);
      } else if (first != JsonToken.START_OBJECT) {
        in.report(
            ReadProblem.WRONG_TYPE,
            "Found " + JsonText.describe(in.parser()) + ", expected an object: " + what + ".");
        content.passOverTheRest();
      } else if (content.read(in) && in.parser().nextToken() != null) {
        in.report(ReadProblem.SYNTAX, "Something follows the end of " + what + ".");
      }
    } catch (JacksonException e) {
      broken(JsonFailure.of(e, in.parser(), bytes, start, lines));
      content.passOverTheRest();
    }
  }

  private void broken(JsonFailure failure) {
    JsonDefect defect = failure.defect();
    SourcePosition position = lines.position(defect.index(), tokenEnd(defect.index()), "");
    Problem problem = Problem.of(failure.kind(), defect.message(), position);
    if (defect.opened() != ProblemSink.NOWHERE) {
      SourcePosition opened = lines.position(defect.opened(), defect.opened() + 1, "");
      problem = problem.relatedTo(new RelatedPosition(opened, "opens here"));
    }
    problems.accept(problem);
  }

  private static Complaint empty(Expected what) {
    return Complaint.of(
            ReadProblem.SYNTAX,
            "The file is empty; expected " + what + ", such as " + what.example() + ".")
        .advising(
            "Write what is expected, or remove the file; the library's io/FORMAT.md explains the"
                + " format.");
  }

  private boolean isUtf8(Content content) {
    Optional<Charset> wide = Encoding.wide(bytes);
    if (wide.isPresent()) {
      problem(
          ReadProblem.ENCODING,
          0,
          "",
          "The text seems to be " + wide.get().name() + ", not UTF-8; it was not read.");
      content.passOver(new String(bytes, wide.get()));
      return false;
    }
    int malformed = Encoding.firstMalformed(bytes);
    if (malformed >= 0) {
      problem(
          ReadProblem.ENCODING,
          malformed,
          "",
          String.format(
              Locale.ROOT,
              "The byte %02x here is not UTF-8; what it stands in was not read.",
              bytes[malformed] & 0xFF));
      content.passOverTheRest();
      return false;
    }
    return true;
  }

  /** {@return the text from the index on} */
  JsonBytes from(int start) {
    return new JsonBytes(parsers, bytes, start, bytes.length);
  }

  /**
   * {@return whether the version can be read of the document that begins here; it may come after
   * what it is the version of, and decides all the same whether that is read}
   */
  boolean canReadVersion(int documentStart, FormatCodec format) {
    JsonInput in = new JsonInput(from(documentStart), this::problem);
    if (!JsonBytes.moveToProperty(in, DocumentLists.FORMAT)) {
      return true;
    }
    in.parser().nextToken();
    return format.read(in) != null;
  }

  void missingFormat(int start, String where, String version) {
    problem(
        ReadProblem.MISSING_FIELD,
        start,
        "",
        "The "
            + where
            + " has no property \"format\", which is required; expected \""
            + version
            + "\".");
  }

  /** Reports that an object does not have the property that is current. */
  static void unknown(JsonInput in, String name, String where, ImmutableList<String> properties) {
    String meant =
        Nearest.to(name, properties)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElseGet(() -> "its properties are " + String.join(", ", properties) + ".");
    in.report(
        ReadProblem.UNKNOWN_FIELD,
        "The " + where + " has no property " + JsonText.quote(name) + "; " + meant);
  }

  /** Reports that the property that is current stands twice in the document. */
  static void duplicate(JsonInput in, String name, int first) {
    in.reportAt(
        ReadProblem.DUPLICATE_FIELD,
        in.tokenStart(),
        "The property " + JsonText.quote(name) + " stands twice in this document.",
        first);
  }

  void problem(ReadProblem kind, int start, String pointer, String message) {
    problem(kind, start, pointer, message, ProblemSink.NOWHERE);
  }

  void problem(ReadProblem kind, int start, String pointer, String message, int related) {
    problem(Complaint.of(kind, message), start, pointer, related);
  }

  private void problem(Complaint complaint, int start, String pointer, int related) {
    SourcePosition position = lines.position(start, tokenEnd(start), pointer);
    Problem problem =
        Problem.of(complaint.kind(), complaint.message(), position).advising(complaint.advice());
    if (related != ProblemSink.NOWHERE) {
      problem =
          problem.relatedTo(
              new RelatedPosition(
                  lines.position(related, tokenEnd(related), pointer), "first stands here"));
    }
    if (complaint.correction().isPresent()) {
      problem =
          problem.correctedBy(new TextCorrection(position, complaint.correction().get(), true));
    }
    problems.accept(problem);
  }

  private int tokenEnd(int start) {
    return from(0).tokenEnd(start);
  }
}
