package eu.hanse.io.export.geo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class LineTest {

  @Test
  void goesStraight() {
    assertThat(Line.between(at(7, 45), at(-8, 41)).parts())
        .containsExactly(ImmutableList.of(at(7, 45), at(-8, 41)));
  }

  @Test
  void goesStraightIfBothWaysAreAsShort() {
    assertThat(Line.between(at(-90, 0), at(90, 0)).parts()).hasSize(1);
  }

  /** From 170 to 190 degrees: the antimeridian is half of the way, so the latitude is 15. */
  @Test
  void isCutWhereItCrossesTheAntimeridianEastwards() {
    assertThat(Line.between(at(170, 10), at(-170, 20)).parts())
        .containsExactly(
            ImmutableList.of(at(170, 10), at(180, 15)),
            ImmutableList.of(at(-180, 15), at(-170, 20)));
  }

  /** From -150 to -190 degrees: the antimeridian is three quarters of the way. */
  @Test
  void isCutWhereItCrossesTheAntimeridianWestwards() {
    assertThat(Line.between(at(-150, 0), at(170, 40)).parts())
        .containsExactly(
            ImmutableList.of(at(-150, 0), at(-180, 30)),
            ImmutableList.of(at(180, 30), at(170, 40)));
  }

  @Test
  void isNotCutWhereItBeginsOrEndsOnTheAntimeridian() {
    assertThat(Line.between(at(180, 10), at(-170, 20)).parts())
        .containsExactly(ImmutableList.of(at(-180, 10), at(-170, 20)));
    assertThat(Line.between(at(-170, 20), at(180, 10)).parts())
        .containsExactly(ImmutableList.of(at(-170, 20), at(-180, 10)));
  }

  @Test
  void staysOnTheAntimeridian() {
    assertThat(Line.between(at(180, 10), at(-180, 20)).parts()).hasSize(1);
  }

  private static Position at(double lon, double lat) {
    return new Position(lon, lat);
  }
}
