package eu.hanse.analysis.participation;

import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import eu.hanse.text.Words;

/** How similar two cities are by what occupies them, from 0 for nothing in common to 1. */
public enum SimilarityMeasure {
  /**
   * The number of subjects that both have, divided by the number of those that at least one of them
   * has: |A ∩ B| / |A ∪ B|. How often a city has one does not matter (P. Jaccard, Bulletin de la
   * Société Vaudoise des Sciences Naturelles 37, 1901).
   */
  JACCARD {
    @Override
    double between(Multiset<String> one, Multiset<String> other) {
      double shared = Sets.intersection(one.elementSet(), other.elementSet()).size();
      return shared / (one.elementSet().size() + other.elementSet().size() - shared);
    }
  },
  /**
   * The cosine of the angle between the vectors of how often the cities have each subject: Σ ab /
   * √(Σ a² Σ b²) (G. Salton and M. J. McGill, Introduction to Modern Information Retrieval, 1983).
   */
  COSINE {
    @Override
    double between(Multiset<String> one, Multiset<String> other) {
      double product =
          Multisets.intersection(one, other).elementSet().stream()
              .mapToDouble(subject -> (double) one.count(subject) * other.count(subject))
              .sum();
      return Math.min(1, product / Math.sqrt(squares(one) * squares(other)));
    }

    private static double squares(Multiset<String> counts) {
      return counts.entrySet().stream()
          .mapToDouble(entry -> (double) entry.getCount() * entry.getCount())
          .sum();
    }
  };

  /** The similarity of two cities that both have something. */
  abstract double between(Multiset<String> one, Multiset<String> other);

  /** {@return the name, such as {@code jaccard}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
