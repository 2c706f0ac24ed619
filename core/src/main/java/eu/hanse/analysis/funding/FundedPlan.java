package eu.hanse.analysis.funding;

import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.FundingResolution;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.source.ValuePath;
import java.util.Optional;

/**
 * A funding plan, where it stands, and what follows from its figures.
 *
 * @param programme the programme
 * @param initiative the initiative of the programme that has the plan; empty if it is the
 *     programme's
 * @param path where the plan stands in the programme
 * @param plan the plan
 * @param resolution what follows from its figures
 */
public record FundedPlan(
    ProgrammeId programme,
    Optional<InitiativeId> initiative,
    ValuePath path,
    FundingPlan plan,
    FundingResolution resolution) {

  /** {@return the programme, the path and the plan, in one line} */
  @Override
  public String toString() {
    return programme + path.toString() + ": " + plan;
  }
}
