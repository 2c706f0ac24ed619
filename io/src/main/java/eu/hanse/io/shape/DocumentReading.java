package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.TextLines;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** One document or line being read. */
final class DocumentReading {

  private static final TextReading.Expected LINE =
      new TextReading.Expected(
          "a line with one entity",
          "{\"source\": {\"id\": \"final-report\", \"title\": \"Final report\"}}");

  private final JsonParsers parsers;
  private final int file;
  private final byte[] bytes;
  private final TextLines lines;
  private final TextReading text;
  private final long baseOffset;
  private final EntityVisitor visitor;
  private int readUpTo;

  DocumentReading(
      JsonParsers parsers,
      int file,
      byte[] bytes,
      TextLines lines,
      long baseOffset,
      EntityVisitor visitor) {
    this.parsers = parsers;
    this.file = file;
    this.bytes = bytes;
    this.lines = lines;
    this.text = new TextReading(parsers, bytes, lines, visitor::problem);
    this.baseOffset = baseOffset;
    this.visitor = visitor;
  }

  void document() {
    text.read(
        TextReading.Expected.document("catalogue document", DocumentLists.VERSION),
        new Content(this::properties));
  }

  void line() {
    text.read(LINE, new Content(this::lineContent));
  }

  /** What was not read is kept in mind by its ids. */
  private final class Content implements TextReading.Content {

    private final Predicate<JsonInput> reading;

    Content(Predicate<JsonInput> reading) {
      this.reading = reading;
    }

    @Override
    public boolean read(JsonInput in) {
      return reading.test(in);
    }

    @Override
    public void passOver(String unread) {
      keepIds(unread);
    }

    @Override
    public void passOverTheRest() {
      keepIdsOfTheRest();
    }
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
      text.missingFormat(start, "catalogue document", DocumentLists.VERSION);
    }
    return true;
  }

  private boolean canReadVersionFurtherOn(int documentStart) {
    boolean readable = text.canReadVersion(documentStart, DocumentLists.FORMAT_CODEC);
    if (!readable) {
      keepIdsOfTheRest();
    }
    return readable;
  }

  private boolean canRead(JsonInput in) {
    boolean readable = DocumentLists.FORMAT_CODEC.read(in) != null;
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
      text.problem(
          ReadProblem.MISSING_FIELD, start, "", "The line holds no entity; " + expectedLine());
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
      new JsonBytes(parsers, bytes, start, bytes.length)
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
    EntityText text = new EntityText(new JsonBytes(parsers, bytes, start, readUpTo), lines, origin);
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
    TextReading.unknown(in, name, where, properties);
    passOver(in);
  }

  private void duplicate(JsonInput in, String name, int first) {
    TextReading.duplicate(in, name, first);
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
}
