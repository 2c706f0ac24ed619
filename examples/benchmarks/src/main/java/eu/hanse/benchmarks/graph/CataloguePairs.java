package eu.hanse.benchmarks.graph;

import com.google.common.graph.ValueGraph;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Networks;
import eu.hanse.analysis.network.Weighting;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.CityId;

/** Asks the network of a catalogue. */
public final class CataloguePairs {

  private CataloguePairs() {}

  /**
   * {@return the graph in short}
   *
   * @param catalogue the catalogue
   */
  public static GraphSummary of(Catalogue catalogue) {
    ValueGraph<CityId, Double> graph =
        Networks.coParticipation(Selection.of(catalogue), Weighting.COUNT);
    long ends = 0;
    double meetings = 0;
    double strongest = 0;
    for (CityId city : graph.nodes()) {
      double most = 0;
      for (CityId partner : graph.adjacentNodes(city)) {
        double together = graph.edgeValue(city, partner).orElse(0.0);
        ends++;
        meetings += together;
        most = Math.max(most, together);
      }
      strongest += most;
    }
    return new GraphSummary(
        graph.nodes().size(), ends / 2, Math.round(meetings / 2), Math.round(strongest));
  }
}
