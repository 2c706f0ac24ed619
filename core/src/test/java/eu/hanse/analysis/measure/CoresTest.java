package eu.hanse.analysis.measure;

import static eu.hanse.analysis.measure.SampleGraphs.directed;
import static eu.hanse.analysis.measure.SampleGraphs.karateClub;
import static eu.hanse.analysis.measure.SampleGraphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.junit.jupiter.api.Test;

class CoresTest {

  @Test
  void aTailIsLessOfACoreThanATriangle() {
    assertThat(Cores.coreness(undirected("a-b", "b-c", "c-a", "c-d", "e")))
        .isEqualTo(ImmutableMap.of("a", 2, "b", 2, "c", 2, "d", 1, "e", 0));
  }

  @Test
  void twoDirectionsAreOneTie() {
    assertThat(Cores.coreness(directed("a-b", "b-a"))).isEqualTo(ImmutableMap.of("a", 1, "b", 1));
  }

  @Test
  void theInnermostCoreOfTheKarateClubHasTenMembers() {
    // Each of them knows four others of them, as one can count in the list.
    assertThat(Maps.filterValues(Cores.coreness(karateClub()), core -> core == 4).keySet())
        .containsExactlyInAnyOrder("1", "2", "3", "4", "8", "9", "14", "31", "33", "34");
  }

  @Test
  void aTriangleWithLeavesHasThatAsItsCore() {
    CorePeriphery<String> division =
        Cores.corePeriphery(
            undirected("a-b", "b-c", "c-a", "a-d", "a-e", "b-f", "b-g", "c-h", "c-i"));

    assertThat(division)
        .isEqualTo(
            new CorePeriphery<>(
                ImmutableSet.of("a", "b", "c"),
                ImmutableSet.of("d", "e", "f", "g", "h", "i"),
                0,
                true));
  }

  @Test
  void pairsThatAreNotAsInTheIdealAreCounted() {
    // a has 4 ties, b, c and d have 3, e, f and g have 1. Of the pairs of the first four, c-d is
    // not
    // tied; if d were in the periphery, d-g would not fit, so there are two best divisions.
    CorePeriphery<String> division =
        Cores.corePeriphery(undirected("a-b", "a-c", "a-d", "b-c", "b-d", "a-e", "c-f", "d-g"));

    assertThat(division.core()).containsExactly("a", "b", "c", "d");
    assertThat(division.misfits()).isEqualTo(1);
    assertThat(division.isUnique()).isFalse();
  }

  @Test
  void theCoreOfAStarIsItsHubThoughALeafWouldFitAsWell() {
    CorePeriphery<String> division = Cores.corePeriphery(undirected("hub-a", "hub-b", "hub-c"));

    assertThat(division.core()).containsExactly("hub");
    assertThat(division.misfits()).isZero();
    assertThat(division.isUnique()).isFalse();
  }

  @Test
  void aCliqueIsAllCore() {
    CorePeriphery<String> division = Cores.corePeriphery(undirected("a-b", "b-c", "c-a"));

    assertThat(division.core()).containsExactly("a", "b", "c");
    assertThat(division.periphery()).isEmpty();
    assertThat(division.misfits()).isZero();
  }

  @Test
  void withoutTiesAllIsPeriphery() {
    CorePeriphery<String> division = Cores.corePeriphery(undirected("a", "b"));

    assertThat(division.core()).isEmpty();
    assertThat(division.periphery()).containsExactly("a", "b");
    assertThat(Cores.corePeriphery(undirected()).core()).isEmpty();
    assertThat(Cores.coreness(undirected())).isEmpty();
  }
}
