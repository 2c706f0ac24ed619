package eu.hanse.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

  private static final Box AREA = new Box(0, 0, 200, 100);

  @Test
  void aNameIsToTheRightOfItsMark() {
    Box mark = Box.around(50, 50, 4);

    Label label = new LabelPlacer(AREA, List.of(mark)).place("Turin", mark).orElseThrow();

    assertThat(label.anchor()).isEqualTo(Anchor.START);
    assertThat(label.x()).isEqualTo(57);
  }

  @Test
  void atTheEdgeItIsToTheLeft() {
    Box mark = Box.around(190, 50, 4);

    Label label = new LabelPlacer(AREA, List.of(mark)).place("Turin", mark).orElseThrow();

    assertThat(label.anchor()).isEqualTo(Anchor.END);
  }

  @Test
  void itCoversNoOtherMark() {
    Box mark = Box.around(50, 50, 4);
    Box other = Box.around(70, 50, 4);

    Label label = new LabelPlacer(AREA, List.of(mark, other)).place("Turin", mark).orElseThrow();

    assertThat(label.box().overlaps(other)).isFalse();
  }

  @Test
  void whereThereIsNoRoomThereIsNoName() {
    Box mark = Box.around(10, 10, 4);

    Optional<Label> label =
        new LabelPlacer(new Box(0, 0, 20, 20), List.of(mark)).place("Turin", mark);

    assertThat(label).isEmpty();
  }
}
