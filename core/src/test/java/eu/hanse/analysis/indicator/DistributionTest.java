package eu.hanse.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import eu.hanse.table.Row;
import eu.hanse.table.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

  private static final Distribution<String> EVEN = spread(3, 3, 3, 3);
  private static final Distribution<String> ONE_HAS_ALL = spread(0, 0, 0, 7);
  private static final Distribution<String> NOTHING = Distribution.of(Map.of(), 5);

  @Test
  void sharesAreOfWhatWasAssigned() {
    Distribution<String> distribution = Distribution.of(Map.of("b", 3, "a", 1), 6);

    assertThat(distribution.total()).isEqualTo(4);
    assertThat(distribution.unassigned()).isEqualTo(6);
    assertThat(distribution.counts()).containsExactly(Map.entry("a", 1L), Map.entry("b", 3L));
    assertThat(distribution.shares()).containsExactly(Map.entry("a", 0.25), Map.entry("b", 0.75));
  }

  /** The example in the documentation of the function gini of the R package phylotools. */
  @Test
  void ginisCoefficientIsThatOfAPublishedExample() {
    assertThat(spread(1, 3, 2, 1, 1, 1, 4).gini().orElseThrow()).isEqualTo(0.3076923, offset(5e-8));
  }

  /** (−4·1 − 2·2 + 0·3 + 2·4 + 4·5) / (5·15) = 20/75. */
  @Test
  void ginisCoefficientIsWorkedOutByHand() {
    assertThat(spread(5, 1, 4, 2, 3).gini().orElseThrow()).isEqualTo(4.0 / 15, offset(1e-15));
  }

  @Test
  void ginisCoefficientIsZeroIfAllHaveAsMany() {
    assertThat(EVEN.gini()).hasValue(0);
    assertThat(spread(1_000_003, 1_000_003, 1_000_003).gini()).hasValue(0);
    assertThat(spread(7).gini()).hasValue(0);
  }

  @Test
  void ginisCoefficientIsOneLessOneNthIfOneHasAll() {
    assertThat(ONE_HAS_ALL.gini()).hasValue(0.75);
  }

  /** The example of the U.S. Department of Justice: 30² + 30² + 20² + 20² = 2,600 points. */
  @Test
  void herfindahlsIndexIsThatOfAPublishedExample() {
    assertThat(spread(30, 30, 20, 20).herfindahl().orElseThrow()).isEqualTo(0.26, offset(1e-15));
  }

  @Test
  void herfindahlsIndexGoesFromOneNthToOne() {
    assertThat(EVEN.herfindahl()).hasValue(0.25);
    assertThat(ONE_HAS_ALL.herfindahl()).hasValue(1);
  }

  /** By hand: −(0.6 ln 0.6 + 0.1 ln 0.1 + 0.25 ln 0.25 + 0.01 ln 0.01 + 0.04 ln 0.04) / ln 5. */
  @Test
  void evennessIsWorkedOutByHand() {
    assertThat(spread(60, 10, 25, 1, 4).evenness().orElseThrow())
        .isEqualTo(1.058134 / 1.609438, within(1e-6));
  }

  /** Half each of two: ln 2 / ln 4 = 1/2. */
  @Test
  void thoseThatHaveNoneMakeASpreadLessEven() {
    assertThat(spread(5, 5).evenness()).hasValue(1);
    assertThat(spread(5, 5, 0, 0).evenness().orElseThrow()).isEqualTo(0.5, offset(1e-15));
  }

  @Test
  void evennessGoesFromZeroToOne() {
    assertThat(EVEN.evenness()).hasValue(1);
    assertThat(ONE_HAS_ALL.evenness()).hasValue(0);
    assertThat(Double.toString(ONE_HAS_ALL.evenness().orElseThrow())).isEqualTo("0.0");
  }

  @Test
  void ofASingleOneThereIsNoEvenness() {
    assertThat(spread(7).evenness()).isEmpty();
  }

  @Test
  void ofNothingThereAreNoFigures() {
    assertThat(NOTHING.shares()).isEmpty();
    assertThat(NOTHING.gini()).isEmpty();
    assertThat(NOTHING.herfindahl()).isEmpty();
    assertThat(NOTHING.evenness()).isEmpty();
    assertThat(spread(0, 0).gini()).isEmpty();
    assertThat(spread(0, 0).evenness()).isEmpty();
    assertThat(spread(0, 0).shares()).isEmpty();
  }

  @Test
  void aTableHasThoseWithMostFirst() {
    Table table =
        Distribution.of(Map.of("a", 1, "b", 2, "c", 1), 3).named("key", "things").toTable();

    assertThat(table.rows())
        .extracting(Row::toString)
        .containsExactly(
            "key: b, count: 2, share: 0.5",
            "key: a, count: 1, share: 0.25",
            "key: c, count: 1, share: 0.25");
    assertThat(table.headings().get(1).unit()).contains("things");
  }

  @Test
  void aTableOfNothingAssignedHasNoShares() {
    assertThat(spread(0).named("key", "things").toTable().rows().get(0).values())
        .containsExactly(Optional.of("key-00"), Optional.of(0L), Optional.empty());
  }

  @Test
  void wholeNumbersOfEveryTypeAreCounts() {
    assertThat(Distribution.of(Map.of("a", 2.0, "b", (short) 3), 0).counts())
        .containsExactly(Map.entry("a", 2L), Map.entry("b", 3L));
  }

  @Test
  void negativeAndBrokenNumbersAreNoCounts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Distribution.of(Map.of("a", -1), 0))
        .withMessage("count -1 of a: expected a whole number, zero or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Distribution.of(Map.of("a", 0.5), 0))
        .withMessage("count 0.5 of a: expected a whole number, zero or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Distribution.of(Map.of("a", 1), -1))
        .withMessage("unassigned -1: expected zero or more");
  }

  @Test
  void itsTextSaysHowManyThereAre() {
    assertThat(spread(7)).hasToString("7 things over 1 value of key");
    assertThat(NOTHING).hasToString("0 things over 0 values of key, 5 not assigned");
  }

  static Distribution<String> spread(int... counts) {
    Map<String, Integer> byKey = new TreeMap<>();
    IntStream.range(0, counts.length).forEach(i -> byKey.put("key-" + i / 10 + i % 10, counts[i]));
    return Distribution.of(byKey, 0);
  }
}
