package eu.hanse.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A document, in canonical form, in which every property of every type occurs. */
final class CompleteDocument {

  private CompleteDocument() {}

  static String text() {
    try (InputStream in = CompleteDocument.class.getResourceAsStream("complete.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the document without the schema that it names} */
  static String withoutSchema() {
    return text().replace("  \"$schema\": \"hanse-1.schema.json\",\n", "");
  }
}
