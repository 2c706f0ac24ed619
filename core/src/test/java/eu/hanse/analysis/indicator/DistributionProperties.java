package eu.hanse.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DistributionProperties {

  /** Counts of which at least one is not zero. */
  @Provide
  Arbitrary<int[]> counts() {
    return Arbitraries.integers()
        .between(0, 1000)
        .array(int[].class)
        .ofMinSize(1)
        .ofMaxSize(40)
        .filter(counts -> Arrays.stream(counts).sum() > 0);
  }

  @Property
  void ginisCoefficientLiesBetweenZeroAndOneLessOneNth(@ForAll("counts") int[] counts) {
    assertThat(gini(counts)).isBetween(0.0, 1 - 1.0 / counts.length + 1e-12);
  }

  @Property
  void ginisCoefficientDoesNotDependOnTheScale(
      @ForAll("counts") int[] counts, @ForAll @IntRange(min = 1, max = 1000) int factor) {
    int[] scaled = Arrays.stream(counts).map(count -> factor * count).toArray();

    assertThat(gini(scaled)).isEqualTo(gini(counts), within(1e-12));
  }

  @Property
  void ginisCoefficientDoesNotDependOnWhoHasWhat(@ForAll("counts") int[] counts) {
    int[] reversed =
        IntStream.range(0, counts.length).map(i -> counts[counts.length - 1 - i]).toArray();

    assertThat(gini(reversed)).isEqualTo(gini(counts));
  }

  @Property
  void ginisCoefficientIsHalfTheMeanDifferenceOfAllPairsDividedByTheMean(
      @ForAll("counts") int[] counts) {
    double differences =
        Arrays.stream(counts)
            .mapToDouble(one -> Arrays.stream(counts).mapToDouble(x -> Math.abs(x - one)).sum())
            .sum();
    double n = counts.length;

    assertThat(gini(counts))
        .isEqualTo(differences / (2 * n * Arrays.stream(counts).sum()), within(1e-12));
  }

  @Property
  void herfindahlsIndexLiesBetweenOneNthAndOne(@ForAll("counts") int[] counts) {
    assertThat(DistributionTest.spread(counts).herfindahl().orElseThrow())
        .isBetween(1.0 / counts.length - 1e-12, 1 + 1e-12);
  }

  @Property
  void evennessLiesBetweenZeroAndOne(@ForAll("counts") int[] counts) {
    DistributionTest.spread(counts)
        .evenness()
        .ifPresent(evenness -> assertThat(evenness).isBetween(0.0, 1.0));
  }

  @Property
  void theSharesAddUpToOne(@ForAll("counts") int[] counts) {
    assertThat(
            DistributionTest.spread(counts).shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum())
        .isEqualTo(1, within(1e-12));
  }

  private static double gini(int[] counts) {
    return DistributionTest.spread(counts).gini().orElseThrow();
  }
}
