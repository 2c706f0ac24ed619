package eu.hanse.analysis.measure;

import static eu.hanse.analysis.measure.SampleGraphs.directed;
import static eu.hanse.analysis.measure.SampleGraphs.karateClub;
import static eu.hanse.analysis.measure.SampleGraphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.graph.ImmutableValueGraph;
import org.junit.jupiter.api.Test;

class ClusteringTest {

  private static final ImmutableValueGraph<String, Double> TRIANGLE_WITH_TAIL =
      undirected("a-b", "b-c", "c-a", "c-d");

  @Test
  void aNodeIsAsClusteredAsManyPairsOfItsNeighboursAreTied() {
    // Of c's neighbours, a and b are tied, but neither a and d nor b and d; d has only one.
    assertThat(Clustering.local(TRIANGLE_WITH_TAIL))
        .isEqualTo(ImmutableMap.of("a", 1.0, "b", 1.0, "c", 1 / 3.0, "d", 0.0));
  }

  @Test
  void theAverageIsThatOfAllNodes() {
    assertThat(Clustering.average(TRIANGLE_WITH_TAIL))
        .isCloseTo((1 + 1 + 1 / 3.0 + 0) / 4, within(1e-15));
  }

  @Test
  void transitivityIsThatOfAllPathsOfTwoTies() {
    // One triangle has three of them closed; one each has a and b in its middle, and three have c.
    assertThat(Clustering.transitivity(TRIANGLE_WITH_TAIL)).isEqualTo(3 / 5.0);
  }

  @Test
  void neitherDirectionNorStrengthCounts() {
    ImmutableValueGraph<String, Double> other =
        directed("b-a=2", "a-b=7", "b-c=3", "a-c=0", "c-c", "d-c=-5");

    assertThat(Clustering.local(other)).isEqualTo(Clustering.local(TRIANGLE_WITH_TAIL));
    assertThat(Clustering.transitivity(other)).isEqualTo(3 / 5.0);
  }

  @Test
  void withoutPathsOfTwoTiesNothingIsClustered() {
    assertThat(Clustering.transitivity(undirected("a-b", "c"))).isZero();
    assertThat(Clustering.average(undirected("a-b", "c"))).isZero();
    assertThat(Clustering.transitivity(undirected())).isZero();
    assertThat(Clustering.average(undirected())).isZero();
    assertThat(Clustering.local(undirected())).isEmpty();
  }

  @Test
  void aQuarterOfThePathsInTheKarateClubIsClosed() {
    // It has 45 triangles, and 528 paths of two ties, as its degrees tell.
    assertThat(Clustering.transitivity(karateClub())).isCloseTo(3 * 45 / 528.0, within(1e-12));
  }
}
