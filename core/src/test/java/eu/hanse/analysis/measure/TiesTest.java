package eu.hanse.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.graph.ImmutableValueGraph;
import org.junit.jupiter.api.Test;

class TiesTest {

  private static final ImmutableValueGraph<String, Double> TRIANGLE =
      SampleGraphs.undirected("a-b", "b-c=2.5", "a-c=2", "d");

  @Test
  void theStrongestTiesComeFirst() {
    assertThat(Ties.strongest(TRIANGLE, 2))
        .containsExactly(new Tie<>("b", "c", 2.5), new Tie<>("a", "c", 2));
    assertThat(Ties.strongest(TRIANGLE, 9)).hasSize(3).last().hasToString("a - b (1.0)");
  }

  @Test
  void equalTiesAreInTheOrderOfTheGraph() {
    assertThat(Ties.strongest(SampleGraphs.undirected("a-b", "a-c", "b-c"), 2))
        .containsExactly(new Tie<>("a", "b", 1), new Tie<>("a", "c", 1));
  }

  @Test
  void tiesOfADirectedGraphKeepTheirDirection() {
    assertThat(Ties.strongest(SampleGraphs.directed("b-a=3", "a-b"), 1))
        .containsExactly(new Tie<>("b", "a", 3));
  }

  @Test
  void aNegativeNumberOfTiesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ties.strongest(TRIANGLE, -1))
        .withMessage("number of ties -1: expected zero or more");
  }

  @Test
  void degreeAndStrengthCountEachTieAtBothEnds() {
    assertThat(Ties.degree(TRIANGLE)).containsEntry("a", 2).containsEntry("d", 0);
    assertThat(Ties.strength(TRIANGLE)).containsEntry("a", 3.0).containsEntry("c", 4.5);
  }
}
