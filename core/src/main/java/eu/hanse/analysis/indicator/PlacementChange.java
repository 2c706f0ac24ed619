package eu.hanse.analysis.indicator;

import eu.hanse.governance.ChangeReason;
import eu.hanse.governance.PlacementModel;
import eu.hanse.id.CityId;
import eu.hanse.time.PartialDate;
import java.util.Optional;

/**
 * A change of the model in which the core team of a strategy of a city is placed.
 *
 * @param city the city
 * @param strategy the strategy, as the city's first placement of it writes it
 * @param from the model before
 * @param to the model after
 * @param when when the placement after it starts
 * @param reason the reason that is stated
 * @param before the last election or mandate start that may be on the day of the change or before
 *     it
 * @param after the first election or mandate start that may be after it
 * @param timing whether it lies within the number of days asked for after one of them
 */
public record PlacementChange(
    CityId city,
    String strategy,
    PlacementModel from,
    PlacementModel to,
    PartialDate when,
    Optional<ChangeReason> reason,
    Optional<ElectionDistance> before,
    Optional<ElectionDistance> after,
    ElectionTiming timing) {

  /** {@return the city, the strategy, the models and the date, in one line} */
  @Override
  public String toString() {
    return city + ", " + strategy + ": " + from + " to " + to + " (" + when + ")";
  }
}
