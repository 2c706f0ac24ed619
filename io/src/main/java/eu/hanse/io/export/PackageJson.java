package eu.hanse.io.export;

import com.google.common.base.Joiner;
import eu.hanse.analysis.Selection;
import eu.hanse.io.shape.Json;
import eu.hanse.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Writes the description of a package of tables ({@code datapackage.json}). */
final class PackageJson {

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://.+");

  private final Selection selection;
  private final Manifest manifest;
  private final PackageText text;

  PackageJson(Selection selection, Manifest manifest, PackageText text) {
    this.selection = selection;
    this.manifest = manifest;
    this.text = text;
  }

  /**
   * A table that is written.
   *
   * @param sheet the table
   * @param file the name of its file
   * @param bytes how long the file is
   * @param hash the hash of the file
   */
  record Resource(Sheet<?> sheet, String file, long bytes, String hash) {}

  void write(List<Resource> resources, List<Source> sources, OutputStream out) throws IOException {
    Json.write(
        Json.canonicalGenerator(out),
        json -> {
          write(resources, sources, json);
          json.writeRaw('\n');
        });
  }

  private void write(List<Resource> resources, List<Source> sources, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("profile", "tabular-data-package");
    json.writeStringProperty("name", "hanse-export");
    json.writeStringProperty("title", text.title());
    json.writeStringProperty("description", text.description());
    if (!sources.isEmpty()) {
      json.writeArrayPropertyStart("sources");
      sources.forEach(source -> write(source, json));
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("resources");
    resources.forEach(resource -> write(resource, json));
    json.writeEndArray();
    json.writeName("hanse");
    ManifestJson.write(manifest, selection, json);
    json.writeEndObject();
  }

  /** The title is what users are shown, and so names the publisher, to whom thanks are due. */
  private static void write(Source source, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty(
        "title",
        Joiner.on(", ")
            .join(
                Stream.of(
                        Optional.of(source.title()),
                        source.publisher(),
                        source.published().map(Object::toString))
                    .flatMap(Optional::stream)
                    .toList()));
    source
        .url()
        .filter(url -> WEB_ADDRESS.matcher(url).matches())
        .ifPresent(url -> json.writeStringProperty("path", url));
    json.writeStringProperty("id", source.id().value());
    source.licence().ifPresent(licence -> json.writeStringProperty("licence", licence));
    json.writeEndObject();
  }

  private static void write(Resource resource, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("profile", "tabular-data-resource");
    json.writeStringProperty("name", resource.sheet().name());
    json.writeStringProperty("path", resource.file());
    json.writeStringProperty("description", resource.sheet().description());
    json.writeStringProperty("format", "csv");
    json.writeStringProperty("mediatype", "text/csv");
    json.writeStringProperty("encoding", "utf-8");
    json.writeNumberProperty("bytes", resource.bytes());
    json.writeStringProperty("hash", resource.hash());
    json.writeObjectPropertyStart("dialect");
    json.writeStringProperty("delimiter", ",");
    json.writeBooleanProperty("doubleQuote", true);
    json.writeStringProperty("lineTerminator", "\r\n");
    json.writeStringProperty("quoteChar", "\"");
    json.writeBooleanProperty("skipInitialSpace", false);
    json.writeBooleanProperty("header", true);
    json.writeEndObject();
    json.writeName("schema");
    new SchemaJson(json).write(resource.sheet());
    json.writeEndObject();
  }
}
