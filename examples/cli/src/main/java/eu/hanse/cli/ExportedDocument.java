package eu.hanse.cli;

import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Relation;
import eu.hanse.io.export.Manifest;
import eu.hanse.io.export.geo.GeoJson;
import eu.hanse.io.export.graph.Gexf;
import eu.hanse.io.export.graph.GraphMl;
import eu.hanse.io.export.linked.JsonLd;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * An export that is one document.
 *
 * @param selection what is exported
 * @param relation what links the cities of a network or a map, if that is said
 * @param manifest what the export is made of
 */
record ExportedDocument(Selection selection, Optional<Relation> relation, Manifest manifest) {

  /** Without a relation, which city takes part in which programme. */
  void graphMl(OutputStream out) throws IOException {
    relation
        .map(it -> GraphMl.of(selection, it, manifest))
        .orElseGet(() -> GraphMl.membership(selection, manifest))
        .write(out);
  }

  /** Without a relation, which city takes part in which programme. */
  void gexf(OutputStream out) throws IOException {
    relation
        .map(it -> Gexf.of(selection, it, manifest))
        .orElseGet(() -> Gexf.membership(selection, manifest))
        .write(out);
  }

  /** Without a relation, the cities alone. */
  void geoJson(OutputStream out) throws IOException {
    relation
        .map(it -> GeoJson.of(selection, it, manifest))
        .orElseGet(() -> GeoJson.of(selection, manifest))
        .write(out);
  }

  void jsonLd(OutputStream out) throws IOException {
    JsonLd.of(selection, manifest).write(out);
  }
}
