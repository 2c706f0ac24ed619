package eu.hanse.benchmarks.graph;

import com.google.common.collect.ImmutableSet;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in maps, from the look-ups of a catalogue. */
public final class CataloguePairs {

  private CataloguePairs() {}

  /**
   * {@return the graph in short}
   *
   * @param catalogue the catalogue
   */
  public static GraphSummary of(Catalogue catalogue) {
    Map<CityId, Map<CityId, Integer>> together = new HashMap<>();
    for (Programme programme : catalogue.programmes().values()) {
      add(roster(programme), together);
    }
    long pairs = 0;
    long meetings = 0;
    long strongest = 0;
    for (Map<CityId, Integer> partners : together.values()) {
      int most = 0;
      for (int count : partners.values()) {
        meetings += count;
        most = Math.max(most, count);
      }
      pairs += partners.size();
      strongest += most;
    }
    return new GraphSummary(together.size(), pairs / 2, meetings / 2, strongest);
  }

  private static List<CityId> roster(Programme programme) {
    return programme.participations().stream()
        .map(Participation::city)
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }

  private static void add(List<CityId> roster, Map<CityId, Map<CityId, Integer>> together) {
    for (CityId city : roster) {
      Map<CityId, Integer> partners = together.computeIfAbsent(city, key -> new HashMap<>());
      for (CityId partner : roster) {
        if (!partner.equals(city)) {
          partners.merge(partner, 1, Integer::sum);
        }
      }
    }
  }
}
