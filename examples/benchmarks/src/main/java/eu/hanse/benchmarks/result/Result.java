package eu.hanse.benchmarks.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one benchmark with data of one size. As JSON, it is what programs in other
 * languages write, too.
 *
 * @param benchmark the benchmark, such as {@code ReadBenchmark.readTree}
 * @param size how many programmes the data have, such as {@code small}
 * @param values what was measured each time: milliseconds, or bytes held for a participation
 * @param bytes how many bytes of data were read; absent if all
 * @param allocated how many bytes were allocated, if that was measured
 * @param note what is to be known about it
 */
public record Result(
    String benchmark,
    String size,
    List<Double> values,
    @Nullable Long bytes,
    @Nullable Double allocated,
    @Nullable String note) {

  /** {@return the median} */
  public double median() {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double least() {
    return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  double most() {
    return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
