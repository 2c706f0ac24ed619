package eu.hanse.benchmarks.measure;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import java.io.IOException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A stream in memory. */
@State(Scope.Benchmark)
public class StreamData {

  /** How many programmes there are. */
  @Param({"small", "medium"})
  public String size = "";

  byte[] bytes = {};
  DataFiles files = DataFiles.of();

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read
   */
  @Setup
  public void read() throws IOException {
    bytes = DataDirectory.bytes(size);
    files = DataFiles.of(DataFile.of(size + ".ndjson", bytes));
  }
}
