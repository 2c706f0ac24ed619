package eu.hanse.analysis.measure;

import static eu.hanse.analysis.measure.SampleGraphs.directed;
import static eu.hanse.analysis.measure.SampleGraphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrestigeTest {

  @Test
  void theWalkGoesOnAnywhereFromANodeThatNoTieLeaves() {
    // a = (0.15 a + b) / 2 and b = 1 - a, so 2 a = 1 - 0.85 a
    assertClose(
        Prestige.pageRank(directed("a-b")), ImmutableMap.of("a", 1 / 2.85, "b", 1.85 / 2.85));
  }

  @Test
  void theMiddleOfAStarIsVisitedMost() {
    // hub = 0.15 / 4 + 0.85 (1 - hub), and the three others share the rest
    double hub = (0.15 / 4 + 0.85) / 1.85;
    double other = (1 - hub) / 3;
    assertClose(
        Prestige.pageRank(undirected("hub-a", "hub-b", "hub-c")),
        ImmutableMap.of("hub", hub, "a", other, "b", other, "c", other));
  }

  @Test
  void theWalkPrefersStrongTies() {
    // a = 0.05 + 0.85 (1 - a); from there, three of four walks that follow a tie go to b
    double a = 0.9 / 1.85;
    assertClose(
        Prestige.pageRank(undirected("a-b=3", "a-c=1")),
        ImmutableMap.of("a", a, "b", 0.05 + 0.85 * a * 3 / 4, "c", 0.05 + 0.85 * a / 4));
  }

  @Test
  void withoutFollowingTiesAllNodesAreTheSame() {
    assertClose(
        Prestige.pageRank(undirected("a-b", "b-c", "d"), 0),
        ImmutableMap.of("a", 0.25, "b", 0.25, "c", 0.25, "d", 0.25));
  }

  @Test
  void aWalkThatOnlyFollowsTiesIsRefused() {
    assertThatThrownBy(() -> Prestige.pageRank(undirected("a-b"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("damping 1.0: expected a number from 0 to below 1, such as 0.85");
    assertThatThrownBy(() -> Prestige.pageRank(undirected("a-b"), Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEigenvectorOfAStarIsFoundThoughItHasTwoSides() {
    // The eigenvalue is 2, as hub = 4 leaf / 2 and leaf = hub / 2.
    double leaf = Math.sqrt(1 / 8.0);
    assertClose(
        Prestige.eigenvector(undirected("hub-a", "hub-b", "hub-c", "hub-d")),
        ImmutableMap.of("hub", 2 * leaf, "a", leaf, "b", leaf, "c", leaf, "d", leaf));
  }

  @Test
  void theEigenvectorCountsStrength() {
    // The eigenvalue is the root of 5: a = b / root, c = 2 b / root, and b = (a + 2 c) / root.
    assertClose(
        Prestige.eigenvector(undirected("a-b=1", "b-c=2")),
        ImmutableMap.of("a", Math.sqrt(0.1), "b", Math.sqrt(0.5), "c", 2 * Math.sqrt(0.1)));
  }

  @Test
  void onlyTheComponentWithTheLargestEigenvalueHasValues() {
    // 2 for the triangle, 1 for the pair, 0 for the node without ties
    double third = Math.sqrt(1 / 3.0);
    assertClose(
        Prestige.eigenvector(undirected("a-b", "b-c", "c-a", "d-e", "f")),
        ImmutableMap.of("a", third, "b", third, "c", third, "d", 0.0, "e", 0.0, "f", 0.0));
  }

  @Test
  void theEigenvectorIsThatOfTiesThatComeIn() {
    // The eigenvalue is 1, as a and b have each other; c has what b has, and gives to none.
    double third = Math.sqrt(1 / 3.0);
    assertClose(
        Prestige.eigenvector(directed("a-b", "b-a", "b-c")),
        ImmutableMap.of("a", third, "b", third, "c", third));
  }

  @Test
  void withoutTiesAllNodesHaveTheSameValue() {
    double half = Math.sqrt(0.5);
    assertClose(Prestige.eigenvector(undirected("a", "b")), ImmutableMap.of("a", half, "b", half));
  }

  @Test
  void anEigenvectorThatIsNotFoundIsNotGiven() {
    assertThatThrownBy(() -> Prestige.eigenvector(directed("a-b", "b-c")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("after 10000 steps")
        .hasMessageContaining("use PageRank instead");
  }

  @Test
  void aTieMustHaveStrength() {
    assertThatThrownBy(() -> Prestige.pageRank(undirected("a-b=-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tie of a and b, strength -1.0");
    assertThatThrownBy(() -> Prestige.eigenvector(undirected("a-b=NaN")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tie of a and b, strength NaN");
  }

  @Test
  void aGraphWithoutNodesHasNoValues() {
    assertThat(Prestige.pageRank(undirected())).isEmpty();
    assertThat(Prestige.eigenvector(undirected())).isEmpty();
  }

  private static void assertClose(Map<String, Double> actual, Map<String, Double> expected) {
    assertThat(actual.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    expected.forEach(
        (node, value) -> assertThat(actual.get(node)).as(node).isCloseTo(value, within(1e-9)));
  }
}
