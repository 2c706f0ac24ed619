package eu.hanse.kit;

import com.google.common.io.MoreFiles;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Relation;
import eu.hanse.io.export.DataPackage;
import eu.hanse.io.export.Manifest;
import eu.hanse.io.export.geo.GeoJson;
import eu.hanse.io.export.graph.Gexf;
import eu.hanse.io.export.graph.GraphMl;
import eu.hanse.io.export.linked.JsonLd;
import java.nio.file.Path;
import java.util.Optional;

/** Writes selections for other programs, in the form that the name of the file tells. */
final class Exports {

  private Exports() {}

  static Path write(
      Selection selection, Optional<Relation> relation, Manifest manifest, Path path) {
    String ending = MoreFiles.getFileExtension(path);
    return WrittenFile.at(
        path,
        switch (ending) {
          case "graphml" ->
              relation
                      .map(it -> GraphMl.of(selection, it, manifest))
                      .orElseGet(() -> GraphMl.membership(selection, manifest))
                  ::write;
          case "gexf" ->
              relation
                      .map(it -> Gexf.of(selection, it, manifest))
                      .orElseGet(() -> Gexf.membership(selection, manifest))
                  ::write;
          case "geojson" ->
              relation
                      .map(it -> GeoJson.of(selection, it, manifest))
                      .orElseGet(() -> GeoJson.of(selection, manifest))
                  ::write;
          case "jsonld" -> linkedData(selection, relation, manifest)::write;
          case "" ->
              DataPackage.of(selection, manifest, relation.stream().toArray(Relation[]::new))
                  ::write;
          default ->
              throw new IllegalArgumentException(
                  "file \""
                      + path
                      + "\": expected a name that ends in .graphml, .gexf, .geojson or .jsonld, or"
                      + " a directory for tables, which has no ending");
        });
  }

  private static JsonLd linkedData(
      Selection selection, Optional<Relation> relation, Manifest manifest) {
    if (relation.isPresent()) {
      throw new IllegalArgumentException(
          "relation "
              + relation.get()
              + ": linked data have no relations to choose from; leave it out");
    }
    return JsonLd.of(selection, manifest);
  }
}
