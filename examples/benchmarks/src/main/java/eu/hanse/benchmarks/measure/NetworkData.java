package eu.hanse.benchmarks.measure;

import eu.hanse.analysis.Selection;
import eu.hanse.benchmarks.graph.ShorterRosters;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import java.io.IOException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A catalogue of the size for which it is said how long a network may take. */
@State(Scope.Benchmark)
public class NetworkData {

  /** How many programmes there are. */
  @Param({"small", "medium"})
  public String size = "";

  Selection selection = Selection.of(Catalogue.empty());

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read
   */
  @Setup
  public void read() throws IOException {
    DataFile file = DataFile.of(size + ".ndjson", DataDirectory.bytes(size));
    Catalogue catalogue = CatalogueReader.standard().read(DataFiles.of(file)).orThrow();
    selection = Selection.of(ShorterRosters.of(catalogue));
  }
}
