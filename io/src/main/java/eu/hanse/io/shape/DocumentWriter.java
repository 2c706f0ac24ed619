package eu.hanse.io.shape;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKind;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Collection;
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
      json.writeStartObject();
      schema.ifPresent(address -> json.writeStringProperty(DocumentLists.SCHEMA, address));
      json.writeStringProperty(DocumentLists.FORMAT, DocumentLists.VERSION);
      writeEntities(json, catalogue);
      json.writeEndObject();
    }
    out.write('\n');
  }

  /**
   * Writes the properties that hold the entities of a catalogue.
   *
   * @param json takes the properties, inside an object
   * @param catalogue the catalogue
   */
  public static void writeEntities(JsonGenerator json, Catalogue catalogue) {
    writeList(json, EntityKind.SOURCE, SourceShapes.SOURCE, catalogue.sources().values());
    writeList(
        json,
        EntityKind.ORGANISATION,
        OrganisationShapes.ORGANISATION,
        catalogue.organisations().values());
    writeList(json, EntityKind.CITY, CityShapes.CITY, catalogue.cities().values());
    writeList(
        json, EntityKind.PROGRAMME, ProgrammeShapes.PROGRAMME, catalogue.programmes().values());
  }

  private static <T> void writeList(
      JsonGenerator json, EntityKind kind, Codec<T> codec, Collection<T> entities) {
    if (entities.isEmpty()) {
      return;
    }
    json.writeName(DocumentLists.name(kind));
    json.writeStartArray();
    entities.forEach(entity -> codec.write(json, entity));
    json.writeEndArray();
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
