package eu.hanse.analysis.measure;

import static eu.hanse.analysis.measure.SampleGraphs.directed;
import static eu.hanse.analysis.measure.SampleGraphs.karateClub;
import static eu.hanse.analysis.measure.SampleGraphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ImmutableValueGraph;
import java.util.Comparator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CommunitiesTest {

  private static final ImmutableValueGraph<String, Double> TWO_TRIANGLES =
      undirected("a-b", "b-c", "c-a", "c-d", "d-e", "e-f", "f-d");
  private static final Groups<String> TRIANGLES =
      Groups.by(TWO_TRIANGLES.nodes(), node -> node.compareTo("c") > 0);

  @Test
  void modularityIsWhatIsWithinGroupsLessWhatIsExpected() {
    // Of 7 ties 3 are in each triangle, of which the nodes have 7 of 14 ends.
    assertThat(Communities.modularity(TWO_TRIANGLES, TRIANGLES))
        .isCloseTo(2 * (3 / 7.0 - 0.25), within(1e-12));
  }

  @Test
  void oneGroupHasNoModularity() {
    assertThat(
            Communities.modularity(TWO_TRIANGLES, Groups.by(TWO_TRIANGLES.nodes(), node -> "all")))
        .isCloseTo(0, within(1e-12));
  }

  @Test
  void nodesByThemselvesHaveNothingWithin() {
    // Two nodes have 3 of 14 ends, four have 2.
    assertThat(
            Communities.modularity(TWO_TRIANGLES, Groups.by(TWO_TRIANGLES.nodes(), node -> node)))
        .isCloseTo(-(2 * 9 + 4 * 4) / 196.0, within(1e-12));
  }

  @Test
  void strengthAndBothDirectionsCount() {
    // a and b are tied with 1 + 2, c and d with 1; all is within, and the ends are 6 and 2 of 8.
    ImmutableValueGraph<String, Double> graph = directed("a-b=1", "b-a=2", "c-d=1");

    assertThat(Communities.modularity(graph, Components.of(graph)))
        .isCloseTo(1 - (36 + 4) / 64.0, within(1e-12));
  }

  @Test
  void groupsMustBeOfTheNodesOfTheGraph() {
    assertThatThrownBy(
            () -> Communities.modularity(undirected("a-b"), new Groups<>(ImmutableMap.of("a", 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "node b: is in no group; expected groups of all nodes of the graph and of no others");
    assertThatThrownBy(
            () ->
                Communities.modularity(
                    undirected("a"), new Groups<>(ImmutableMap.of("a", 1, "z", 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("node z: is not in the graph");
  }

  @Test
  void twoTrianglesAreTwoCommunitiesWhateverTheSeed() {
    assertThat(LongStream.range(0, 20).mapToObj(seed -> Communities.louvain(TWO_TRIANGLES, seed)))
        .containsOnly(TRIANGLES);
  }

  @Test
  void strongTiesHoldCommunitiesTogether() {
    assertThat(Communities.louvain(undirected("a-b=9", "b-c=1", "c-d=9", "d-a=1"), 1).all())
        .containsExactly(ImmutableSet.of("a", "b"), ImmutableSet.of("c", "d"));
  }

  @Test
  void aNodeWithoutTiesIsACommunity() {
    assertThat(Communities.louvain(undirected("a", "b-c", "d"), 1).all())
        .containsExactly(ImmutableSet.of("b", "c"), ImmutableSet.of("a"), ImmutableSet.of("d"));
    assertThat(Communities.louvain(undirected(), 1).all()).isEmpty();
    assertThat(Communities.modularity(undirected("a"), Components.of(undirected("a")))).isZero();
  }

  @Test
  void theBestDivisionOfTheKarateClubIsFoundFromSomeSeed() {
    // No division has more than 0.4198, with four groups (U. Brandes and others, On modularity
    // clustering, IEEE Transactions on Knowledge and Data Engineering 20, 2008).
    Groups<String> best =
        LongStream.range(0, 20)
            .mapToObj(seed -> Communities.louvain(karateClub(), seed))
            .max(Comparator.comparing(CommunitiesTest::modularity))
            .orElseThrow();

    assertThat(modularity(best)).isCloseTo(0.4198, within(0.00005));
    assertThat(best.all()).hasSize(4);
  }

  @Test
  void oneSeedGivesTheSameCommunitiesOnEveryMachine() {
    // Seen once, and kept: the order by chance is that of java.util.Random, which is specified.
    assertThat(Communities.louvain(karateClub(), 7).all())
        .containsExactly(
            ImmutableSet.of("10", "15", "16", "19", "21", "23", "27", "30", "31", "33", "34", "9"),
            ImmutableSet.of("1", "12", "13", "14", "18", "2", "20", "22", "3", "4", "8"),
            ImmutableSet.of("24", "25", "26", "28", "29", "32"),
            ImmutableSet.of("11", "17", "5", "6", "7"));
  }

  private static double modularity(Groups<String> groups) {
    return Communities.modularity(karateClub(), groups);
  }
}
