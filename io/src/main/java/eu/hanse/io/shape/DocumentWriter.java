package eu.hanse.io.shape;

import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKind;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes documents and lines in the canonical form. */
public final class DocumentWriter {

  private DocumentWriter() {}

  /**
   * Writes a catalogue as a document, with a final newline.
   *
   * @param out takes the bytes
   * @param schema the schema to name, if one is to be named
   * @param catalogue the catalogue
   */
  public static void write(
      ByteArrayOutputStream out, Optional<String> schema, Catalogue catalogue) {
    try (JsonGenerator json = Json.canonicalGenerator(out)) {
      Document.SHAPE.write(json, new Document(schema, catalogue));
    }
    out.write('\n');
  }

  /**
   * Writes calls as a document, with a final newline.
   *
   * @param out takes the bytes
   * @param schema the schema to name, if one is to be named
   * @param calls the calls
   */
  public static void write(ByteArrayOutputStream out, Optional<String> schema, CallRegister calls) {
    try (JsonGenerator json = Json.canonicalGenerator(out)) {
      CallDocument.SHAPE.write(json, new CallDocument(schema, calls));
    }
    out.write('\n');
  }

  /**
   * Writes an entity as a line of a stream, with its line end.
   *
   * @param out takes the bytes
   * @param entity a source, organisation, city or programme
   * @param kind what it is
   */
  public static void writeLine(OutputStream out, Object entity, EntityKind kind) {
    try (JsonGenerator json = Json.compactGenerator(out)) {
      json.writeStartObject();
      json.writeName(kind.toString());
      Shapes.write(json, kind, entity);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
