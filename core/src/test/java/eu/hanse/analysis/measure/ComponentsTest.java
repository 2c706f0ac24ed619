package eu.hanse.analysis.measure;

import static eu.hanse.analysis.measure.SampleGraphs.directed;
import static eu.hanse.analysis.measure.SampleGraphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class ComponentsTest {

  @Test
  void theLargestComponentIsTheFirst() {
    Groups<String> components = Components.of(undirected("a", "b-c", "d-e", "e-f"));

    assertThat(components.all())
        .containsExactly(
            ImmutableSet.of("d", "e", "f"), ImmutableSet.of("b", "c"), ImmutableSet.of("a"));
    assertThat(components).hasToString("3 groups of 3, 2, 1");
  }

  @Test
  void inAComponentTiesAreFollowedInBothDirections() {
    assertThat(Components.of(directed("a-b", "c-b")).all())
        .containsExactly(ImmutableSet.of("a", "b", "c"));
  }

  @Test
  void inAStrongComponentThereIsAWayBack() {
    assertThat(Components.strong(directed("a-b", "b-c", "c-a", "c-d")).all())
        .containsExactly(ImmutableSet.of("a", "b", "c"), ImmutableSet.of("d"));
  }

  @Test
  void ofAnUndirectedGraphAllComponentsAreStrong() {
    assertThat(Components.strong(undirected("a-b", "c")))
        .isEqualTo(Components.of(undirected("a-b", "c")));
  }

  @Test
  void aGraphWithoutNodesHasNoComponents() {
    assertThat(Components.of(undirected()).all()).isEmpty();
    assertThat(Components.strong(directed()).all()).isEmpty();
  }
}
