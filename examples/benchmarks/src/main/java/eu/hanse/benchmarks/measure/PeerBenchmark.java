package eu.hanse.benchmarks.measure;

import eu.hanse.benchmarks.binding.DataBinding;
import eu.hanse.benchmarks.peer.ConstraintCheck;
import eu.hanse.benchmarks.peer.SchemaCheck;
import eu.hanse.benchmarks.peer.Trees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads a stream in memory and checks each line by itself, as a schema does. */
public class PeerBenchmark extends Timed {

  /** What checks; made before the time counts. */
  @State(Scope.Benchmark)
  public static class Checks {
    SchemaCheck schema = SchemaCheck.load();
    ConstraintCheck constraints = ConstraintCheck.load();
  }

  /**
   * {@return how many errors there are}
   *
   * @param data the stream
   * @param checks the schema
   */
  @Benchmark
  public long networknt(StreamData data, Checks checks) {
    LongAdder errors = new LongAdder();
    Trees.each(data.bytes, line -> errors.add(checks.schema.errors(line)));
    return errors.sum();
  }

  /**
   * {@return how many errors there are}
   *
   * @param data the stream
   * @param checks the constraints
   * @throws IOException never: the stream is in memory
   */
  @Benchmark
  public long hibernateValidator(StreamData data, Checks checks) throws IOException {
    LongAdder errors = new LongAdder();
    DataBinding.readLines(
        new ByteArrayInputStream(data.bytes), line -> errors.add(checks.constraints.errors(line)));
    return errors.sum();
  }
}
