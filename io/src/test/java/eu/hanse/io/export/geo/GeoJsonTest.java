package eu.hanse.io.export.geo;

import static eu.hanse.io.export.MadeUpCatalogue.MANIFEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.graph.ValueGraph;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Links;
import eu.hanse.analysis.network.Networks;
import eu.hanse.analysis.network.Relation;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.id.CityId;
import eu.hanse.io.GeneratedDocument;
import eu.hanse.io.export.MadeUpCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema is that of geojson.org; its origin and its licence (MIT) stand at its beginning. */
class GeoJsonTest {

  private static final Path RESOURCES = Path.of("src/test/resources/eu/hanse/io/export/geo");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Selection BUNDLED = Selection.of(BundledCatalogue.load());

  @Test
  void writesTheseBytes() throws IOException {
    GeneratedDocument.check(
        RESOURCES.resolve("hosting.geojson"), text(MadeUpCatalogue.selection(), Relation.HOSTING));
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void keepsToTheRfcForTheBundledCatalogue(Relation relation) throws IOException {
    JsonNode document = JSON.readTree(text(BUNDLED, relation));
    Rfc7946.check(document);

    JsonNode about = document.get("hanse");
    int cities = 0;
    int links = 0;
    for (JsonNode feature : document.get("features")) {
      if (feature.at("/properties/entity").asString().equals("city")) {
        cities++;
      } else {
        links++;
      }
    }
    assertThat(cities + about.get("citiesWithoutLocation").size())
        .isEqualTo(BUNDLED.cityIds().size());
    assertThat(links + about.get("linksWithoutLocation").asInt())
        .isEqualTo(
            Links.of(BUNDLED, relation).stream()
                .map(link -> link.from() + " " + link.to())
                .distinct()
                .count());
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void keepsToTheSchemaForTheBundledCatalogue(Relation relation) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                Files.readString(RESOURCES.resolve("feature-collection.schema.json")),
                InputFormat.JSON);
    String text = text(BUNDLED, relation);
    assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(text.replace("\"Feature\"", "\"Place\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void givesLinksTheWeightsOfTheNetwork(Relation relation) throws IOException {
    ValueGraph<CityId, Double> graph = Networks.of(BUNDLED, relation);
    for (JsonNode feature : JSON.readTree(text(BUNDLED, relation)).get("features")) {
      JsonNode link = feature.get("properties");
      if (link.get("entity").asString().equals("link")) {
        assertThat(link.get("weight").asDouble())
            .isEqualTo(
                graph
                    .edgeValue(
                        CityId.of(link.get("from").asString()),
                        CityId.of(link.get("to").asString()))
                    .orElseThrow());
      }
    }
  }

  @Test
  void writesCitiesAloneWithoutARelation() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeoJson.of(MadeUpCatalogue.selection(), MANIFEST).write(out);
    JsonNode document = JSON.readTree(out.toByteArray());

    Rfc7946.check(document);
    assertThat(document.get("features"))
        .extracting(feature -> feature.get("id").asString())
        .containsExactly("city:north", "city:south");
    assertThat(document.at("/hanse/citiesWithoutLocation/0").asString()).isEqualTo("west");
    assertThat(document.at("/hanse/relation").isMissingNode()).isTrue();
  }

  @Test
  void writesTheLongitudeFirst() throws IOException {
    JsonNode document = JSON.readTree(text(MadeUpCatalogue.named("North"), Relation.HOSTING));
    assertThat(document.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(10);
    assertThat(document.at("/features/0/geometry/coordinates/1").asDouble()).isEqualTo(54.5);
    assertThat(document.get("bbox")).isEqualTo(JSON.readTree("[10.0, 40.0, 18.25, 54.5]"));
  }

  @Test
  void writesACollectionWithoutFeaturesForNothing() throws IOException {
    JsonNode document = JSON.readTree(text(MadeUpCatalogue.empty(), Relation.TRANSFER));
    Rfc7946.check(document);
    assertThat(document.get("features").isEmpty()).isTrue();
    assertThat(document.has("bbox")).isFalse();
  }

  @Test
  void writesNamesAsTheyAre() throws IOException {
    String name = "<b>\"North\"</b>\u0000\u2028 \uD83C\uDF0A";
    JsonNode document = JSON.readTree(text(MadeUpCatalogue.named(name), Relation.HOSTING));
    assertThat(document.at("/features/0/properties/name").asString()).isEqualTo(name);
  }

  @Test
  void saysWhatItIsMadeOf() throws IOException {
    JsonNode manifest =
        JSON.readTree(text(MadeUpCatalogue.selection(), Relation.TRANSFER)).at("/hanse/manifest");
    assertThat(manifest.get("dataHash").asString()).isEqualTo(MANIFEST.dataHash());
    assertThat(manifest.get("asOf").asString()).isEqualTo("2026-01-01");
    assertThat(manifest.at("/findings/warning").asInt()).isEqualTo(23);
  }

  @Test
  void throwsWhatTheStreamThrows() {
    IOException full = new IOException("full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };
    assertThatThrownBy(() -> GeoJson.of(BUNDLED, MANIFEST).write(out)).isSameAs(full);
  }

  private static String text(Selection selection, Relation relation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeoJson.of(selection, relation, MANIFEST).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
