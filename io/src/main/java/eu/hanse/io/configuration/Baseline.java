package eu.hanse.io.configuration;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Ordering;

/**
 * The problems that data had on some day, so that a validation can tell what is new.
 *
 * @param fingerprints the fingerprints of the problems: each the code, a space and the place;
 *     several problems can have the same one
 */
public record Baseline(ImmutableSortedMultiset<String> fingerprints) {

  /** {@return a baseline without problems} */
  public static Baseline empty() {
    return new Baseline(ImmutableSortedMultiset.of());
  }

  /**
   * {@return the baseline of some fingerprints}
   *
   * @param fingerprints the fingerprints
   */
  public static Baseline of(Multiset<String> fingerprints) {
    return new Baseline(ImmutableSortedMultiset.copyOf(Ordering.natural(), fingerprints));
  }
}
