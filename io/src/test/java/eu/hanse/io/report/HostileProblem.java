package eu.hanse.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.CityId;
import eu.hanse.io.DataContents;
import eu.hanse.io.DataReport;
import eu.hanse.io.ProblemTotals;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.util.Optional;

/** Problems in which every text has ten thousand characters. */
final class HostileProblem {

  private static final int LENGTH = 10_000;

  private HostileProblem() {}

  static Problem of(String file, int line, String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    SourcePosition position = new SourcePosition(file, line, 20, line, 30, 40L * line, "/" + text);
    return new Problem(
        RuleCode.of("city.name-twice"),
        Severity.ERROR,
        text,
        text,
        position,
        text,
        Optional.of(EntityKey.of(CityId.of("kiel"))),
        ImmutableList.of(new RelatedPosition(position, text)),
        ImmutableList.of(new TextCorrection(position, text, true)));
  }

  /** {@return a report that lists some problems of one code and file, and counts more} */
  static DataReport report(ImmutableList<Problem> listed, long all) {
    Problem first = listed.get(0);
    return new DataReport(
        listed,
        ImmutableList.of(),
        new ProblemTotals(
            ImmutableSortedMap.of(first.severity(), all),
            ImmutableSortedMap.of(first.code(), all),
            ImmutableSortedMap.of(first.position().file(), all),
            0,
            0),
        Optional.empty(),
        new DataContents(1, 0, 0, 0, 0),
        ImmutableList.of());
  }
}
