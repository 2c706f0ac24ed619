package eu.hanse.rule.standard;

import eu.hanse.city.City;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.PlacementModel;
import eu.hanse.rule.Findings;
import eu.hanse.rule.standard.Course.Stage;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The changes of model in a city: for one strategy, a placement of one model gives way to a
 * placement of another.
 *
 * <p>Where the placements of a strategy do not certainly follow one another, what replaced what is
 * not known, and there is no change to speak of.
 */
final class PlacementChanges {

  private static final String ORDER_UNKNOWN =
      "the placements of a strategy do not certainly follow one another";

  private PlacementChanges() {}

  /**
   * Passes on the placement before and the placement after each change.
   *
   * @param city the city
   * @param findings learns that a strategy could not be judged
   * @param change takes the two placements
   */
  static void visit(
      City city,
      Findings findings,
      BiConsumer<Stage<GovernancePlacement>, Stage<GovernancePlacement>> change) {
    for (Course<GovernancePlacement> placements :
        Course.byName(
            "placements",
            city.placements(),
            GovernancePlacement::strategy,
            GovernancePlacement::period)) {
      if (placements.isSuccession()) {
        visit(placements.stages(), change);
      } else {
        findings.skip(ORDER_UNKNOWN);
      }
    }
  }

  private static void visit(
      List<Stage<GovernancePlacement>> placements,
      BiConsumer<Stage<GovernancePlacement>, Stage<GovernancePlacement>> change) {
    for (int i = 1; i < placements.size(); i++) {
      PlacementModel before = placements.get(i - 1).part().model();
      PlacementModel after = placements.get(i).part().model();
      if (before != after && before != PlacementModel.UNKNOWN && after != PlacementModel.UNKNOWN) {
        change.accept(placements.get(i - 1), placements.get(i));
      }
    }
  }
}
