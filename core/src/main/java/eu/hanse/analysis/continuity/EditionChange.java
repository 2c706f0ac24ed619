package eu.hanse.analysis.continuity;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.CityId;
import eu.hanse.id.ProgrammeId;
import java.util.OptionalDouble;

/**
 * Which cities stay from one edition of a programme to the next.
 *
 * @param from the edition before
 * @param to the edition that continues it
 * @param stayed the cities of both
 * @param left the cities of the edition before that are not in the next
 * @param entered the cities of the next edition that were not in the one before
 */
public record EditionChange(
    ProgrammeId from,
    ProgrammeId to,
    ImmutableSortedSet<CityId> stayed,
    ImmutableSortedSet<CityId> left,
    ImmutableSortedSet<CityId> entered) {

  /**
   * {@return the retention: the share of the cities of the edition before that are in the next,
   * from 0 to 1; empty if there were none}
   */
  public OptionalDouble retention() {
    return EditionChanges.share(stayed.size(), left.size());
  }

  /**
   * {@return the renewal: the share of the cities of the next edition that were not in the one
   * before, from 0 to 1; empty if there are none}
   */
  public OptionalDouble renewal() {
    return EditionChanges.share(entered.size(), stayed.size());
  }
}
