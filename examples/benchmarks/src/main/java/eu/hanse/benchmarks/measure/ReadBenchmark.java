package eu.hanse.benchmarks.measure;

import eu.hanse.benchmarks.binding.DataBinding;
import eu.hanse.benchmarks.binding.LineData;
import eu.hanse.benchmarks.data.GeneratedData;
import eu.hanse.benchmarks.peer.TokenScan;
import eu.hanse.benchmarks.peer.Trees;
import eu.hanse.io.DataReport;
import eu.hanse.io.ReadResult;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;

/**
 * Reads a stream in memory. All but the scan and the validation hold what they read. Validation is
 * ten times the code of the others, which takes longer until it is compiled.
 */
public class ReadBenchmark extends Timed {

  /**
   * {@return the length of all texts}
   *
   * @param data the stream
   */
  @Benchmark
  public long tokenScan(StreamData data) {
    return TokenScan.of(data.bytes);
  }

  /**
   * {@return the lines}
   *
   * @param data the stream
   */
  @Benchmark
  public List<JsonNode> readTree(StreamData data) {
    return Trees.of(data.bytes);
  }

  /**
   * {@return the lines}
   *
   * @param data the stream
   */
  @Benchmark
  public List<LineData> dataBinding(StreamData data) {
    return DataBinding.readLines(data.bytes);
  }

  /**
   * {@return the catalogue}
   *
   * @param data the stream
   * @param hanse the reader
   */
  @Benchmark
  public ReadResult hanse(StreamData data, HanseReading hanse) {
    return hanse.reader.read(data.files);
  }

  /**
   * {@return everything that is wrong}
   *
   * @param data the stream
   * @param hanse the validator
   */
  @Benchmark
  @Warmup(iterations = 10, time = 4)
  public DataReport hanseValidation(StreamData data, HanseReading hanse) {
    return hanse.validator.validate(GeneratedData.AS_OF, data.files);
  }

  /**
   * {@return everything that is wrong, found by two threads}
   *
   * @param data the stream
   * @param hanse the validator
   */
  @Benchmark
  @Warmup(iterations = 10, time = 4)
  public DataReport hanseValidationByTwoThreads(StreamData data, HanseReading hanse) {
    return hanse.validatorOfTwoThreads.validate(GeneratedData.AS_OF, data.files);
  }
}
