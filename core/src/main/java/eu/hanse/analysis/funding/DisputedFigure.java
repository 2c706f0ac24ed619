package eu.hanse.analysis.funding;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.source.Claim;
import java.util.Optional;

/**
 * A figure of a funding plan of which a source says something else than what is adopted.
 *
 * @param programme the programme
 * @param adopted the value adopted, as text; empty if there is none at the path
 * @param adoptedSources the sources of the plan in which the value stands
 * @param claim the path, what the source says instead, and the source
 */
public record DisputedFigure(
    ProgrammeId programme,
    Optional<String> adopted,
    ImmutableSortedSet<SourceId> adoptedSources,
    Claim claim) {

  /** {@return the programme, the value adopted and the claim, in one line} */
  @Override
  public String toString() {
    return programme + ": " + claim + " instead of " + adopted.orElse("nothing");
  }
}
