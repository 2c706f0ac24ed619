package eu.hanse.io.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import eu.hanse.validation.RuleStatistics;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each rule did, as a table for people: how many entities it judged, how many of them passed
 * and failed, how many it skipped, how many findings it had and, if that was measured, how long it
 * took. Below a rule stands why it skipped entities; at the end the sums.
 */
public final class StatisticsText {

  private static final String GAP = "  ";

  private final Appendable out;
  private final boolean timed;
  private final List<Integer> widths = new ArrayList<>();

  private StatisticsText(boolean timed, Appendable out) {
    this.timed = timed;
    this.out = out;
  }

  /**
   * Writes the table.
   *
   * @param statistics what each rule did, in the order to show
   * @param out takes the text; where that is turned into bytes, it should be as UTF-8
   * @throws IOException if the text cannot be written
   */
  public static void write(ImmutableList<RuleStatistics> statistics, Appendable out)
      throws IOException {
    boolean timed = statistics.stream().anyMatch(rule -> rule.time().isPresent());
    new StatisticsText(timed, out).write(statistics);
  }

  private void write(ImmutableList<RuleStatistics> statistics) throws IOException {
    List<String> head =
        row("rule", "judged", "passed", "failed", "skipped", "findings", "milliseconds");
    List<List<String>> rows = statistics.stream().map(this::row).toList();
    List<String> sums = sums(statistics);
    fit(head);
    rows.forEach(this::fit);
    fit(sums);
    write(head);
    for (int i = 0; i < rows.size(); i++) {
      write(rows.get(i));
      writeReasons(statistics.get(i).skipped());
    }
    write(sums);
  }

  private List<String> row(RuleStatistics rule) {
    return row(
        rule.rule().value(),
        Long.toString(rule.judged()),
        Long.toString(rule.passed()),
        Long.toString(rule.failed()),
        Long.toString(skipped(rule)),
        Long.toString(rule.findings()),
        milliseconds(rule.time()));
  }

  private List<String> sums(ImmutableList<RuleStatistics> rules) {
    Duration time =
        rules.stream().flatMap(it -> it.time().stream()).reduce(Duration.ZERO, Duration::plus);
    return row(
        "all",
        Long.toString(rules.stream().mapToLong(RuleStatistics::judged).sum()),
        Long.toString(rules.stream().mapToLong(RuleStatistics::passed).sum()),
        Long.toString(rules.stream().mapToLong(RuleStatistics::failed).sum()),
        Long.toString(rules.stream().mapToLong(StatisticsText::skipped).sum()),
        Long.toString(rules.stream().mapToLong(RuleStatistics::findings).sum()),
        milliseconds(Optional.of(time)));
  }

  private List<String> row(String... cells) {
    return ImmutableList.copyOf(cells).subList(0, timed ? cells.length : cells.length - 1);
  }

  private static long skipped(RuleStatistics rule) {
    return rule.skipped().values().stream().mapToLong(Long::longValue).sum();
  }

  private static String milliseconds(Optional<Duration> time) {
    return time.map(it -> Milliseconds.of(it).toPlainString()).orElse("");
  }

  private void fit(List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      int width = row.get(i).length();
      if (i == widths.size()) {
        widths.add(width);
      } else {
        widths.set(i, Math.max(widths.get(i), width));
      }
    }
  }

  private void write(List<String> row) throws IOException {
    StringBuilder line = new StringBuilder(Strings.padEnd(row.get(0), widths.get(0), ' '));
    for (int i = 1; i < row.size(); i++) {
      line.append(GAP).append(Strings.padStart(row.get(i), widths.get(i), ' '));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private void writeReasons(Map<String, Long> skipped) throws IOException {
    for (Map.Entry<String, Long> reason : skipped.entrySet()) {
      out.append(GAP)
          .append(Long.toString(reason.getValue()))
          .append(" skipped because ")
          .append(TextLimit.MESSAGE.show(reason.getKey()))
          .append('\n');
    }
  }
}
