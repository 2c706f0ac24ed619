package eu.hanse.io.json;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.file.AtomicFile;
import eu.hanse.io.shape.DocumentWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes catalogues in the canonical form: properties in the model's order, absent and empty ones
 * left out, two spaces a level, entities by id, {@code \n} line ends, UTF-8 and a final newline.
 * Text in this form stays the same when it is read and written again.
 */
public final class CatalogueWriter {

  private final Optional<String> schema;

  private CatalogueWriter(Optional<String> schema) {
    this.schema = schema;
  }

  /** {@return a writer of documents that name no schema} */
  public static CatalogueWriter canonical() {
    return new CatalogueWriter(Optional.empty());
  }

  /**
   * {@return a writer of documents that name a schema, for editors that check against it}
   *
   * @param address the address of the schema, as {@code $schema} is to hold it
   */
  public CatalogueWriter withSchema(String address) {
    return new CatalogueWriter(Optional.of(address));
  }

  /**
   * {@return the catalogue as a document}
   *
   * @param catalogue the catalogue
   */
  public String toJson(Catalogue catalogue) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentWriter.write(out, schema, catalogue);
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes the catalogue as a document.
   *
   * @param catalogue the catalogue
   * @param out takes the bytes; it is flushed, not closed
   * @throws IOException if the bytes cannot be written
   */
  public void write(Catalogue catalogue, OutputStream out) throws IOException {
    try {
      DocumentWriter.write(out, schema, catalogue);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes the catalogue as a document to a file, which is replaced as a whole or not at all.
   *
   * @param catalogue the catalogue
   * @param file the file
   * @throws IOException if it cannot be written; the file is then what it was
   */
  public void write(Catalogue catalogue, Path file) throws IOException {
    AtomicFile.replace(file, out -> write(catalogue, out));
  }
}
