package eu.hanse.io.export.linked;

import static eu.hanse.io.export.MadeUpCatalogue.MANIFEST;

import eu.hanse.analysis.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Linked data as text. */
final class LinkedFile {

  private LinkedFile() {}

  static String text(Selection selection) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLd.of(selection, MANIFEST).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String text(Selection selection, String base) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLd.of(selection, base, MANIFEST).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
