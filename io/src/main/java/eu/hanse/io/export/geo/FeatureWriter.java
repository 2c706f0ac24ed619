package eu.hanse.io.export.geo;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.network.Relation;
import eu.hanse.city.City;
import eu.hanse.id.ProgrammeId;
import eu.hanse.io.export.Manifest;
import eu.hanse.io.shape.Json;
import eu.hanse.io.shape.LinesLayout;
import eu.hanse.io.shape.NumberText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the features of one GeoJSON document. */
final class FeatureWriter {

  private final LocatedCities cities;
  private final Optional<Relation> relation;
  private final Manifest manifest;
  private final LinesLayout layout = new LinesLayout();

  FeatureWriter(LocatedCities cities, Optional<Relation> relation, Manifest manifest) {
    this.cities = cities;
    this.relation = relation;
    this.manifest = manifest;
  }

  void write(OutputStream out) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Json.write(Json.generator(text, layout), this::write);
    text.flush();
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    writeBounds(json);
    writeAbout(json);
    json.writeArrayPropertyStart("features");
    cities.located().forEach(city -> layout.oneLine(json, () -> writeCity(city, json)));
    relation.ifPresent(
        what ->
            cities.ties().forEach(tie -> layout.oneLine(json, () -> writeTie(what, tie, json))));
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeBounds(JsonGenerator json) {
    Bounds bounds = cities.bounds();
    if (!bounds.isEmpty()) {
      json.writeArrayPropertyStart("bbox");
      bounds.sides().mapToObj(NumberText::of).forEach(json::writeNumber);
      json.writeEndArray();
    }
  }

  private void writeAbout(JsonGenerator json) {
    json.writeObjectPropertyStart("hanse");
    json.writeName("manifest");
    layout.oneLine(json, () -> writeManifest(json));
    relation.ifPresent(what -> json.writeStringProperty("relation", what.toString()));
    json.writeArrayPropertyStart("citiesWithoutLocation");
    cities.unlocated().forEach(city -> json.writeString(city.value()));
    json.writeEndArray();
    json.writeNumberProperty("linksWithoutLocation", cities.undrawn());
    json.writeEndObject();
  }

  private void writeManifest(JsonGenerator json) {
    json.writeStringProperty("dataHash", manifest.dataHash());
    json.writeStringProperty("libraryVersion", manifest.libraryVersion());
    json.writeStringProperty("ruleSetVersion", manifest.ruleSetVersion());
    json.writeStringProperty("asOf", manifest.asOf().toString());
    json.writeObjectPropertyStart("findings");
    manifest.findings().forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private void writeCity(City city, JsonGenerator json) {
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", "city:" + city.id());
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Point");
    json.writeName("coordinates");
    writePosition(LocatedCities.position(city), json);
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("entity", "city");
    json.writeStringProperty("id", city.id().value());
    json.writeStringProperty("name", city.name());
    json.writeStringProperty("kind", city.kind().toString());
    json.writeStringProperty("country", city.country().code());
    city.nuts().ifPresent(code -> json.writeStringProperty("nuts", code.code()));
    city.population()
        .ifPresent(
            population -> {
              json.writeNumberProperty("population", population.count());
              population.year().ifPresent(year -> json.writeNumberProperty("populationYear", year));
            });
    writeProgrammes(cities.programmes(city.id()), json);
    json.writeEndObject();
  }

  private static void writeTie(Relation relation, LocatedCities.Tie tie, JsonGenerator json) {
    json.writeStringProperty("type", "Feature");
    json.writeObjectPropertyStart("geometry");
    writeLine(tie.line(), json);
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("entity", "link");
    json.writeStringProperty("relation", relation.toString());
    json.writeStringProperty("from", tie.from().id().value());
    json.writeStringProperty("to", tie.to().id().value());
    json.writeNumberProperty("weight", tie.links().size());
    writeProgrammes(tie.programmes(), json);
    json.writeEndObject();
  }

  private static void writeProgrammes(Iterable<ProgrammeId> programmes, JsonGenerator json) {
    json.writeArrayPropertyStart("programmes");
    programmes.forEach(id -> json.writeString(id.value()));
    json.writeEndArray();
  }

  private static void writeLine(Line line, JsonGenerator json) {
    boolean isCut = line.parts().size() > 1;
    json.writeStringProperty("type", isCut ? "MultiLineString" : "LineString");
    json.writeName("coordinates");
    if (isCut) {
      json.writeStartArray();
    }
    for (ImmutableList<Position> part : line.parts()) {
      json.writeStartArray();
      part.forEach(position -> writePosition(position, json));
      json.writeEndArray();
    }
    if (isCut) {
      json.writeEndArray();
    }
  }

  private static void writePosition(Position position, JsonGenerator json) {
    json.writeStartArray();
    json.writeNumber(NumberText.of(position.lon()));
    json.writeNumber(NumberText.of(position.lat()));
    json.writeEndArray();
  }
}
