package eu.hanse.benchmarks.measure;

import eu.hanse.benchmarks.binding.DataBinding;
import eu.hanse.benchmarks.data.GeneratedData;
import eu.hanse.benchmarks.peer.TokenScan;
import eu.hanse.benchmarks.peer.Trees;
import eu.hanse.io.DataReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads a file as a stream that is larger than the heap of 2 GB, once in each iteration. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class FileBenchmark {

  /** The file. */
  @State(Scope.Benchmark)
  public static class DataOnDisk {

    /** How many programmes there are. */
    @Param("large")
    public String size = "";

    Path file() {
      return DataDirectory.file(size);
    }
  }

  /**
   * {@return the length of all texts}
   *
   * @param data the file
   * @throws IOException if it cannot be read
   */
  @Benchmark
  public long tokenScan(DataOnDisk data) throws IOException {
    return TokenScan.of(Files.newInputStream(data.file()));
  }

  /**
   * Reads each line as a tree.
   *
   * @param data the file
   * @param lines takes the lines
   * @throws IOException if it cannot be read
   */
  @Benchmark
  public void readTree(DataOnDisk data, Blackhole lines) throws IOException {
    Trees.each(Files.newInputStream(data.file()), lines::consume);
  }

  /**
   * Reads each line as a record.
   *
   * @param data the file
   * @param lines takes the lines
   * @throws IOException if it cannot be read
   */
  @Benchmark
  public void dataBinding(DataOnDisk data, Blackhole lines) throws IOException {
    DataBinding.readLines(Files.newInputStream(data.file()), lines::consume);
  }

  /**
   * {@return everything that is wrong}
   *
   * @param data the file
   * @param hanse the validator
   */
  @Benchmark
  public DataReport hanseValidation(DataOnDisk data, HanseReading hanse) {
    return hanse.validator.validate(GeneratedData.AS_OF, data.file());
  }

  /**
   * {@return everything that is wrong, found by two threads}
   *
   * @param data the file
   * @param hanse the validator
   */
  @Benchmark
  public DataReport hanseValidationByTwoThreads(DataOnDisk data, HanseReading hanse) {
    return hanse.validatorOfTwoThreads.validate(GeneratedData.AS_OF, data.file());
  }
}
