package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.span;

import eu.hanse.city.City;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.PlacementModel;

/** Makes a city and the placements of its strategy "smart city". */
final class Placements {

  private Placements() {}

  static City city(GovernancePlacement... placements) {
    return Judging.city("turin", "IT").withPlacements(placements);
  }

  static GovernancePlacement placement(PlacementModel model, String period) {
    return placement(model).withPeriod(span(period));
  }

  static GovernancePlacement placement(PlacementModel model) {
    return GovernancePlacement.builder().strategy("smart city").model(model).build();
  }
}
