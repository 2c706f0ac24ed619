package eu.hanse.io.report;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.io.BaselineComparison;
import eu.hanse.io.DataContents;
import eu.hanse.io.DataReport;
import eu.hanse.io.ProblemTotals;
import eu.hanse.io.configuration.Fingerprints;
import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.AcceptedProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.validation.RuleStatistics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes reports of problems, with totals that fit. */
final class ReportBuilder {

  private final List<Problem> problems = new ArrayList<>();
  private final List<AcceptedProblem> accepted = new ArrayList<>();
  private final List<RuleStatistics> statistics = new ArrayList<>();
  private Optional<BaselineComparison> baseline = Optional.empty();
  private DataContents contents = new DataContents(1, 0, 0, 1, 0);
  private int listed = Integer.MAX_VALUE;

  ReportBuilder add(Problem... more) {
    problems.addAll(List.of(more));
    return this;
  }

  ReportBuilder accept(Problem problem, Acceptance acceptance) {
    accepted.add(new AcceptedProblem(problem, acceptance));
    return this;
  }

  ReportBuilder fixed(String... fingerprints) {
    baseline =
        Optional.of(new BaselineComparison(Fingerprints.known(fingerprints), Optional.empty()));
    return this;
  }

  ReportBuilder did(RuleStatistics rule) {
    statistics.add(rule);
    return this;
  }

  ReportBuilder contents(DataContents read) {
    contents = read;
    return this;
  }

  /** Lists no more problems than these; the others are only counted. */
  ReportBuilder listing(int most) {
    listed = most;
    return this;
  }

  DataReport build() {
    return new DataReport(
        problems.stream().limit(listed).collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(accepted),
        new ProblemTotals(
            count(Problem::severity),
            count(Problem::code),
            count(problem -> problem.position().file()),
            accepted.size() - known(),
            known()),
        baseline,
        contents,
        ImmutableList.copyOf(statistics));
  }

  private long known() {
    return accepted.stream().filter(it -> it.acceptance() instanceof Acceptance.Known).count();
  }

  private <T extends Comparable<T>> ImmutableSortedMap<T, Long> count(Function<Problem, T> by) {
    return problems.stream().collect(groupingBy(by, counting())).entrySet().stream()
        .collect(
            toImmutableSortedMap(
                Comparator.<T>naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
  }
}
