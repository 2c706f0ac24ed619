package eu.hanse.io.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import eu.hanse.analysis.Selection;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.io.export.MadeUpCatalogue;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Titanium, a JSON-LD processor, reads what was meant. */
class JsonLdProcessorTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SCHEMA = "http://schema.org/";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String TEXT = "http://www.w3.org/2001/XMLSchema#string";
  private static final String NORTH = "urn:hanse:city:north";
  private static final String RING = "urn:hanse:programme:ring";

  @Test
  void readsACityAndItsAuthority() throws IOException, JsonLdError {
    assertThat(Triple.of(LinkedFile.text(MadeUpCatalogue.selection())))
        .contains(
            new Triple(NORTH, TYPE, SCHEMA + "City", ""),
            new Triple(NORTH, TYPE, "http://purl.org/dc/terms/Location", ""),
            new Triple(NORTH, SCHEMA + "name", "North", TEXT),
            new Triple(NORTH, SCHEMA + "alternateName", "Norden", "@de"),
            new Triple(NORTH, SCHEMA + "alternateName", "North-on-Sea", TEXT),
            new Triple(NORTH, "http://www.w3.org/ns/locn#geographicName", "Norden", "@de"),
            new Triple(
                NORTH,
                "http://www.w3.org/ns/locn#geometry",
                "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> Point(10.0 54.5)",
                "http://www.opengis.net/ont/geosparql#wktLiteral"),
            new Triple(
                NORTH, SCHEMA + "containedInPlace", "http://data.europa.eu/nuts/code/DEF02", ""),
            new Triple(NORTH, SCHEMA + "sameAs", "http://www.wikidata.org/entity/Q999999999", ""),
            new Triple(
                NORTH, "http://www.w3.org/ns/prov#wasDerivedFrom", "urn:hanse:source:paper", ""),
            new Triple(
                NORTH + ":authority", TYPE, "http://data.europa.eu/m8g/PublicOrganisation", ""),
            new Triple(NORTH + ":authority", "http://purl.org/dc/terms/spatial", NORTH, ""),
            new Triple(NORTH + ":authority", "http://www.w3.org/ns/org#memberOf", RING, ""));
  }

  @Test
  void readsWhoTakesPartAndInWhichRole() throws IOException, JsonLdError {
    List<Triple> triples = Triple.of(LinkedFile.text(MadeUpCatalogue.selection()));
    List<Triple> south = node(triples, RING, "member", "member", "urn:hanse:city:south:authority");
    String role = south.get(0).subject();
    assertThat(south)
        .containsExactlyInAnyOrder(
            new Triple(role, TYPE, SCHEMA + "OrganizationRole", ""),
            new Triple(role, SCHEMA + "roleName", "partner", TEXT),
            new Triple(role, SCHEMA + "member", "urn:hanse:city:south:authority", ""),
            new Triple(role, SCHEMA + "startDate", "2019", SCHEMA + "Date"));
  }

  @Test
  void readsWhoPaysHowMuch() throws IOException, JsonLdError {
    List<Triple> triples = Triple.of(LinkedFile.text(MadeUpCatalogue.selection()));
    List<Triple> grant = node(triples, RING, "funding", "funder", "urn:hanse:organisation:fund");
    String amount =
        grant.stream()
            .filter(triple -> triple.predicate().equals(SCHEMA + "amount"))
            .map(Triple::object)
            .findFirst()
            .orElseThrow();
    assertThat(triples)
        .contains(
            new Triple(amount, SCHEMA + "currency", "EUR", TEXT),
            new Triple(
                amount, SCHEMA + "value", "400000.10", "http://www.w3.org/2001/XMLSchema#decimal"),
            new Triple(RING, SCHEMA + "funder", "urn:hanse:organisation:fund", ""),
            new Triple(RING, SCHEMA + "sponsor", NORTH + ":authority", ""));
  }

  @Test
  void readsMeetingsAndSources() throws IOException, JsonLdError {
    String meeting = RING + ":meeting:first";
    assertThat(Triple.of(LinkedFile.text(MadeUpCatalogue.selection())))
        .contains(
            new Triple(RING, SCHEMA + "event", meeting, ""),
            new Triple(meeting, TYPE, SCHEMA + "Event", ""),
            new Triple(meeting, SCHEMA + "startDate", "2018-05", SCHEMA + "Date"),
            new Triple(meeting, SCHEMA + "location", NORTH, ""),
            new Triple(meeting, SCHEMA + "location", "the town hall", TEXT),
            new Triple(meeting, SCHEMA + "attendee", "urn:hanse:city:west:authority", ""),
            new Triple(
                meeting, SCHEMA + "eventAttendanceMode", SCHEMA + "OfflineEventAttendanceMode", ""),
            new Triple(
                "urn:hanse:source:paper",
                "http://purl.org/dc/elements/1.1/rights",
                "CC BY 4.0",
                TEXT),
            new Triple("urn:hanse:source:paper", SCHEMA + "url", "not an address", TEXT));
  }

  static Stream<Selection> selections() {
    return Stream.of(
        MadeUpCatalogue.selection(),
        MadeUpCatalogue.named("_:a <b> \"c\" @type \u0000"),
        MadeUpCatalogue.empty(),
        Selection.of(BundledCatalogue.load()));
  }

  /** A value is a triple; a processor drops without a word what it cannot make one of. */
  @ParameterizedTest
  @MethodSource("selections")
  void dropsNothing(Selection selection) throws IOException, JsonLdError {
    String text = LinkedFile.text(selection);
    JsonNode document = JSON.readTree(text);
    List<Triple> triples = Triple.of(text);
    int values = 0;
    for (JsonNode node : document.get("@graph")) {
      values += values(node, document.get("@context"));
    }
    assertThat(triples).hasSize(values);
  }

  @Test
  void readsTheSameWithAnotherBase() throws IOException, JsonLdError {
    Selection selection = MadeUpCatalogue.selection();
    Set<String> names = new HashSet<>();
    for (Triple triple : Triple.of(LinkedFile.text(selection, "https://example.org/x/"))) {
      names.add(triple.subject());
    }
    assertThat(names)
        .contains("https://example.org/x/city/north", "https://example.org/x/source/paper")
        .noneMatch(name -> name.startsWith("urn:"));
  }

  /** {@return what is said of the node that a property leads to and that has some value} */
  private static List<Triple> node(
      List<Triple> triples, String from, String property, String ownProperty, String value) {
    return triples.stream()
        .filter(it -> it.subject().equals(from) && it.predicate().equals(SCHEMA + property))
        .map(it -> triples.stream().filter(own -> own.subject().equals(it.object())).toList())
        .filter(
            own ->
                own.stream()
                    .anyMatch(
                        it ->
                            it.predicate().equals(SCHEMA + ownProperty)
                                && it.object().equals(value)))
        .findFirst()
        .orElseThrow();
  }

  /** {@return how many triples a node is to become, with the nodes in it} */
  private static int values(JsonNode node, JsonNode context) {
    int values = 0;
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String key = property.getKey();
      if (!key.equals("@id")) {
        assertThat(key.equals("@type") || context.has(key)).as(key).isTrue();
        boolean byLanguage = context.path(key).path("@container").asString("").equals("@language");
        values +=
            items(property.getValue(), byLanguage).mapToInt(item -> triples(item, context)).sum();
      }
    }
    return values;
  }

  private static Stream<JsonNode> items(JsonNode value, boolean byLanguage) {
    return byLanguage
        ? value.valueStream().flatMap(texts -> items(texts, false))
        : value.isArray() ? value.valueStream() : Stream.of(value);
  }

  private static int triples(JsonNode item, JsonNode context) {
    return item.isObject() && !item.has("@value") ? 1 + values(item, context) : 1;
  }
}
