package eu.hanse.io.shape;

import eu.hanse.catalogue.EntityKind;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes entities as lines of a stream. */
public final class JsonLines implements AutoCloseable {

  private final JsonGenerator json;

  /**
   * Begins a stream.
   *
   * @param out takes the bytes; closing this flushes it and leaves it open
   */
  public JsonLines(OutputStream out) {
    this.json = Json.compactGenerator(out);
  }

  /**
   * Writes an entity as a line, with its line end.
   *
   * @param kind what it is
   * @param entity a source, organisation, city or programme
   */
  public void write(EntityKind kind, Object entity) {
    json.writeStartObject();
    json.writeName(kind.toString());
    Shapes.write(json, kind, entity);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Writes what is not written yet. */
  @Override
  public void close() {
    json.close();
  }
}
