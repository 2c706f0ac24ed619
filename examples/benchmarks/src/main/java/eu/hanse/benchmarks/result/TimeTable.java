package eu.hanse.benchmarks.result;

import eu.hanse.benchmarks.data.DataSize;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table of times, with how many times those of the baseline they are, byte by byte. */
final class TimeTable {

  private static final double MEGA = 1e6;

  private final Section section;
  private final DataSize size;
  private final long bytes;
  private final List<Result> results;

  TimeTable(Section section, DataSize size, long bytes, List<Result> results) {
    this.section = section;
    this.size = size;
    this.bytes = bytes;
    this.results = results;
  }

  String markdown() {
    StringBuilder table =
        new StringBuilder(
            """
            | %s | median ms | least-most | MB/s | allocated, KB a programme | ratio |
            | --- | ---: | ---: | ---: | ---: | ---: |
            """
                .formatted(title()));
    Optional<Result> baseline =
        results.stream().filter(it -> it.benchmark().equals(section.baseline())).findFirst();
    section
        .rows()
        .forEach(
            (benchmark, label) ->
                results.stream()
                    .filter(result -> result.benchmark().equals(benchmark))
                    .forEach(result -> table.append(row(label, result, baseline))));
    return table.toString();
  }

  private String title() {
    return String.format(Locale.ROOT, "%,d programmes, %.1f MB", size.programmes(), bytes / MEGA);
  }

  private String row(String label, Result result, Optional<Result> baseline) {
    Double allocated = result.allocated();
    return String.format(
        Locale.ROOT,
        "| %s%s | %s | %s-%s | %.1f | %s | %s |%n",
        label,
        result.note() == null ? "" : " (" + result.note() + ")",
        milliseconds(result.median()),
        milliseconds(result.least()),
        milliseconds(result.most()),
        read(result) / MEGA / (result.median() / 1000),
        allocated == null
            ? ""
            : String.format(Locale.ROOT, "%.1f", allocated / size.programmes() / 1000),
        baseline
            .map(it -> perByte(result) / perByte(it))
            .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
            .orElse(""));
  }

  private static String milliseconds(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }

  private double perByte(Result result) {
    return result.median() / read(result);
  }

  private long read(Result result) {
    Long part = result.bytes();
    return part == null ? bytes : part;
  }
}
