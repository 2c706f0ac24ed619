package eu.hanse.benchmarks.result;

import eu.hanse.benchmarks.data.DataSize;
import java.util.List;
import java.util.Locale;

/** A table of what is held in memory for each participation. */
final class MemoryTable {

  private final Section section;
  private final DataSize size;
  private final List<Result> results;

  MemoryTable(Section section, DataSize size, List<Result> results) {
    this.section = section;
    this.size = size;
    this.results = results;
  }

  String markdown() {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                """
                | %,d programmes | bytes a participation |
                | --- | ---: |
                """,
                size.programmes()));
    section
        .rows()
        .forEach(
            (benchmark, label) ->
                results.stream()
                    .filter(result -> result.benchmark().equals(benchmark))
                    .map(Result::median)
                    .forEach(
                        bytes ->
                            table.append(
                                String.format(Locale.ROOT, "| %s | %,.0f |%n", label, bytes))));
    return table.toString();
  }
}
