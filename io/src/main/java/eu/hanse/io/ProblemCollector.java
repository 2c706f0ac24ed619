package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.MinMaxPriorityQueue;
import com.google.common.collect.Ordering;
import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.AcceptedProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Counts problems as they arise and keeps the first of each code by position, whatever the order in
 * which they come: a flood takes no more memory than what is listed.
 */
final class ProblemCollector {

  private final ReportLimits limits;
  private final Acceptances acceptances;
  private final Predicate<Problem> concernsUser;
  private final Map<RuleCode, MinMaxPriorityQueue<Problem>> open = new TreeMap<>();
  private final Map<RuleCode, MinMaxPriorityQueue<AcceptedProblem>> accepted = new TreeMap<>();
  private final Map<Severity, Long> bySeverity = new TreeMap<>();
  private final Map<RuleCode, Long> byCode = new TreeMap<>();
  private final Map<String, Long> byFile = new HashMap<>();
  private long suppressed;
  private long known;

  /**
   * Makes a collector.
   *
   * @param limits how many problems to keep
   * @param acceptances which of them are accepted
   * @param concernsUser which of them are of use to whom the report is for
   */
  ProblemCollector(ReportLimits limits, Acceptances acceptances, Predicate<Problem> concernsUser) {
    this.limits = limits;
    this.acceptances = acceptances;
    this.concernsUser = concernsUser;
  }

  /** Adds a problem and tells whether it is open: whether it counts. */
  boolean add(Problem problem) {
    // Asked first: a decision about other data is of use, even if nobody is told about these.
    Optional<Acceptance> acceptance = acceptances.of(problem);
    if (!concernsUser.test(problem)) {
      return false;
    }
    if (acceptance.isEmpty()) {
      acceptances.leaveOpen(problem);
      count(problem.code(), problem.severity(), problem.position().file());
      keep(open, problem.code(), problem);
      return true;
    }
    if (acceptance.get() instanceof Acceptance.Known) {
      known++;
    } else {
      suppressed++;
    }
    keep(accepted, problem.code(), new AcceptedProblem(problem, acceptance.get()));
    return false;
  }

  /** Counts a problem that is open and not listed. */
  void count(RuleCode code, Severity severity, String file) {
    bySeverity.merge(severity, 1L, Long::sum);
    byCode.merge(code, 1L, Long::sum);
    byFile.merge(file, 1L, Long::sum);
  }

  /**
   * {@return whether all problems of a code that are listed stand before a line, and no more are}
   */
  boolean isFullBefore(RuleCode code, String file, int line) {
    MinMaxPriorityQueue<Problem> listed = open.get(code);
    if (limits.perCode() == 0) {
      return true;
    }
    if (listed == null || listed.size() < limits.perCode()) {
      return false;
    }
    SourcePosition last = Objects.requireNonNull(listed.peekLast()).position();
    int byFile = last.file().compareTo(file);
    return byFile < 0 || (byFile == 0 && last.line() < line);
  }

  private <T extends Comparable<T>> void keep(
      Map<RuleCode, MinMaxPriorityQueue<T>> kept, RuleCode code, T one) {
    if (limits.perCode() > 0) {
      kept.computeIfAbsent(
              code, it -> MinMaxPriorityQueue.maximumSize(limits.perCode()).<T>create())
          .add(one);
    }
  }

  ImmutableList<Problem> problems() {
    ImmutableList<Problem> listed = firstOf(open.values());
    int each =
        share(
            listed.stream().mapToInt(problem -> problem.related().size()).sorted().toArray(),
            limits.relatedPlaces());
    return listed.stream()
        .map(problem -> problem.relatedToFirst(each))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<AcceptedProblem> accepted() {
    return firstOf(accepted.values());
  }

  ProblemTotals totals() {
    return new ProblemTotals(
        ImmutableSortedMap.copyOf(bySeverity, Ordering.natural()),
        ImmutableSortedMap.copyOf(byCode, Ordering.natural()),
        ImmutableSortedMap.copyOf(byFile, Ordering.natural()),
        suppressed,
        known);
  }

  /** Of each code as many as the total allows, so that no code crowds out another. */
  private <T extends Comparable<T>> ImmutableList<T> firstOf(
      Collection<MinMaxPriorityQueue<T>> kept) {
    int perCode =
        share(kept.stream().mapToInt(Collection::size).sorted().toArray(), limits.total());
    return kept.stream()
        .flatMap(queue -> queue.stream().sorted().limit(perCode))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how many of each size fit into the total; the sizes ascend} */
  private static int share(int[] sizes, long total) {
    long left = total;
    for (int i = 0; i < sizes.length; i++) {
      long share = left / (sizes.length - i);
      if (sizes[i] > share) {
        return (int) share;
      }
      left -= sizes[i];
    }
    return Integer.MAX_VALUE;
  }
}
