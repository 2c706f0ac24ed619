package eu.hanse.io.export.geo;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Links;
import eu.hanse.analysis.network.Networks;
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
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes cities and their links as GeoJSON (RFC 7946), which QGIS, Leaflet, GDAL, GitHub and others
 * show on a map.
 *
 * <p>The document is a feature collection, a feature a line. Positions are longitude and latitude
 * in degrees of WGS84, in this order, as the RFC has it.
 *
 * <ul>
 *   <li>Cities are points, by id, with the id {@code city:turin} and the properties {@code entity}
 *       ({@code city}), {@code id}, {@code name}, {@code kind}, {@code country} (ISO 3166-1
 *       alpha-2), {@code nuts}, {@code population} (inhabitants), {@code populationYear} and {@code
 *       programmes}, a list of the ids of the programmes in which it takes part.
 *   <li>Links of a relation are lines, with the properties {@code entity} ({@code link}), {@code
 *       relation}, {@code from}, {@code to}, {@code weight}, the number of links as in {@link
 *       Networks#of}, and {@code programmes}. They go the shorter way around the globe, straight on
 *       a map in longitude and latitude; one that crosses the antimeridian is cut there in two, as
 *       the RFC has it (3.1.9).
 *   <li>{@code bbox} is the box of it all; it does not cross the antimeridian, and is absent if
 *       there are no features.
 *   <li>{@code hanse} has the {@code manifest}, the {@code relation} if there is one, the ids of
 *       the {@code citiesWithoutLocation}, which are not shown, and how many {@code
 *       linksWithoutLocation} there are, pairs of cities of which one is not shown. Other programs
 *       pass over it.
 * </ul>
 *
 * <p>What is not known is left out. The same selection gives the same bytes.
 */
public final class GeoJson {

  private final CityMap map;
  private final Optional<Relation> relation;
  private final Manifest manifest;
  private final LinesLayout layout = new LinesLayout();

  private GeoJson(CityMap map, Optional<Relation> relation, Manifest manifest) {
    this.map = map;
    this.relation = relation;
    this.manifest = manifest;
  }

  /**
   * Writes the cities that take part.
   *
   * @param selection what is looked at
   * @param manifest what the export is made of
   * @param out takes the bytes, and stays open
   * @throws IOException if the bytes cannot be written
   */
  public static void write(Selection selection, Manifest manifest, OutputStream out)
      throws IOException {
    new GeoJson(new CityMap(selection, ImmutableList.of()), Optional.empty(), manifest).write(out);
  }

  /**
   * Writes the cities that take part or are linked, and their links.
   *
   * @param selection what is looked at
   * @param relation what links two cities
   * @param manifest what the export is made of
   * @param out takes the bytes, and stays open
   * @throws IOException if the bytes cannot be written
   */
  public static void write(
      Selection selection, Relation relation, Manifest manifest, OutputStream out)
      throws IOException {
    CityMap map = new CityMap(selection, Links.of(selection, relation));
    new GeoJson(map, Optional.of(relation), manifest).write(out);
  }

  private void write(OutputStream out) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json = Json.generator(text, layout)) {
      write(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    writeBounds(json);
    writeAbout(json);
    json.writeArrayPropertyStart("features");
    map.located().forEach(city -> layout.oneLine(json, () -> writeCity(city, json)));
    relation.ifPresent(
        what -> map.ties().forEach(tie -> layout.oneLine(json, () -> writeTie(what, tie, json))));
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeBounds(JsonGenerator json) {
    Bounds bounds = map.bounds();
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
    map.unlocated().forEach(city -> json.writeString(city.value()));
    json.writeEndArray();
    json.writeNumberProperty("linksWithoutLocation", map.undrawn());
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
    writePosition(CityMap.position(city), json);
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
    writeProgrammes(map.programmes(city.id()), json);
    json.writeEndObject();
  }

  private static void writeTie(Relation relation, CityMap.Tie tie, JsonGenerator json) {
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
