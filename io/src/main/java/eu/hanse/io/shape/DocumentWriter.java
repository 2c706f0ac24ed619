package eu.hanse.io.shape;

import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.Catalogue;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes documents in the canonical form. */
public final class DocumentWriter {

  private DocumentWriter() {}

  /**
   * Writes a catalogue as a document, with a final newline.
   *
   * @param out takes the bytes; it is flushed, not closed
   * @param schema the schema to name, if one is to be named
   * @param catalogue the catalogue
   */
  public static void write(OutputStream out, Optional<String> schema, Catalogue catalogue) {
    try (JsonGenerator json = Json.canonicalGenerator(out)) {
      Document.SHAPE.write(json, new Document(schema, catalogue));
      json.writeRaw('\n');
    }
  }

  /**
   * Writes calls as a document, with a final newline.
   *
   * @param out takes the bytes; it is flushed, not closed
   * @param schema the schema to name, if one is to be named
   * @param calls the calls
   */
  public static void write(OutputStream out, Optional<String> schema, CallRegister calls) {
    try (JsonGenerator json = Json.canonicalGenerator(out)) {
      CallDocument.SHAPE.write(json, new CallDocument(schema, calls));
      json.writeRaw('\n');
    }
  }
}
