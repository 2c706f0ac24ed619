package eu.hanse.benchmarks.measure;

import eu.hanse.benchmarks.graph.CataloguePairs;
import eu.hanse.benchmarks.graph.GraphSummary;
import eu.hanse.benchmarks.graph.JGraphTPairs;
import org.openjdk.jmh.annotations.Benchmark;

/** Which cities took part in programmes together, and how often. */
public class GraphBenchmark extends Timed {

  /**
   * {@return the graph in short}
   *
   * @param data the catalogue
   */
  @Benchmark
  public GraphSummary hanse(CatalogueData data) {
    return CataloguePairs.of(data.catalogue);
  }

  /**
   * {@return the graph in short}
   *
   * @param data the rosters
   */
  @Benchmark
  public GraphSummary jgrapht(CatalogueData data) {
    return JGraphTPairs.of(data.rosters);
  }
}
