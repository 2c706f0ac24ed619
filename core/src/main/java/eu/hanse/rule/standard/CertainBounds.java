package eu.hanse.rule.standard;

import eu.hanse.time.DateSpan;
import java.time.LocalDate;

/**
 * What is certain of a period. Two periods certainly share a day if the latest start of each lies
 * no later than the earliest end of the other.
 *
 * @param latestStart the latest day on which it can start, as it cannot start after its end
 * @param earliestEnd the earliest day on which it can end, as it cannot end before its start
 */
record CertainBounds(LocalDate latestStart, LocalDate earliestEnd) {

  /** The bounds of what lasts as long as anything else: it shares a day with every period. */
  static final CertainBounds ALWAYS = new CertainBounds(LocalDate.MIN, LocalDate.MAX);

  /** The bounds of what is on no day that is certain; only what is always shares a day with it. */
  private static final CertainBounds UNCERTAIN = new CertainBounds(LocalDate.MAX, LocalDate.MIN);

  /**
   * The bounds of a period. Where its end is not known, only the start counts; a period that ends
   * before it starts shares no day with another.
   */
  static CertainBounds of(DateSpan period) {
    if (period.isReversed()) {
      return UNCERTAIN;
    }
    DateSpan certain = period.end().isPresent() ? period : DateSpan.of(period.start());
    LocalDate start = certain.start().latest();
    LocalDate end = certain.end().orElse(certain.start()).earliest();
    return new CertainBounds(
        certain.latest().isBefore(start) ? certain.latest() : start,
        end.isBefore(certain.earliest()) ? certain.earliest() : end);
  }
}
