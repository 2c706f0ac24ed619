package eu.hanse.benchmarks.measure;

import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataValidator;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The readers that are measured, and with how many threads they read. */
@State(Scope.Benchmark)
public class HanseReading {

  /** With how many threads data are read; the library reads with one. */
  @Param("1")
  public int threads;

  CatalogueReader reader = CatalogueReader.standard();
  DataValidator validator = DataValidator.standard();

  /** Refuses what would be measured under a wrong name. */
  @Setup
  public void check() {
    if (threads != 1) {
      throw new IllegalArgumentException(threads + " threads: expected 1, all that reading uses");
    }
  }
}
