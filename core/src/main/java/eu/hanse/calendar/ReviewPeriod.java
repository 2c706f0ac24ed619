package eu.hanse.calendar;

import eu.hanse.id.ReviewPeriodId;
import eu.hanse.time.DateSpan;
import java.util.Optional;

/**
 * A period at the end of which the partners of a programme review their progress.
 *
 * @param id the identity, unique in its programme
 * @param name the name, if it has one
 * @param period from when to when
 */
public record ReviewPeriod(ReviewPeriodId id, Optional<String> name, DateSpan period) {

  /** {@return the id, the name and the period, in one line} */
  @Override
  public String toString() {
    return "Review period " + id + name.map(n -> " \"" + n + "\"").orElse("") + " (" + period + ")";
  }
}
