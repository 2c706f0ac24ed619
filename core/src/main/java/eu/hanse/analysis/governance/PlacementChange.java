package eu.hanse.analysis.governance;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.governance.ChangeReason;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.id.CityId;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.util.Optional;

/**
 * A change of where the core team of a strategy of a city is placed.
 *
 * @param city the city
 * @param strategy the strategy, as the city's first placement of it writes it
 * @param from the placement before
 * @param to the placement after, whose period is known
 * @param before the last election or mandate start that may be on the day of the change or before
 *     it
 * @param after the first election or mandate start that may be after it
 * @param timing whether it lies within the number of days asked for after one of them
 */
public record PlacementChange(
    CityId city,
    String strategy,
    GovernancePlacement from,
    GovernancePlacement to,
    Optional<ElectionDistance> before,
    Optional<ElectionDistance> after,
    ElectionTiming timing) {

  /**
   * Checks that the day of the change is known.
   *
   * @param city the city
   * @param strategy the strategy
   * @param from the placement before
   * @param to the placement after
   * @param before the last election or mandate start that may be on the day or before it
   * @param after the first election or mandate start that may be after it
   * @param timing whether it lies within the number of days asked for
   * @throws IllegalArgumentException if the placement after has no period
   */
  public PlacementChange {
    if (to.period().isEmpty()) {
      throw new IllegalArgumentException(
          "placement after the change (" + to + "): expected one whose period is known");
    }
  }

  /** {@return when the placement after it starts} */
  public PartialDate when() {
    return to.period().map(DateSpan::start).orElseThrow();
  }

  /** {@return the reason that is stated} */
  public Optional<ChangeReason> reason() {
    return to.changeReason();
  }

  /** {@return what has become another} */
  public ImmutableSortedSet<PlacementAspect> aspects() {
    return PlacementAspect.differing(from, to);
  }

  /** {@return the city, the strategy, what changed, the models and the date, in one line} */
  @Override
  public String toString() {
    return city
        + ", "
        + strategy
        + ": "
        + aspects()
        + ", "
        + from.model()
        + " to "
        + to.model()
        + " ("
        + when()
        + ")";
  }
}
