package eu.hanse.analysis.measure;

import static eu.hanse.analysis.measure.SampleGraphs.directed;
import static eu.hanse.analysis.measure.SampleGraphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.graph.ImmutableValueGraph;
import org.junit.jupiter.api.Test;

class CentralityTest {

  @Test
  void aNodeInTheMiddleOfAPathIsBetweenThoseOnItsSides() {
    // b: a-c and a-d; c: a-d and b-d
    assertThat(Centrality.betweenness(undirected("a-b", "b-c", "c-d"), TieLength.ONE))
        .isEqualTo(ImmutableMap.of("a", 0.0, "b", 2.0, "c", 2.0, "d", 0.0));
  }

  @Test
  void inTheKiteBetweennessAndClosenessDisagree() {
    // D. Krackhardt, Assessing the political landscape, Administrative Science Quarterly 35, 1990.
    // Heather is between the seven and Ike and Jane; Fernando has 5, 3 and 1 others at 1, 2 and 3.
    ImmutableValueGraph<String, Double> kite =
        undirected(
            "Andre-Beverley",
            "Andre-Carol",
            "Andre-Diane",
            "Andre-Fernando",
            "Beverley-Diane",
            "Beverley-Ed",
            "Beverley-Garth",
            "Carol-Diane",
            "Carol-Fernando",
            "Diane-Ed",
            "Diane-Fernando",
            "Diane-Garth",
            "Ed-Garth",
            "Fernando-Garth",
            "Fernando-Heather",
            "Garth-Heather",
            "Heather-Ike",
            "Ike-Jane");

    assertThat(Centrality.betweenness(kite, TieLength.ONE))
        .containsEntry("Heather", 7.0 * 2)
        .containsEntry("Ike", 8.0)
        .containsEntry("Jane", 0.0);
    assertThat(Centrality.closeness(kite, TieLength.ONE))
        .containsEntry("Fernando", 9 / 14.0)
        .containsEntry("Garth", 9 / 14.0)
        .containsEntry("Diane", 9 / 15.0)
        .containsEntry("Heather", 9 / 15.0);
  }

  @Test
  void twoPathsOfTheSameLengthShareAPair() {
    assertThat(Centrality.betweenness(undirected("a-b", "b-c", "c-d", "d-a"), TieLength.ONE))
        .isEqualTo(ImmutableMap.of("a", 0.5, "b", 0.5, "c", 0.5, "d", 0.5));
  }

  @Test
  void whoJoinsTwoCliquesIsBetweenAllOfOneAndAllOfTheOther() {
    // c: a and b with each of d, e and f; d: e and f with each of a, b and c
    assertThat(Centrality.betweenness(twoTriangles(), TieLength.ONE))
        .isEqualTo(ImmutableMap.of("a", 0.0, "b", 0.0, "c", 6.0, "d", 6.0, "e", 0.0, "f", 0.0));
  }

  @Test
  void theMiddleOfAStarHasTheLargestRelativeBetweenness() {
    assertThat(
            Centrality.relativeBetweenness(
                undirected("hub-a", "hub-b", "hub-c", "hub-d"), TieLength.ONE))
        .containsEntry("hub", 1.0)
        .containsEntry("a", 0.0);
  }

  @Test
  void ofADirectedPathOnlyOneDirectionCounts() {
    // from a to c, but not from c to a: one of the two pairs of other nodes
    assertThat(Centrality.betweenness(directed("a-b", "b-c"), TieLength.ONE))
        .containsEntry("b", 1.0);
    assertThat(Centrality.relativeBetweenness(directed("a-b", "b-c"), TieLength.ONE))
        .containsEntry("b", 0.5);
  }

  @Test
  void strongTiesAreShort() {
    // From a to b it is 1, by c it is 1/4 + 1/4.
    assertThat(
            Centrality.betweenness(
                undirected("a-b=1", "a-c=4", "b-c=4"), TieLength.INVERSE_STRENGTH))
        .containsEntry("c", 1.0);
    // Now both ways are 1/2 long.
    assertThat(
            Centrality.betweenness(
                undirected("a-b=2", "a-c=4", "b-c=4"), TieLength.INVERSE_STRENGTH))
        .containsEntry("c", 0.5);
  }

  @Test
  void closenessIsTheInverseOfTheMeanDistance() {
    // a: 2 nodes at 1 + 2; b: 2 nodes at 1 + 1
    assertThat(Centrality.closeness(undirected("a-b", "b-c"), TieLength.ONE))
        .isEqualTo(ImmutableMap.of("a", 2 / 3.0, "b", 1.0, "c", 2 / 3.0));
  }

  @Test
  void inASmallComponentANodeIsLessClose() {
    // Of 5 others, b reaches 2 at a mean distance of 1, and d reaches 1.
    assertThat(Centrality.closeness(undirected("a-b", "b-c", "d-e", "f"), TieLength.ONE))
        .containsEntry("b", 2 / 5.0)
        .containsEntry("d", 1 / 5.0)
        .containsEntry("f", 0.0);
  }

  @Test
  void closenessIsThatOfThePathsThatLeadToANode() {
    assertThat(Centrality.closeness(directed("a-b", "b-c"), TieLength.ONE))
        .isEqualTo(ImmutableMap.of("a", 0.0, "b", 1 / 2.0, "c", 2 / 3.0));
  }

  @Test
  void harmonicClosenessIsTheMeanOfInverseDistances() {
    // a: (1 + 1/2) / 3; b: (1 + 1) / 3
    assertThat(Centrality.harmonicCloseness(undirected("a-b", "b-c", "d"), TieLength.ONE))
        .isEqualTo(ImmutableMap.of("a", 0.5, "b", 2 / 3.0, "c", 0.5, "d", 0.0));
    assertThat(Centrality.harmonicCloseness(directed("a-b"), TieLength.ONE))
        .isEqualTo(ImmutableMap.of("a", 0.0, "b", 1.0));
  }

  @Test
  void nodesThatAreTiedStronglyAreCloserThanOne() {
    assertThat(Centrality.closeness(undirected("a-b=4"), TieLength.INVERSE_STRENGTH))
        .containsEntry("a", 4.0);
    assertThat(Centrality.harmonicCloseness(undirected("a-b=4"), TieLength.INVERSE_STRENGTH))
        .containsEntry("a", 4.0);
  }

  @Test
  void aTieOfANodeWithItselfDoesNotCount() {
    assertThat(Centrality.betweenness(undirected("a-b", "b-b", "b-c"), TieLength.ONE))
        .isEqualTo(Centrality.betweenness(undirected("a-b", "b-c"), TieLength.ONE));
  }

  @Test
  void aTieWithoutStrengthHasALengthOnlyIfAllHaveTheSame() {
    assertThat(Centrality.closeness(undirected("a-b=0"), TieLength.ONE)).containsEntry("a", 1.0);
    assertThatThrownBy(() -> Centrality.closeness(undirected("a-b=0"), TieLength.INVERSE_STRENGTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "tie of a and b, strength 0.0: expected a positive number; leave ties without strength"
                + " out of the graph");
  }

  @Test
  void aGraphWithoutNodesHasNoValues() {
    assertThat(Centrality.betweenness(undirected(), TieLength.ONE)).isEmpty();
    assertThat(Centrality.relativeBetweenness(undirected(), TieLength.ONE)).isEmpty();
    assertThat(Centrality.closeness(directed(), TieLength.ONE)).isEmpty();
    assertThat(Centrality.harmonicCloseness(undirected(), TieLength.ONE)).isEmpty();
  }

  @Test
  void aSingleNodeIsBetweenNone() {
    assertThat(Centrality.relativeBetweenness(undirected("a"), TieLength.ONE))
        .isEqualTo(ImmutableMap.of("a", 0.0));
    assertThat(Centrality.closeness(undirected("a"), TieLength.ONE))
        .isEqualTo(ImmutableMap.of("a", 0.0));
    assertThat(Centrality.harmonicCloseness(undirected("a"), TieLength.ONE))
        .isEqualTo(ImmutableMap.of("a", 0.0));
  }

  @Test
  void resultsAreInTheOrderOfTheNodes() {
    assertThat(Centrality.closeness(undirected("c-b", "d-a", "b-a"), TieLength.ONE).keySet())
        .containsExactly("a", "b", "c", "d");
  }

  private static ImmutableValueGraph<String, Double> twoTriangles() {
    return undirected("a-b", "b-c", "c-a", "c-d", "d-e", "e-f", "f-d");
  }
}
