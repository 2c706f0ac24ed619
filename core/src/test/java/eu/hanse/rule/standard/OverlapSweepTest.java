package eu.hanse.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.time.DateSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverlapSweepTest {

  private static final int LAST_TRIED = 99;

  @Test
  void findsTheOneThatCountsAfterNinetyNineThatDoNot() {
    assertThat(foundForTheLast(LAST_TRIED)).contains(LAST_TRIED);
  }

  @Test
  void givesUpAfterAHundredThatDoNotCount() {
    assertThat(foundForTheLast(LAST_TRIED + 1)).isEmpty();
  }

  @Test
  void triesOnlyThoseThatOverlap() {
    OverlapSweep<Integer> sweep = new OverlapSweep<>();
    sweep.add(0, DateSpan.parse("2019/2021"));
    for (int i = 1; i <= 2 * LAST_TRIED; i++) {
      sweep.add(i, DateSpan.parse("2020-05-04"));
    }
    sweep.add(1000, DateSpan.parse("2020-06-01/2020-06-30"));
    sweep.add(1001, DateSpan.parse("2020-06-30"));

    assertThat(found(sweep, 1000)).containsEntry(1001, 1000);
  }

  /** Which of those before it, all on one day, is found for the last if only one of them counts. */
  private static Optional<Integer> foundForTheLast(int counting) {
    OverlapSweep<Integer> sweep = new OverlapSweep<>();
    for (int i = 0; i <= counting + 1; i++) {
      sweep.add(i, DateSpan.parse("2020-05-04"));
    }
    return Optional.ofNullable(found(sweep, counting).get(counting + 1));
  }

  private static Map<Integer, Integer> found(OverlapSweep<Integer> sweep, int counting) {
    Map<Integer, Integer> found = new HashMap<>();
    sweep.conclude(
        Comparator.naturalOrder(),
        (earlier, later) -> earlier == counting,
        (earlier, later) -> found.put(later, earlier));
    return found;
  }
}
