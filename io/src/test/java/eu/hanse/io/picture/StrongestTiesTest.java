package eu.hanse.io.picture;

import static eu.hanse.io.picture.Examples.ALPHA;
import static eu.hanse.io.picture.Examples.BETA;
import static eu.hanse.io.picture.Examples.DELTA;
import static eu.hanse.io.picture.Examples.GAMMA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrongestTiesTest {

  private static StrongestTies ties(int limit) {
    return StrongestTies.of(Examples.network(), Examples.network().nodes(), limit);
  }

  @Test
  void theStrongestComeFirst() {
    assertThat(ties(9).drawn())
        .containsExactly(
            new Tie(ALPHA, BETA, 3),
            new Tie(BETA, DELTA, 2),
            new Tie(ALPHA, GAMMA, 1),
            new Tie(BETA, GAMMA, 1));
    assertThat(ties(9).note()).isEmpty();
  }

  @Test
  void ofEquallyStrongOnesAllAreDrawnOrNone() {
    assertThat(ties(3).drawn()).hasSize(2);
    assertThat(ties(3).note()).contains("Ties drawn: the strongest, 2 of 4.");
    assertThat(ties(4).drawn()).hasSize(4);
  }

  @Test
  void whereTheStrongestAreTooManyNoneAreDrawn() {
    assertThat(ties(0).drawn()).isEmpty();
    assertThat(ties(0).note()).contains("No ties are drawn: of 4, too many are equally strong.");
  }
}
