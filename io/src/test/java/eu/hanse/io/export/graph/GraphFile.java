package eu.hanse.io.export.graph;

import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Relation;
import eu.hanse.io.GeneratedDocument;
import eu.hanse.io.export.MadeUpCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Graphs as text. */
final class GraphFile {

  private GraphFile() {}

  /** Writes a graph. */
  interface Writing {
    void write(OutputStream out) throws IOException;
  }

  static String text(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String graphMl(Selection selection, Relation relation) throws IOException {
    return text(out -> GraphMl.of(selection, relation, MadeUpCatalogue.MANIFEST).write(out));
  }

  static String gexf(Selection selection, Relation relation) throws IOException {
    return text(out -> Gexf.of(selection, relation, MadeUpCatalogue.MANIFEST).write(out));
  }

  /** Demands that a text is the one kept in a file, which has no manifest. */
  static void checkGolden(String name, String text) {
    GeneratedDocument.check(
        Path.of("src/test/resources/eu/hanse/io/export/graph").resolve(name),
        text.replace(MadeUpCatalogue.MANIFEST.toString(), "[manifest]"));
  }
}
