package eu.hanse.io.export.graph;

import static eu.hanse.io.export.MadeUpCatalogue.MANIFEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.ValueGraph;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Link;
import eu.hanse.analysis.network.Links;
import eu.hanse.analysis.network.Networks;
import eu.hanse.analysis.network.Relation;
import eu.hanse.analysis.network.Weighting;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.io.export.MadeUpCatalogue;
import eu.hanse.io.export.Python;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** NetworkX and igraph, where they are installed, read the same graph as was written. */
class PythonReadersTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Selection BUNDLED = Selection.of(BundledCatalogue.load());
  private static final List<String> GRAPH_ML_READERS =
      List.of("networkx-graphml", "igraph-graphml");

  @TempDir private Path directory;

  static Stream<Arguments> graphMlReadersAndRelations() {
    return GRAPH_ML_READERS.stream()
        .flatMap(
            reader -> Stream.of(Relation.values()).map(relation -> Arguments.of(reader, relation)));
  }

  @ParameterizedTest
  @MethodSource("graphMlReadersAndRelations")
  void readGraphMlOfTheBundledCatalogue(String reader, Relation relation)
      throws IOException, InterruptedException {
    JsonNode read = read(reader, out -> GraphMl.of(BUNDLED, relation, MANIFEST).write(out));

    assertThat(read.get("directed").asBoolean()).isEqualTo(relation.isDirected());
    assertThat(read.get("simple").asBoolean()).isTrue();
    assertThat(read.get("graph").get("relation").asString()).isEqualTo(relation.toString());
    assertThat(read.get("nodes")).isEqualTo(JSON.valueToTree(nodes(relation)));
    assertThat(read.get("edges")).isEqualTo(JSON.valueToTree(edges(relation)));
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void readGexfOfTheBundledCatalogue(Relation relation) throws IOException, InterruptedException {
    JsonNode read = read("networkx-gexf", out -> Gexf.of(BUNDLED, relation, MANIFEST).write(out));

    ValueGraph<CityId, Double> graph = Networks.of(BUNDLED, relation);
    assertThat(read.get("directed").asBoolean()).isEqualTo(relation.isDirected());
    assertThat(read.get("nodes").size()).isEqualTo(graph.nodes().size());
    assertThat(values(read.get("edges"), "weight"))
        .isEqualTo(values(tree(edges(relation)), "weight"));
    assertThat(values(read.get("nodes"), "name")).isEqualTo(values(tree(nodes(relation)), "name"));
    assertThat(values(read.get("nodes"), "label")).isEqualTo(values(tree(nodes(relation)), "name"));
  }

  @Test
  void readWeightsWithAllTheirDigits() throws IOException, InterruptedException {
    ValueGraph<CityId, Double> graph = Networks.coParticipation(BUNDLED, Weighting.NEWMAN);
    Map<String, Double> weights = new TreeMap<>();
    graph
        .edges()
        .forEach(
            edge ->
                weights.put(
                    String.join(
                        "|", new TreeSet<>(List.of(edge.nodeU().value(), edge.nodeV().value()))),
                    graph.edgeValue(edge).orElseThrow()));
    JsonNode read =
        read("networkx-graphml", out -> GraphMl.of(BUNDLED, Weighting.NEWMAN, MANIFEST).write(out));
    assertThat(values(read.get("edges"), "weight")).isEqualTo(new TreeMap<>(asText(weights)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"networkx-graphml", "networkx-gexf", "igraph-graphml"})
  void readTheMembership(String reader) throws IOException, InterruptedException {
    ValueGraph<EntityKey, Double> graph = Networks.membership(BUNDLED);
    JsonNode read =
        read(
            reader,
            out -> {
              if (reader.endsWith("gexf")) {
                Gexf.membership(BUNDLED, MANIFEST).write(out);
              } else {
                GraphMl.membership(BUNDLED, MANIFEST).write(out);
              }
            });

    assertThat(read.get("nodes").size()).isEqualTo(graph.nodes().size());
    assertThat(read.get("edges").size()).isEqualTo(graph.edges().size());
    assertThat(read.at("/nodes/city:turin/type").asBoolean()).isFalse();
    assertThat(read.at("/nodes/city:turin/bipartite").asDouble()).isEqualTo(0);
    assertThat(read.at("/nodes/programme:innovato-r/type").asBoolean()).isTrue();
    assertThat(read.at("/nodes/programme:innovato-r/bipartite").asDouble()).isEqualTo(1);
    assertThat(read.at("/nodes/programme:innovato-r/kind").asString())
        .isEqualTo(BUNDLED.catalogue().programme("innovato-r").orElseThrow().kind().toString());
    assertThat(read.at("/bipartite").asBoolean(true)).isTrue();
  }

  /** See {@link MadeUpCatalogue} for the periods. */
  @Test
  void readSpells() throws IOException, InterruptedException {
    JsonNode read =
        read(
            "networkx-gexf",
            out ->
                Gexf.of(MadeUpCatalogue.selection(), Relation.CO_PARTICIPATION, MANIFEST)
                    .write(out));

    assertThat(read.at("/nodes/north/spells"))
        .isEqualTo(JSON.readTree("[[\"2018-04-04\", \"2020-12-31\"]]"));
    assertThat(read.at("/nodes/north/undated").asInt()).isEqualTo(2);
    assertThat(read.at("/nodes/south/spells"))
        .as("an open end, which NetworkX makes a text")
        .isEqualTo(JSON.readTree("[[\"2019-01-01\", \"None\"]]"));
    assertThat(read.at("/edges/north|south/spells"))
        .isEqualTo(JSON.readTree("[[\"2019-01-01\", \"2020-12-31\"]]"));
    assertThat(read.at("/edges/north|south/undated").asInt()).isEqualTo(1);
    assertThat(read.at("/edges/north|south/weight").asDouble()).isEqualTo(2);
    assertThat(read.at("/edges/north|west/spells"))
        .isEqualTo(JSON.readTree("[[\"2018-04-04\", \"2020-12-31\"]]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<&\"'>",
        "]]>",
        "<!-- -->",
        "=1+1",
        "a \uD83C\uDF0A wave",
        "\u05E9\u05DC\u05D5\u05DD \u200F!",
        "e\u0301"
      })
  void readNamesAsTheyAre(String name) throws IOException, InterruptedException {
    Selection selection = MadeUpCatalogue.named(name);
    for (String reader : GRAPH_ML_READERS) {
      JsonNode read =
          read(reader, out -> GraphMl.of(selection, Relation.HOSTING, MANIFEST).write(out));
      assertThat(read.at("/nodes/north/name").asString()).isEqualTo(name);
    }
    JsonNode read =
        read("networkx-gexf", out -> Gexf.of(selection, Relation.HOSTING, MANIFEST).write(out));
    assertThat(read.at("/nodes/north/label").asString()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"networkx-graphml", "networkx-gexf", "igraph-graphml"})
  void readNothing(String reader) throws IOException, InterruptedException {
    Selection empty = MadeUpCatalogue.empty();
    JsonNode read =
        read(
            reader,
            out -> {
              if (reader.endsWith("gexf")) {
                Gexf.of(empty, Relation.HOSTING, MANIFEST).write(out);
              } else {
                GraphMl.of(empty, Relation.HOSTING, MANIFEST).write(out);
              }
            });
    assertThat(read.get("nodes").isEmpty()).isTrue();
    assertThat(read.get("edges").isEmpty()).isTrue();
  }

  private JsonNode read(String reader, GraphFile.Writing writing)
      throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("graph"), GraphFile.text(writing));
    String library = reader.substring(0, reader.indexOf('-'));
    return Python.run(library, "read_graph.py", reader, file.toString());
  }

  private static JsonNode tree(Map<String, ?> values) {
    return JSON.valueToTree(values);
  }

  private static Map<String, String> values(JsonNode elements, String name) {
    Map<String, String> values = new TreeMap<>();
    elements
        .properties()
        .forEach(it -> values.put(it.getKey(), it.getValue().get(name).asString()));
    return values;
  }

  private static Map<String, String> asText(Map<String, Double> numbers) {
    Map<String, String> texts = new TreeMap<>();
    numbers.forEach((key, number) -> texts.put(key, JSON.valueToTree(number).asString()));
    return texts;
  }

  private static Map<String, Map<String, Object>> nodes(Relation relation) {
    Map<String, Map<String, Object>> nodes = new TreeMap<>();
    for (CityId id : Networks.of(BUNDLED, relation).nodes()) {
      Map<String, Object> values = new TreeMap<>();
      City city = BUNDLED.catalogue().city(id).orElseThrow();
      values.put("name", city.name());
      values.put("kind", city.kind().toString());
      values.put("country", city.country().code());
      city.nuts().ifPresent(code -> values.put("nuts", code.code()));
      city.location().ifPresent(point -> values.put("lat", point.lat()));
      city.location().ifPresent(point -> values.put("lon", point.lon()));
      city.population().ifPresent(it -> values.put("population", (double) it.count()));
      nodes.put(id.value(), values);
    }
    return nodes;
  }

  private static Map<String, Map<String, Object>> edges(Relation relation) {
    ValueGraph<CityId, Double> graph = Networks.of(BUNDLED, relation);
    Map<String, TreeSet<String>> programmes = new TreeMap<>();
    Map<String, Map<String, Object>> edges = new TreeMap<>();
    for (Link link : Links.of(BUNDLED, relation)) {
      String key = link.from() + "|" + link.to();
      TreeSet<String> ids = programmes.computeIfAbsent(key, it -> new TreeSet<>());
      ids.add(link.programme().value());
      edges.put(
          key,
          Map.of(
              "weight",
              graph.edgeValue(link.from(), link.to()).orElseThrow(),
              "programmes",
              String.join(";", ids)));
    }
    assertThat(edges).hasSize(graph.edges().size());
    return edges;
  }
}
