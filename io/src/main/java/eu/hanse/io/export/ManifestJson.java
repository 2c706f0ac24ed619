package eu.hanse.io.export;

import eu.hanse.analysis.Selection;
import eu.hanse.rule.Severity;
import tools.jackson.core.JsonGenerator;

/** Writes a manifest as JSON. */
final class ManifestJson {

  /** The version of the form, by which an earlier export is known as well. */
  static final String FORMAT = "hanse-export/1";

  private ManifestJson() {}

  /** Writes the manifest as an object, with the programmes that were selected. */
  static void write(Manifest manifest, Selection selection, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("libraryVersion", manifest.libraryVersion());
    json.writeStringProperty("dataHash", manifest.dataHash());
    json.writeStringProperty("ruleSetVersion", manifest.ruleSetVersion());
    json.writeStringProperty("asOf", manifest.asOf().toString());
    json.writeObjectPropertyStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.toString(), manifest.count(severity));
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("programmes");
    selection.programmes().forEach(programme -> json.writeString(programme.id().value()));
    json.writeEndArray();
    json.writeEndObject();
  }
}
