package eu.hanse.io;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.configuration.Suppression;
import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.RuleCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides which problems are accepted as they are, and remembers which decisions were of use. */
final class Acceptances {

  private record RuleAndSubject(RuleCode rule, EntityKey subject) {}

  private final Map<RuleAndSubject, Suppression> suppressions = new HashMap<>();
  private final Set<Suppression> used = new HashSet<>();
  private final Optional<Baseline> baseline;
  private final boolean updatesBaseline;
  private final Multiset<String> notSeenYet;
  private final Multiset<String> added = HashMultiset.create();
  private long known;

  Acceptances(
      List<Suppression> suppressions,
      LocalDate asOf,
      Optional<Baseline> baseline,
      boolean updatesBaseline) {
    for (Suppression suppression : suppressions) {
      if (!suppression.isExpired(asOf)) {
        this.suppressions.put(
            new RuleAndSubject(suppression.rule(), suppression.subject()), suppression);
      }
    }
    this.baseline = baseline;
    this.updatesBaseline = updatesBaseline;
    this.notSeenYet = HashMultiset.create(fingerprints(baseline));
  }

  private static ImmutableSortedMultiset<String> fingerprints(Optional<Baseline> baseline) {
    return baseline.map(Baseline::fingerprints).orElseGet(ImmutableSortedMultiset::of);
  }

  /** {@return why a problem is accepted, if it is} */
  Optional<Acceptance> of(Problem problem) {
    Suppression suppression = suppressionOf(problem);
    if (suppression != null) {
      used.add(suppression);
      return Optional.of(new Acceptance.Suppressed(suppression.reason(), suppression.until()));
    }
    if (notSeenYet.remove(problem.fingerprint())) {
      known++;
      return Optional.of(new Acceptance.Known());
    }
    return Optional.empty();
  }

  /** Takes notice of a problem that is reported because it is not accepted. */
  void leaveOpen(Problem problem) {
    if (updatesBaseline) {
      added.add(problem.fingerprint());
    }
  }

  private @Nullable Suppression suppressionOf(Problem problem) {
    return suppressions.isEmpty() || problem.subject().isEmpty()
        ? null
        : suppressions.get(new RuleAndSubject(problem.code(), problem.subject().get()));
  }

  boolean wasUsed(Suppression suppression) {
    return used.contains(suppression);
  }

  /**
   * {@return what became of the baseline, if there is one}
   *
   * @param isInScope tells of a fingerprint whether what it is about was judged
   */
  Optional<BaselineComparison> comparison(Predicate<String> isInScope) {
    Multiset<String> fixed = Multisets.filter(notSeenYet, isInScope::test);
    return baseline.map(
        old ->
            new BaselineComparison(
                known,
                ImmutableList.sortedCopyOf(fixed),
                updatesBaseline
                    ? Optional.of(
                        Baseline.of(
                            Multisets.sum(Multisets.difference(old.fingerprints(), fixed), added)))
                    : Optional.empty()));
  }
}
