package eu.hanse.io.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.MinMaxPriorityQueue;
import com.google.common.collect.Ordering;
import eu.hanse.io.DataContents;
import eu.hanse.io.DataReport;
import eu.hanse.io.ProblemTotals;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;

/** Counts the problems of one check, and keeps the first of each code to be listed. */
final class ProblemTally {

  /** Enough to see what is wrong; a test's message with more is not read. */
  private static final int LISTED_PER_CODE = 20;

  private final Map<Severity, Long> bySeverity = new TreeMap<>();
  private final Map<RuleCode, Long> byCode = new TreeMap<>();
  private final Map<RuleCode, Queue<Problem>> listed = new TreeMap<>();

  void add(Problem problem) {
    bySeverity.merge(problem.severity(), 1L, Long::sum);
    byCode.merge(problem.code(), 1L, Long::sum);
    listed
        .computeIfAbsent(
            problem.code(),
            code -> MinMaxPriorityQueue.maximumSize(LISTED_PER_CODE).<Problem>create())
        .add(problem);
  }

  /**
   * {@return what is wrong, as a report}
   *
   * @param file the file in which it is
   * @param contents what the file holds
   */
  DataReport report(String file, DataContents contents) {
    long all = bySeverity.values().stream().mapToLong(Long::longValue).sum();
    return new DataReport(
        listed.values().stream()
            .flatMap(Collection::stream)
            .sorted()
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of(),
        new ProblemTotals(
            ImmutableSortedMap.copyOf(bySeverity, Ordering.natural()),
            ImmutableSortedMap.copyOf(byCode, Ordering.natural()),
            all == 0 ? ImmutableSortedMap.of() : ImmutableSortedMap.of(file, all),
            0,
            0),
        Optional.empty(),
        contents,
        ImmutableList.of());
  }
}
