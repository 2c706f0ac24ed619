package eu.hanse.io.export.graph;

import static eu.hanse.io.export.MadeUpCatalogue.MANIFEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.ValueGraph;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Networks;
import eu.hanse.analysis.network.Relation;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.id.CityId;
import eu.hanse.io.export.MadeUpCatalogue;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JGraphT checks files against the schemas of GraphML 1.1 and GEXF 1.2 when it reads them. */
class JGraphTReadersTest {

  private static final Selection BUNDLED = Selection.of(BundledCatalogue.load());

  @ParameterizedTest
  @EnumSource(Relation.class)
  void readsGraphMlOfTheBundledCatalogue(Relation relation) throws IOException {
    Graph<String, DefaultWeightedEdge> read = graph(relation.isDirected());
    GraphMLImporter<String, DefaultWeightedEdge> importer = importer();
    importer.importGraph(read, new StringReader(GraphFile.graphMl(BUNDLED, relation)));

    ValueGraph<CityId, Double> graph = Networks.of(BUNDLED, relation);
    assertThat(read.vertexSet())
        .containsExactlyElementsOf(graph.nodes().stream().map(CityId::value).toList());
    assertThat(read.edgeSet()).hasSameSizeAs(graph.edges());
    graph
        .edges()
        .forEach(
            edge ->
                assertThat(
                        read.getEdgeWeight(
                            read.getEdge(edge.nodeU().value(), edge.nodeV().value())))
                    .isEqualTo(graph.edgeValue(edge).orElseThrow()));
  }

  @Test
  void readsValuesWithTheirTypes() throws IOException {
    Map<String, String> values = new HashMap<>();
    GraphMLImporter<String, DefaultWeightedEdge> importer = importer();
    importer.addVertexAttributeConsumer(
        (key, value) ->
            values.put(
                key.getFirst() + " " + key.getSecond(), value.getValue() + " " + value.getType()));
    importer.importGraph(
        graph(false),
        new StringReader(
            GraphFile.graphMl(MadeUpCatalogue.selection(), Relation.CO_PARTICIPATION)));

    assertThat(values)
        .containsEntry("north population", "90000 long")
        .containsEntry("north lat", "54.5 double")
        .containsEntry("north nuts", "DEF02 string");
    assertThat(values).doesNotContainKeys("west lat", "west population", "south nuts");
  }

  @Test
  void readsTheMembership() throws IOException {
    Graph<String, DefaultWeightedEdge> read = graph(false);
    String text = GraphFile.text(out -> GraphMl.membership(BUNDLED, MANIFEST).write(out));
    importer().importGraph(read, new StringReader(text));

    assertThat(read.vertexSet()).hasSameSizeAs(Networks.membership(BUNDLED).nodes());
    assertThat(read.edgeSet()).hasSameSizeAs(Networks.membership(BUNDLED).edges());
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void readsGexfOfTheBundledCatalogue(Relation relation) throws IOException {
    Graph<String, DefaultWeightedEdge> read = graph(relation.isDirected());
    new SimpleGEXFImporter<String, DefaultWeightedEdge>()
        .importGraph(read, new StringReader(GraphFile.gexf(BUNDLED, relation)));

    ValueGraph<CityId, Double> graph = Networks.of(BUNDLED, relation);
    assertThat(read.vertexSet()).hasSameSizeAs(graph.nodes());
    assertThat(read.edgeSet()).hasSameSizeAs(graph.edges());
  }

  private static GraphMLImporter<String, DefaultWeightedEdge> importer() {
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(Function.identity());
    return importer;
  }

  private static Graph<String, DefaultWeightedEdge> graph(boolean directed) {
    GraphTypeBuilder<String, DefaultWeightedEdge> builder =
        directed ? GraphTypeBuilder.directed() : GraphTypeBuilder.undirected();
    return builder
        .weighted(true)
        .edgeClass(DefaultWeightedEdge.class)
        .vertexSupplier(SupplierUtil.createStringSupplier())
        .buildGraph();
  }
}
