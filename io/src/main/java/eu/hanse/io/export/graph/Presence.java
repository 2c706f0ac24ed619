package eu.hanse.io.export.graph;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is there: the days of its periods, which are joined where they meet, as programs
 * refuse periods that overlap.
 */
final class Presence {

  private final RangeSet<LocalDate> days = TreeRangeSet.create();
  private int undated;

  /**
   * A period without a gap.
   *
   * @param first its first day
   * @param last its last day; empty if it is open
   */
  record Spell(LocalDate first, Optional<LocalDate> last) {

    private static Spell of(Range<LocalDate> days) {
      return new Spell(
          days.lowerEndpoint(),
          days.hasUpperBound() ? Optional.of(days.upperEndpoint().minusDays(1)) : Optional.empty());
    }
  }

  /** Adds a period, and counts it as undated if it is not known or reversed. */
  void add(Optional<DateSpan> period) {
    if (!addKnown(period)) {
      undated++;
    }
  }

  /** Adds a period if it is known and not reversed, and tells whether it is. */
  boolean addKnown(Optional<DateSpan> period) {
    Optional<DateSpan> known = period.filter(span -> !span.latest().isBefore(span.earliest()));
    known.map(Presence::days).ifPresent(days::add);
    return known.isPresent();
  }

  private static Range<LocalDate> days(DateSpan span) {
    return span.end().isPresent()
        ? Range.closedOpen(span.earliest(), span.latest().plusDays(1))
        : Range.downTo(span.earliest(), BoundType.CLOSED);
  }

  /** {@return the periods, in order} */
  ImmutableList<Spell> spells() {
    return days.asRanges().stream().map(Spell::of).collect(ImmutableList.toImmutableList());
  }

  /** {@return how many periods are not known} */
  int undated() {
    return undated;
  }
}
