package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionTest {

  @Test
  void aLargerThingHasALargerPart() {
    assertThat(Division.of(List.of(6.0, 2.0, 2.0), new Box(0, 0, 100, 40)))
        .containsExactly(new Box(0, 0, 60, 40), new Box(60, 0, 40, 20), new Box(60, 20, 40, 20));
  }

  @Test
  void oneThingHasTheWholeAndNothingHasNone() {
    Box whole = new Box(0, 0, 10, 10);

    assertThat(Division.of(List.of(3.0), whole)).containsExactly(whole);
    assertThat(Division.of(List.of(), whole)).isEmpty();
  }
}
