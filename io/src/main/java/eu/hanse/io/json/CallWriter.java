package eu.hanse.io.json;

import eu.hanse.call.CallRegister;
import eu.hanse.io.file.AtomicFile;
import eu.hanse.io.shape.DocumentWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes calls in the canonical form, as {@link CatalogueWriter} writes catalogues. Text in this
 * form stays the same when it is read and written again.
 */
public final class CallWriter {

  private final Optional<String> schema;

  private CallWriter(Optional<String> schema) {
    this.schema = schema;
  }

  /** {@return a writer of documents that name no schema} */
  public static CallWriter canonical() {
    return new CallWriter(Optional.empty());
  }

  /**
   * {@return a writer of documents that name a schema, for editors that check against it}
   *
   * @param address the address of the schema, as {@code $schema} is to hold it
   */
  public CallWriter withSchema(String address) {
    return new CallWriter(Optional.of(address));
  }

  /**
   * {@return the calls as a document}
   *
   * @param calls the calls
   */
  public String toJson(CallRegister calls) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentWriter.write(out, schema, calls);
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes the calls as a document to a file, which is replaced as a whole or not at all.
   *
   * @param calls the calls
   * @param file the file
   * @throws IOException if it cannot be written; the file is then what it was
   */
  public void write(CallRegister calls, Path file) throws IOException {
    byte[] bytes = toJson(calls).getBytes(StandardCharsets.UTF_8);
    AtomicFile.replace(file, out -> out.write(bytes));
  }
}
