package eu.hanse.analysis.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import eu.hanse.table.Row;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {

  /**
   * The remissions under 6-mercaptopurine of the trial by Freireich and others (Blood 21, 1963), in
   * weeks, taken as days here. The estimates are those that Klein and Moeschberger print (Survival
   * Analysis, example 4.1).
   */
  private static final SurvivalCurve REMISSIONS =
      SurvivalCurve.of(
          Stream.concat(
                  ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
                  lasting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35))
              .toList());

  @Test
  void theStepsAreThoseOfAPublishedExample() {
    assertThat(REMISSIONS.steps())
        .extracting(SurvivalStep::days)
        .containsExactly(6L, 7L, 10L, 13L, 16L, 22L, 23L);
    assertThat(REMISSIONS.steps())
        .extracting(SurvivalStep::atRisk)
        .containsExactly(21L, 17L, 15L, 12L, 11L, 7L, 6L);
    assertThat(REMISSIONS.steps())
        .extracting(SurvivalStep::ended)
        .containsExactly(3L, 1L, 1L, 1L, 1L, 1L, 1L);
  }

  @Test
  void theEstimatesAreThoseOfAPublishedExample() {
    double[] published = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};

    for (int i = 0; i < published.length; i++) {
      assertThat(REMISSIONS.steps().get(i).survival()).isEqualTo(published[i], offset(0.0005));
    }
  }

  @Test
  void theStandardErrorsAreThoseOfAPublishedExample() {
    double[] published = {0.076, 0.087, 0.096, 0.107, 0.114, 0.128, 0.135};

    for (int i = 0; i < published.length; i++) {
      assertThat(REMISSIONS.steps().get(i).standardError().orElseThrow())
          .isEqualTo(published[i], offset(0.0005));
    }
  }

  @Test
  void theMedianIsThatOfAPublishedExample() {
    assertThat(REMISSIONS.median()).hasValue(23);
  }

  /** 2/3 last longer than 1, of which half longer than 4: what ends at 4 is half of two at risk. */
  @Test
  void aSpellThatHasNotEndedIsAtRiskUpToItsLength() {
    SurvivalCurve curve = SurvivalCurve.of(Stream.concat(ended(1, 4), lasting(4)).toList());

    assertThat(curve.steps().get(1).atRisk()).isEqualTo(2);
    assertThat(curve.survivalAfter(4).orElseThrow()).isEqualTo(1.0 / 3, offset(1e-15));
  }

  @Test
  void theCurveIsReadBetweenItsSteps() {
    assertThat(REMISSIONS.survivalAfter(0)).hasValue(1);
    assertThat(REMISSIONS.survivalAfter(5)).hasValue(1);
    assertThat(REMISSIONS.survivalAfter(6).orElseThrow()).isEqualTo(18.0 / 21, offset(1e-15));
    assertThat(REMISSIONS.survivalAfter(9)).isEqualTo(REMISSIONS.survivalAfter(7));
    assertThat(REMISSIONS.survivalAfter(35)).isEqualTo(REMISSIONS.survivalAfter(23));
  }

  @Test
  void pastTheLongestSpellNothingIsKnownUnlessAllHaveEnded() {
    assertThat(REMISSIONS.survivalAfter(36)).isEmpty();
    assertThat(SurvivalCurve.of(ended(2, 3).toList()).survivalAfter(99)).hasValue(0);
  }

  @Test
  void whereAllHaveEndedThereIsNoStandardError() {
    SurvivalCurve curve = SurvivalCurve.of(ended(2, 3).toList());

    assertThat(curve.steps().get(0).standardError().orElseThrow())
        .isEqualTo(Math.sqrt(0.125), offset(1e-15));
    assertThat(curve.steps().get(1).survival()).isZero();
    assertThat(curve.steps().get(1).standardError()).isEmpty();
  }

  /** Six spells end one by one: 5/6 · 4/5 · 3/4 is a half, whatever the rounding. */
  @Test
  void theMedianIsReachedAtExactlyAHalf() {
    assertThat(SurvivalCurve.of(ended(1, 2, 3, 4, 5, 6).toList()).median()).hasValue(3);
  }

  @Test
  void thereIsNoMedianIfMoreThanHalfLastLonger() {
    assertThat(SurvivalCurve.of(Stream.concat(ended(1), lasting(2, 3)).toList()).median())
        .isEmpty();
  }

  @Test
  void ofNoSpellsNothingIsKnown() {
    SurvivalCurve nothing = SurvivalCurve.of(List.of());

    assertThat(nothing.steps()).isEmpty();
    assertThat(nothing.survivalAfter(0)).isEmpty();
    assertThat(nothing.median()).isEmpty();
    assertThat(nothing).hasToString("Survival curve of 0 spells in 0 steps");
  }

  @Test
  void ifNoneHasEndedAllLastLonger() {
    SurvivalCurve curve = SurvivalCurve.of(lasting(3).toList());

    assertThat(curve.survivalAfter(3)).hasValue(1);
    assertThat(curve.survivalAfter(4)).isEmpty();
  }

  /** The standard error is 0.75 · √(1 / (4 · 3)) = √3/8. */
  @Test
  void aTableHasARowForEachStep() {
    SurvivalCurve curve = SurvivalCurve.of(Stream.concat(ended(1), lasting(2, 2, 2)).toList());

    assertThat(curve.toTable().rows())
        .extracting(Row::toString)
        .singleElement()
        .asString()
        .startsWith("days: 1, at risk: 4, ended: 1, survival: 0.75, standard error: 0.2165");
    assertThat(curve).hasToString("Survival curve of 4 spells in 1 step");
  }

  @Test
  void spellsAreNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Spell(-1, true))
        .withMessage("spell of -1 days: expected zero or more");
  }

  private static Stream<Spell> ended(int... days) {
    return IntStream.of(days).mapToObj(length -> new Spell(length, true));
  }

  private static Stream<Spell> lasting(int... days) {
    return IntStream.of(days).mapToObj(length -> new Spell(length, false));
  }
}
