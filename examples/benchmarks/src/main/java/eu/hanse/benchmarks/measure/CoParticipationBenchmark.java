package eu.hanse.benchmarks.measure;

import com.google.common.graph.ValueGraph;
import eu.hanse.analysis.network.Networks;
import eu.hanse.analysis.network.Weighting;
import eu.hanse.id.CityId;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * Makes the network of who took part with whom. It is required to take less than two seconds on two
 * processors after warm-up, for 30,000 programmes with 150,000 participations.
 */
public class CoParticipationBenchmark extends Timed {

  /**
   * {@return the network}
   *
   * @param data the selection
   */
  @Benchmark
  public ValueGraph<CityId, Double> network(NetworkData data) {
    return Networks.coParticipation(data.selection, Weighting.COUNT);
  }
}
