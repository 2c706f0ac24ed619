package eu.hanse.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void aWalkBeginsAtTheEntity() {
    assertThat(Place.ofEntity().path()).isEqualTo(ValuePath.ROOT);
  }

  @Test
  void thePlaceOfAnElementHasItsPathWhileItIsVisited() {
    List<String> visited = new ArrayList<>();

    Place.ofEntity()
        .child("calendar")
        .forEach(
            "meetings",
            ImmutableList.of("first", "second"),
            (place, meeting) -> visited.add(place + " " + meeting));

    assertThat(visited)
        .containsExactly("/calendar/meetings/0 first", "/calendar/meetings/1 second");
  }

  @Test
  void placesWithinAnElementMoveWithIt() {
    List<ValuePath> visited = new ArrayList<>();

    Place.ofEntity()
        .forEach(
            "phases",
            ImmutableList.of(ImmutableList.of("a"), ImmutableList.of("b", "c")),
            (phase, names) ->
                phase.forEach("names", names, (name, text) -> visited.add(name.path())));

    assertThat(visited)
        .containsExactly(
            ValuePath.of("phases", 0, "names", 0),
            ValuePath.of("phases", 1, "names", 0),
            ValuePath.of("phases", 1, "names", 1));
  }

  @Test
  void anEmptyListHasNothingToVisit() {
    Place.ofEntity()
        .forEach(
            "phases",
            ImmutableList.of(),
            (place, phase) -> {
              throw new AssertionError(place);
            });
  }
}
