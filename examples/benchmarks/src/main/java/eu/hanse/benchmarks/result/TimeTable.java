package eu.hanse.benchmarks.result;

import eu.hanse.benchmarks.data.DataSize;
import java.util.ArrayList;
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
  private final Optional<Result> baseline;

  TimeTable(Section section, DataSize size, long bytes, List<Result> results) {
    this.section = section;
    this.size = size;
    this.bytes = bytes;
    this.results = results;
    this.baseline =
        results.stream().filter(it -> it.benchmark().equals(section.baseline())).findFirst();
  }

  String markdown() {
    StringBuilder table = new StringBuilder(line(heading()));
    table.append(line(heading().stream().map(this::alignment).toList()));
    section
        .rows()
        .forEach(
            (benchmark, label) ->
                results.stream()
                    .filter(result -> result.benchmark().equals(benchmark))
                    .forEach(result -> table.append(line(cells(label, result)))));
    return table.toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private String alignment(String cell) {
    return cell.equals(heading().get(0)) ? "---" : "---:";
  }

  private List<String> heading() {
    List<String> cells = new ArrayList<>();
    cells.add(
        String.format(Locale.ROOT, "%,d programmes, %.1f MB", size.programmes(), bytes / MEGA));
    cells.addAll(List.of("median ms", "least-most"));
    if (section.reads()) {
      cells.add("MB/s");
    }
    cells.addAll(List.of("allocated, KB a programme", "ratio"));
    return cells;
  }

  private List<String> cells(String label, Result result) {
    List<String> cells = new ArrayList<>();
    cells.add(result.note() == null ? label : label + " (" + result.note() + ")");
    cells.add(milliseconds(result.median()));
    cells.add(milliseconds(result.least()) + "-" + milliseconds(result.most()));
    if (section.reads()) {
      cells.add(decimal(1, 1000 / MEGA / perByte(result)));
    }
    Double allocated = result.allocated();
    cells.add(allocated == null ? "" : decimal(1, allocated / size.programmes() / 1000));
    cells.add(baseline.map(it -> decimal(2, perByte(result) / perByte(it))).orElse(""));
    return cells;
  }

  private static String milliseconds(double value) {
    return decimal(value < 100 ? 1 : 0, value);
  }

  private static String decimal(int places, double value) {
    return String.format(Locale.ROOT, "%,." + places + "f", value);
  }

  private double perByte(Result result) {
    Long part = result.bytes();
    return result.median() / (part == null ? bytes : part);
  }
}
