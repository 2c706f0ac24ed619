package eu.hanse.io.configuration;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Ordering;

/**
 * The problems that the entities of some data had on some day, so that a validation can tell what
 * is new. What cannot be read is no part of it: nobody knows what else is wrong there.
 *
 * @param problems the problems; several can be alike
 */
public record Baseline(ImmutableSortedMultiset<KnownProblem> problems) {

  /** {@return a baseline without problems} */
  public static Baseline empty() {
    return new Baseline(ImmutableSortedMultiset.of());
  }

  /**
   * {@return the baseline of some problems}
   *
   * @param problems the problems
   */
  public static Baseline of(Multiset<KnownProblem> problems) {
    return new Baseline(ImmutableSortedMultiset.copyOf(Ordering.natural(), problems));
  }
}
