package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.rule.RuleCode;
import eu.hanse.validation.RuleStatistics;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatisticsTextTest {

  @Test
  void isATable() throws IOException {
    assertThat(table(Optional.of(Duration.ofNanos(1_234_567))))
        .isEqualTo(
            """
            rule               judged  passed  failed  skipped  findings  milliseconds
            city.nuts-country     190     189       1       14         2         1.235
              3 skipped because it names no NUTS code
              11 skipped because its country is not known
            ref.unused              0       0       0        0         0
            all                   190     189       1       14         2         1.235
            """);
  }

  @Test
  void hasNoTimesIfTheyWereNotMeasured() throws IOException {
    assertThat(table(Optional.empty()))
        .startsWith("rule               judged  passed  failed  skipped  findings\n")
        .endsWith("all                   190     189       1       14         2\n");
  }

  private static String table(Optional<Duration> time) throws IOException {
    StringBuilder out = new StringBuilder();
    StatisticsText.write(
        ImmutableList.of(
            new RuleStatistics(
                RuleCode.of("city.nuts-country"),
                189,
                1,
                ImmutableSortedMap.of("it names no NUTS code", 3L, "its country is not known", 11L),
                2,
                time),
            new RuleStatistics(
                RuleCode.of("ref.unused"), 0, 0, ImmutableSortedMap.of(), 0, Optional.empty())),
        out);
    return out.toString();
  }
}
