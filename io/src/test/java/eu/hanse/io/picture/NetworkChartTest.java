package eu.hanse.io.picture;

import static eu.hanse.io.picture.Examples.ALPHA;
import static eu.hanse.io.picture.Examples.BETA;
import static eu.hanse.io.picture.Examples.CAPTION;
import static eu.hanse.io.picture.Examples.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.CityId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkChartTest {

  @Test
  void looksAsInTheGoldenFile() {
    PictureAssert.checkGolden(
        "network.svg", NetworkChart.of(Examples.network(), CATALOGUE).draw(CAPTION));
  }

  @Test
  void marksAreAsLargeAsTheStrengthOfTies() {
    Drawn drawn = Drawn.of(NetworkChart.of(Examples.network(), CATALOGUE).draw(CAPTION));

    // Betaburg is tied with 3 + 1 + 2.
    assertThat(drawn.titles())
        .contains("Betaburg (Germany), strength of all ties: 6")
        .contains("Epsilonia (Italy), strength of all ties: 0")
        .contains("Alphaville – Betaburg: 3");
    assertThat(drawn.description()).contains("A network of 5 cities and 4 ties.");
  }

  @Test
  void tiesWithADirectionHaveAPoint() {
    MutableValueGraph<CityId, Double> graph = ValueGraphBuilder.directed().build();
    graph.putEdgeValue(BETA, ALPHA, 1.0);

    Drawn drawn =
        Drawn.of(NetworkChart.of(ImmutableValueGraph.copyOf(graph), CATALOGUE).draw(CAPTION));

    assertThat(drawn.titles()).contains("Betaburg → Alphaville: 1");
  }

  @Test
  void ofLargeNetworksTheStrongestPartIsDrawnAndThatIsSaid() {
    Drawn drawn =
        Drawn.of(NetworkChart.of(Examples.network(), CATALOGUE).withAtMost(3, 1).draw(CAPTION));

    // The strengths are: Betaburg 6, Alphaville 4, Gammaham and Deltastadt 2, Epsilonia none.
    assertThat(drawn.words())
        .contains("Betaburg", "Alphaville", "Deltastadt")
        .doesNotContain("Gammaham", "Epsilonia");
    assertThat(drawn.everyWord())
        .contains("Cities drawn: the largest, 3 of 5.")
        .contains("Ties drawn: the strongest, 1 of 2.");
  }

  @Test
  void manyCitiesWithoutTiesAreLeftOut() {
    MutableValueGraph<CityId, Double> graph = ValueGraphBuilder.undirected().build();
    graph.putEdgeValue(ALPHA, BETA, 1.0);
    for (int i = 0; i < 26; i++) {
      graph.addNode(CityId.of("alone-" + i));
    }

    Drawn drawn = Drawn.of(NetworkChart.of(graph, CATALOGUE).draw(CAPTION));

    assertThat(drawn.words()).contains("Alphaville").doesNotContain("alone-0");
    assertThat(drawn.everyWord()).contains("26 cities have no tie and are not drawn.");
  }

  @Test
  void groupsAndSizesAreThoseGiven() {
    Drawn drawn =
        Drawn.of(
            NetworkChart.of(Examples.network(), CATALOGUE)
                .groupedBy(Map.of(ALPHA, 1, BETA, 2), "community")
                .sizedBy(Map.of(ALPHA, 0.25), "betweenness")
                .draw(CAPTION));

    assertThat(drawn.titles()).contains("Alphaville (France), betweenness: 0.25, community: 1");
  }

  @Test
  void aCityThatTheCatalogueDoesNotHoldIsCalledByItsId() {
    Drawn drawn = Drawn.of(NetworkChart.of(Examples.network(), Catalogue.empty()).draw(CAPTION));

    assertThat(drawn.words()).contains("alpha", "not known");
  }

  @Test
  void aNetworkWithoutCitiesSaysSo() {
    Drawn drawn =
        Drawn.of(
            NetworkChart.of(
                    ValueGraphBuilder.undirected().<CityId, Double>immutable().build(), CATALOGUE)
                .draw(CAPTION));

    assertThat(drawn.words()).contains("There are no cities to show.");
  }

  @Test
  void theSameNetworkIsDrawnTheSameWhateverTheOrderOfItsParts() {
    MutableValueGraph<CityId, Double> reversed = ValueGraphBuilder.undirected().build();
    ImmutableValueGraph<CityId, Double> network = Examples.network();
    ImmutableList.copyOf(network.nodes()).reverse().forEach(reversed::addNode);
    network
        .edges()
        .forEach(
            edge ->
                reversed.putEdgeValue(
                    edge.nodeV(), edge.nodeU(), network.edgeValue(edge).orElse(0.0)));

    assertThat(NetworkChart.of(reversed, CATALOGUE).draw(CAPTION).toSvg())
        .isEqualTo(NetworkChart.of(network, CATALOGUE).draw(CAPTION).toSvg());
  }
}
