package eu.hanse.analysis.governance;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.governance.PlacementModel;
import eu.hanse.id.CityId;
import java.util.Optional;

/**
 * Where the core team of a strategy of a city sits on a day.
 *
 * @param city the city
 * @param strategy the strategy, as the city's first placement of it writes it
 * @param band the band of the city's population; empty if the population is not known
 * @param models the models that may hold on the day: one, or several of which it is not known which
 *     holds
 * @param certain whether the day certainly lies in a period of the one model
 */
public record CityPlacement(
    CityId city,
    String strategy,
    Optional<PopulationBand> band,
    ImmutableSortedSet<PlacementModel> models,
    boolean certain) {

  /** {@return the model, if it is one} */
  public Optional<PlacementModel> model() {
    return models.size() == 1 ? Optional.of(models.first()) : Optional.empty();
  }

  /** {@return the city, the strategy and the models, in one line} */
  @Override
  public String toString() {
    return city + ", " + strategy + ": " + models + (certain ? "" : " (not certain)");
  }
}
