package eu.hanse.io;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.configuration.KnownProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.RuleCode;
import eu.hanse.validation.RuleSet;
import java.util.Optional;
import java.util.function.Predicate;

/** A baseline at work: it accepts the problems that it knows, and remembers which it met. */
final class BaselineUse {

  private final Multiset<KnownProblem> all = HashMultiset.create();
  private final Multiset<KnownProblem> notSeenYet;
  private final Multiset<KnownProblem> added = HashMultiset.create();
  private final boolean updates;

  /**
   * Takes a baseline.
   *
   * @param baseline the baseline
   * @param rules all rules, with those that are off
   * @param updates whether the baseline is to be written anew
   */
  BaselineUse(Baseline baseline, RuleSet rules, boolean updates) {
    this.updates = updates;
    baseline.problems().forEach(known -> all.add(withCurrentCode(known, rules)));
    this.notSeenYet = HashMultiset.create(all);
  }

  /** A rule may have had another code on the day of the baseline. */
  private static KnownProblem withCurrentCode(KnownProblem known, RuleSet rules) {
    return rules
        .find(known.code().value())
        .map(rule -> new KnownProblem(rule.info().code(), known.subject(), known.path()))
        .orElse(known);
  }

  private static Optional<KnownProblem> known(Problem problem) {
    return problem.subject().map(subject -> KnownProblem.of(problem.code(), problem.place()));
  }

  /** {@return whether a problem is known; of problems that are alike, as many as were known} */
  boolean knows(Problem problem) {
    return !notSeenYet.isEmpty() && known(problem).filter(notSeenYet::remove).isPresent();
  }

  /** Takes notice of a problem that is reported because it is not accepted. */
  void leaveOpen(Problem problem) {
    if (updates) {
      known(problem).ifPresent(added::add);
    }
  }

  /**
   * {@return what became of the baseline}
   *
   * @param complete whether all data could be read; if not, it cannot be said what is gone
   * @param tookPart tells whether a rule was in use
   * @param isJudged tells whether an entity would have been judged if it were there
   */
  BaselineComparison comparison(
      boolean complete, Predicate<RuleCode> tookPart, Predicate<EntityKey> isJudged) {
    Multiset<KnownProblem> fixed =
        Multisets.filter(
            notSeenYet,
            known -> complete && tookPart.test(known.code()) && isJudged.test(known.subject()));
    Optional<Baseline> updated =
        updates && complete
            ? Optional.of(Baseline.of(Multisets.sum(Multisets.difference(all, fixed), added)))
            : Optional.empty();
    return new BaselineComparison(ImmutableList.sortedCopyOf(fixed), updated);
  }
}
