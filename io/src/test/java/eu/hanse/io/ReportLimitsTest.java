package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportLimitsTest {

  @Test
  void keepTheFirstOfEachCodeByPositionInWhateverOrderTheyCome() {
    ProblemCollector collector = collector(new ReportLimits(2, 100));
    for (int line : new int[] {5, 1, 4, 2, 3}) {
      collector.add(problem("a.b", line));
    }
    collector.add(problem("c.d", 9));

    assertThat(collector.problems())
        .extracting(problem -> problem.code() + " " + problem.position().line())
        .containsExactly("a.b 1", "a.b 2", "c.d 9");
  }

  @Test
  void countAll() {
    ProblemCollector collector = collector(new ReportLimits(0, 0));
    for (int line = 1; line <= 1000; line++) {
      collector.add(problem("a.b", line));
    }

    assertThat(collector.problems()).isEmpty();
    assertThat(collector.totals().all()).isEqualTo(1000);
    assertThat(collector.totals().count(RuleCode.of("a.b"))).isEqualTo(1000);
    assertThat(collector.totals().byFile()).containsEntry("x.json", 1000L);
  }

  @Test
  void shareTheTotalSoThatNoCodeCrowdsOutAnother() {
    ProblemCollector collector = collector(new ReportLimits(100, 10));
    for (int line = 1; line <= 50; line++) {
      collector.add(problem("a.b", line));
      collector.add(problem("c.d", line));
    }
    collector.add(problem("e.f", 51));

    assertThat(collector.problems())
        .extracting(problem -> problem.code().value())
        .containsOnly("a.b", "c.d", "e.f")
        .hasSizeBetween(9, 10);
  }

  @Test
  void listAllThatFit() {
    ProblemCollector collector = collector(new ReportLimits(100, 10));
    List.of(1, 2, 3).forEach(line -> collector.add(problem("a.b", line)));

    assertThat(collector.problems()).hasSize(3);
  }

  @Test
  void areNotNegative() {
    assertThatThrownBy(() -> new ReportLimits(-1, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("report limits -1 and 5: expected numbers that are not negative");
    assertThatThrownBy(() -> new ReportLimits(5, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listsTwiceAsManyRelatedPlacesAsProblems() {
    ProblemCollector collector = collector(new ReportLimits(10, 4));
    collector.add(relatedTo(1, problem("a.b", 1)));
    collector.add(relatedTo(20, problem("a.b", 2)));
    collector.add(relatedTo(20, problem("a.b", 3)));

    assertThat(collector.problems())
        .extracting(problem -> problem.related().size())
        .containsExactly(1, 3, 3);
  }

  private static Problem relatedTo(int places, Problem problem) {
    RelatedPosition place = new RelatedPosition(problem.position(), "here");
    return new Problem(
        problem.code(),
        problem.severity(),
        problem.message(),
        problem.advice(),
        problem.position(),
        problem.place(),
        problem.subject(),
        ImmutableList.copyOf(Collections.nCopies(places, place)),
        problem.corrections());
  }

  private static ProblemCollector collector(ReportLimits limits) {
    return new ProblemCollector(
        limits,
        new Acceptances(
            new Suppressions(
                Optional.empty(), RuleSet.empty(), RuleSet.empty(), LocalDate.parse("2026-01-01")),
            Optional.empty()),
        problem -> true);
  }

  private static Problem problem(String code, int line) {
    return Problem.of(
        RuleCode.of(code),
        Severity.ERROR,
        "Wrong.",
        "Mend it.",
        new SourcePosition("x.json", line, 1, line, 2, line, ""));
  }
}
