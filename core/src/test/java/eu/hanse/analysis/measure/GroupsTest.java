package eu.hanse.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class GroupsTest {

  @Test
  void groupsAreNumberedBySize() {
    Groups<String> groups =
        Groups.by(ImmutableSet.of("turin", "paris", "lyon"), city -> city.equals("turin"));

    assertThat(groups.numbers()).isEqualTo(ImmutableMap.of("turin", 2, "paris", 1, "lyon", 1));
    assertThat(groups.all())
        .containsExactly(ImmutableSet.of("paris", "lyon"), ImmutableSet.of("turin"));
  }

  @Test
  void ofGroupsOfOneSizeThatOfTheFirstNodeIsFirst() {
    assertThat(new Groups<>(ImmutableMap.of("a", 30, "b", 7, "c", 7, "d", 30)).numbers())
        .isEqualTo(ImmutableMap.of("a", 1, "b", 2, "c", 2, "d", 1));
  }

  @Test
  void itsTextTellsSizes() {
    assertThat(new Groups<>(ImmutableMap.of("a", 1, "b", 1, "c", 2)))
        .hasToString("2 groups of 2, 1");
    assertThat(new Groups<>(ImmutableMap.of())).hasToString("0 groups");
  }
}
