package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import eu.hanse.io.problem.TextLines;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import eu.hanse.text.Nearest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** One document or line being read. */
final class DocumentReading {

  private static final FormatCodec FORMAT = new FormatCodec(DocumentLists.VERSION);

  private final JsonFactory factory;
  private final int file;
  private final byte[] bytes;
  private final TextLines lines;
  private final long baseOffset;
  private final EntityVisitor visitor;
  private int readUpTo;

  DocumentReading(
      JsonFactory factory,
      int file,
      byte[] bytes,
      TextLines lines,
      long baseOffset,
      EntityVisitor visitor) {
    this.factory = factory;
    this.file = file;
    this.bytes = bytes;
    this.lines = lines;
    this.baseOffset = baseOffset;
    this.visitor = visitor;
  }

  void document() {
    read("a catalogue document", this::properties);
  }

  /** Reads a line and tells whether the lines that follow can be read. */
  boolean line() {
    return read("a line with one entity", this::lineContent);
  }

  /**
   * Reads the object that should be all there is, and tells whether lines that follow can be read:
   * not if the encoding is another one altogether.
   */
  boolean read(String what, ObjectReading content) {
    if (!isUtf8()) {
      return Encoding.wide(bytes).isEmpty();
    }
    int start = Encoding.byteOrderMark(bytes);
    if (start > 0) {
      problem(ReadProblem.ENCODING, 0, "", "There is a byte order mark here.");
    }
    JsonInput in = new JsonInput(new JsonBytes(factory, bytes, start, bytes.length), this::problem);
    try {
      JsonToken first = in.parser().nextToken();
      if (first == null) {
        problem(ReadProblem.SYNTAX, bytes.length, "", "The file is empty; expected " + what + ".");
      } else if (first != JsonToken.START_OBJECT) {
        in.report(
            ReadProblem.WRONG_TYPE,
            "Found " + JsonText.describe(in.parser()) + ", expected an object: " + what + ".");
        keepIdsOfTheRest();
      } else if (content.read(in) && in.parser().nextToken() != null) {
        in.report(ReadProblem.SYNTAX, "Something follows the end of " + what + ".");
      }
    } catch (JacksonException e) {
      JsonFailure failure = JsonFailure.of(e, in.parser(), bytes, start);
      problem(failure.kind(), failure.index(), "", failure.message());
      keepIdsOfTheRest();
    }
    return true;
  }

  /** Reads the content of an object and tells whether to go on. */
  @FunctionalInterface
  interface ObjectReading {
    boolean read(JsonInput in);
  }

  private boolean isUtf8() {
    Optional<Charset> wide = Encoding.wide(bytes);
    if (wide.isPresent()) {
      problem(
          ReadProblem.ENCODING,
          0,
          "",
          "The text seems to be " + wide.get().name() + ", not UTF-8; it was not read.");
      keepIds(new String(bytes, wide.get()));
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
      keepIdsOfTheRest();
      return false;
    }
    return true;
  }

  private boolean properties(JsonInput in) {
    int start = in.tokenStart();
    Map<String, Integer> starts = new HashMap<>();
    boolean versionKnown = false;
    for (String name = in.parser().nextName(); name != null; name = in.parser().nextName()) {
      Integer first = starts.putIfAbsent(name, in.tokenStart());
      EntityKind kind = DocumentLists.kindOfList(name);
      if (first != null) {
        duplicate(in, name, first);
      } else if (kind != null) {
        if (!versionKnown && !canReadVersionFurtherOn(start)) {
          return false;
        }
        versionKnown = true;
        in.parser().nextToken();
        entities(in, kind);
      } else if (name.equals(DocumentLists.FORMAT)) {
        in.parser().nextToken();
        if (!versionKnown && !canRead(in)) {
          return false;
        }
        versionKnown = true;
      } else if (name.equals(DocumentLists.SCHEMA)) {
        schema(in);
      } else {
        unknown(in, name, "catalogue document", DocumentLists.documentProperties());
      }
    }
    if (!starts.containsKey(DocumentLists.FORMAT)) {
      problem(
          ReadProblem.MISSING_FIELD,
          start,
          "",
          "The catalogue document has no property \"format\", which is required; expected \""
              + DocumentLists.VERSION
              + "\".");
    }
    return true;
  }

  /** The version may come after the entities; it decides all the same whether they are read. */
  private boolean canReadVersionFurtherOn(int documentStart) {
    JsonBytes document = new JsonBytes(factory, bytes, documentStart, bytes.length);
    int value = document.propertyValue(DocumentLists.FORMAT);
    if (value == ProblemSink.NOWHERE) {
      return true;
    }
    JsonInput in = new JsonInput(document.from(value), this::formatProblem);
    in.parser().nextToken();
    return canRead(in);
  }

  private void formatProblem(
      ReadProblem kind,
      int start,
      String pointer,
      String message,
      int related,
      Optional<String> correction) {
    problem(kind, start, "/" + DocumentLists.FORMAT, message, related, correction);
  }

  private boolean canRead(JsonInput in) {
    boolean readable = FORMAT.read(in) != null;
    if (!readable) {
      keepIdsOfTheRest();
    }
    return readable;
  }

  private void schema(JsonInput in) {
    in.parser().nextToken();
    String address = Codecs.TEXT.read(in);
    if (address != null) {
      visitor.schema(address);
    }
  }

  private void entities(JsonInput in, EntityKind kind) {
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType("a list of entities");
      return;
    }
    int position = 0;
    while (in.parser().nextToken() != JsonToken.END_ARRAY) {
      entity(in, kind, position++);
    }
  }

  private boolean lineContent(JsonInput in) {
    int start = in.tokenStart();
    String name = in.parser().nextName();
    if (name == null) {
      problem(ReadProblem.MISSING_FIELD, start, "", "The line holds no entity; " + expectedLine());
      return true;
    }
    EntityKind kind = DocumentLists.kindOfLine(name);
    if (kind == null) {
      unknown(in, name, "line", DocumentLists.lineProperties());
    } else {
      in.parser().nextToken();
      entity(in, kind, -1);
    }
    while (in.parser().nextName() != null) {
      in.report(
          ReadProblem.UNKNOWN_FIELD, "The line holds more than one property; " + expectedLine());
      passOver(in);
    }
    return true;
  }

  private static String expectedLine() {
    return "expected one of " + String.join(", ", DocumentLists.lineProperties()) + ".";
  }

  private void entity(JsonInput in, EntityKind kind, int position) {
    TokenStreamLocation begin = in.parser().currentTokenLocation();
    int start = in.tokenStart();
    int problemsBefore = in.problemCount();
    Object entity = Shapes.of(kind).read(in);
    readUpTo = in.tokenStart() + 1;
    if (entity == null) {
      new JsonBytes(factory, bytes, start, bytes.length)
          .textProperty("id")
          .ifPresent(id -> visitor.unreadable(kind, id));
      return;
    }
    Origin origin =
        new Origin(
            file,
            kind,
            position,
            baseOffset + start,
            readUpTo - start,
            lines.firstLine() + begin.getLineNr() - 1,
            baseOffset + start - (begin.getColumnNr() - 1),
            in.problemCount() == problemsBefore);
    EntityText text = new EntityText(new JsonBytes(factory, bytes, start, readUpTo), lines, origin);
    pass(entity, text, visitor);
  }

  static void pass(Object entity, EntityText text, EntityVisitor visitor) {
    if (entity instanceof Source source) {
      visitor.visit(source, text);
    } else if (entity instanceof Organisation organisation) {
      visitor.visit(organisation, text);
    } else if (entity instanceof City city) {
      visitor.visit(city, text);
    } else if (entity instanceof Programme programme) {
      visitor.visit(programme, text);
    }
  }

  private void unknown(JsonInput in, String name, String where, ImmutableList<String> properties) {
    String meant =
        Nearest.to(name, properties)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElseGet(() -> "its properties are " + String.join(", ", properties) + ".");
    in.report(
        ReadProblem.UNKNOWN_FIELD,
        "The " + where + " has no property " + JsonText.quote(name) + "; " + meant);
    passOver(in);
  }

  private void duplicate(JsonInput in, String name, int first) {
    in.reportAt(
        ReadProblem.DUPLICATE_FIELD,
        in.tokenStart(),
        "The property " + JsonText.quote(name) + " stands twice in this document.",
        first);
    passOver(in);
  }

  /** Passes over a value that is not read, but for the ids in it. */
  private void passOver(JsonInput in) {
    in.parser().nextToken();
    int start = in.tokenStart();
    in.parser().skipChildren();
    keepIds(new String(bytes, start, in.tokenStart() - start, StandardCharsets.ISO_8859_1));
  }

  /**
   * Passes on all ids that the unread text seems to give to something, so that references to them
   * are not reported: what cannot be read may well be there.
   */
  private void keepIdsOfTheRest() {
    keepIds(new String(bytes, readUpTo, bytes.length - readUpTo, StandardCharsets.ISO_8859_1));
  }

  private void keepIds(String text) {
    IdScan.in(
        text,
        id -> {
          for (EntityKind kind : EntityKind.values()) {
            visitor.unreadable(kind, id);
          }
        });
  }

  private void problem(ReadProblem kind, int start, String pointer, String message) {
    problem(kind, start, pointer, message, ProblemSink.NOWHERE, Optional.empty());
  }

  private void problem(
      ReadProblem kind,
      int start,
      String pointer,
      String message,
      int related,
      Optional<String> correction) {
    SourcePosition position = lines.position(start, tokenEnd(start), pointer);
    Optional<RelatedPosition> first =
        related == ProblemSink.NOWHERE
            ? Optional.empty()
            : Optional.of(
                new RelatedPosition(
                    lines.position(related, tokenEnd(related), pointer), "first stands here"));
    visitor.problem(
        Problem.of(kind, message, position)
            .relatedTo(first)
            .correctedBy(correction.map(text -> new TextCorrection(position, text, true))));
  }

  private int tokenEnd(int start) {
    return new JsonBytes(factory, bytes, 0, bytes.length).tokenEnd(start);
  }
}
