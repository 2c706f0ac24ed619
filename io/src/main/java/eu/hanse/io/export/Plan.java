package eu.hanse.io.export;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.Party;
import eu.hanse.funding.Figure;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.FundingResolution;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Programme;
import java.util.Optional;

/**
 * A funding plan of a programme or of one of its initiatives.
 *
 * @param programme the programme
 * @param number its number in the programme, from 1
 * @param initiative the initiative whose plan it is; empty for one of the programme
 * @param plan the plan
 * @param figures what follows from it
 */
record Plan(
    ProgrammeId programme,
    int number,
    Optional<InitiativeId> initiative,
    FundingPlan plan,
    FundingResolution figures) {

  /** {@return the plans of a programme, then those of its initiatives} */
  static ImmutableList<Plan> of(Programme programme) {
    ImmutableList.Builder<Plan> plans = ImmutableList.builder();
    int number = 0;
    for (FundingPlan plan : programme.funding()) {
      number++;
      plans.add(of(programme, number, Optional.empty(), plan));
    }
    for (Initiative initiative : programme.initiatives()) {
      if (initiative.funding().isPresent()) {
        number++;
        FundingPlan plan = initiative.funding().get();
        plans.add(of(programme, number, Optional.of(initiative.id()), plan));
      }
    }
    return plans.build();
  }

  private static Plan of(
      Programme programme, int number, Optional<InitiativeId> initiative, FundingPlan plan) {
    return new Plan(programme.id(), number, initiative, plan, plan.resolve());
  }

  static Optional<CityId> cityOf(Party party) {
    return party instanceof Party.OfCity city ? Optional.of(city.id()) : Optional.empty();
  }

  static Optional<OrganisationId> organisationOf(Party party) {
    return party instanceof Party.OfOrganisation organisation
        ? Optional.of(organisation.id())
        : Optional.empty();
  }

  /** {@return how a figure is known: {@code stated}, {@code derived} or {@code open}} */
  static String basis(Figure<?> figure) {
    if (figure instanceof Figure.Stated<?>) {
      return "stated";
    }
    return figure instanceof Figure.Derived<?> ? "derived" : "open";
  }

  /** {@return how a figure was derived, or why it is open; empty if it is stated} */
  static Optional<String> explanation(Figure<?> figure) {
    return figure instanceof Figure.Stated<?>
        ? Optional.empty()
        : Optional.of(figure.explanation());
  }
}
