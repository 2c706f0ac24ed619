package eu.hanse.rule.standard;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;

/** All days on which things may be, however little is known of when they are. */
final class PossibleDays {

  private final RangeSet<LocalDate> days = TreeRangeSet.create();

  /** Adds all days of which it is not excluded that the period includes them. */
  void add(DateSpan period) {
    days.add(range(period));
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return days.isEmpty();
  }

  /** Whether it is not excluded that the period shares a day with one of those added. */
  boolean mayInclude(DateSpan period) {
    return days.intersects(range(period));
  }

  /** A period that ends before it starts may have been meant to be at any time. */
  private static Range<LocalDate> range(DateSpan period) {
    return period.isReversed() ? Range.all() : Range.closed(period.earliest(), period.latest());
  }
}
