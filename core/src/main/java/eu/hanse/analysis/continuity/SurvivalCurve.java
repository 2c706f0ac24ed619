package eu.hanse.analysis.continuity;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Ordering;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Words;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The share of spells that last longer than a time, where some have not ended yet: the
 * product-limit estimate (E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete
 * observations, Journal of the American Statistical Association 53, 1958).
 *
 * <p>With d of n spells ended at a length, where n are all that lasted at least as long, the curve
 * is Π (1 − d/n) over the lengths up to a time. A spell that has not ended counts in n up to its
 * length, that length included. The standard error is Greenwood's, S √(Σ d / (n (n − d))) (M.
 * Greenwood, The natural duration of cancer, 1926).
 */
public final class SurvivalCurve implements Tabular {

  /** So that a half that is rounded upwards in multiplying is still a half. */
  private static final double ROUNDING = 1e-12;

  private final ImmutableList<SurvivalStep> steps;
  private final long spells;
  private final long longest;

  private SurvivalCurve(ImmutableList<SurvivalStep> steps, long spells, long longest) {
    this.steps = steps;
    this.spells = spells;
    this.longest = longest;
  }

  /**
   * {@return the curve of some spells}
   *
   * @param spells the spells, in any order
   */
  public static SurvivalCurve of(Iterable<Spell> spells) {
    ImmutableList<Spell> all = ImmutableList.copyOf(spells);
    ImmutableSortedMultiset<Long> lengths = lengths(all.stream());
    ImmutableSortedMultiset<Long> ends = lengths(all.stream().filter(Spell::ended));
    ImmutableList.Builder<SurvivalStep> steps = ImmutableList.builder();
    double survival = 1;
    double variance = 0;
    for (long days : ends.elementSet()) {
      long atRisk = lengths.tailMultiset(days, BoundType.CLOSED).size();
      long ended = ends.count(days);
      survival *= 1 - (double) ended / atRisk;
      variance += (double) ended / atRisk / (atRisk - ended);
      OptionalDouble error =
          atRisk == ended
              ? OptionalDouble.empty()
              : OptionalDouble.of(survival * Math.sqrt(variance));
      steps.add(new SurvivalStep(days, atRisk, ended, survival, error));
    }
    long longest = all.stream().mapToLong(Spell::days).max().orElse(0);
    return new SurvivalCurve(steps.build(), all.size(), longest);
  }

  private static ImmutableSortedMultiset<Long> lengths(Stream<Spell> spells) {
    return spells
        .map(Spell::days)
        .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Ordering.natural()));
  }

  /** {@return the lengths at which spells ended, shortest first} */
  public ImmutableList<SurvivalStep> steps() {
    return steps;
  }

  /**
   * {@return the estimated share of spells that last longer than a time, from 0 to 1; empty for
   * more than the longest spell, unless that ended: nothing is known then}
   *
   * @param days the time in days, zero or more
   */
  public OptionalDouble survivalAfter(long days) {
    double survival = 1;
    for (SurvivalStep step : steps) {
      survival = step.days() <= days ? step.survival() : survival;
    }
    boolean known = spells > 0 && (days <= longest || survival == 0);
    return known ? OptionalDouble.of(survival) : OptionalDouble.empty();
  }

  /**
   * {@return the median: the shortest time in days that no more than half of the spells outlast;
   * empty if more do so at the end of the curve}
   */
  public OptionalLong median() {
    return steps.stream()
        .filter(step -> step.survival() <= 0.5 + ROUNDING)
        .mapToLong(SurvivalStep::days)
        .findFirst();
  }

  /** {@return a table with a row for each step} */
  @Override
  public Table toTable() {
    return Table.of(
        steps,
        Column.<SurvivalStep>integer("days", SurvivalStep::days).in("days"),
        Column.<SurvivalStep>integer("at risk", SurvivalStep::atRisk)
            .in("spells")
            .described("How many spells lasted at least as long."),
        Column.<SurvivalStep>integer("ended", SurvivalStep::ended)
            .in("spells")
            .described("How many of them ended then."),
        Column.<SurvivalStep>number("survival", SurvivalStep::survival)
            .described("The estimated share that lasts longer (Kaplan and Meier)."),
        Column.<SurvivalStep>number("standard error", SurvivalStep::standardError)
            .described("The standard error of the share (Greenwood)."));
  }

  /** {@return how many spells and steps there are, in one line} */
  @Override
  public String toString() {
    return "Survival curve of "
        + Words.count(spells, "spell", "spells")
        + " in "
        + Words.count(steps.size(), "step", "steps");
  }
}
