package eu.hanse.analysis;

import com.google.common.collect.ImmutableList;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.time.DateSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Leaves out what certainly lies outside a period. */
final class PeriodCut {

  private final DateSpan period;

  PeriodCut(DateSpan period) {
    this.period = period;
  }

  boolean mayInclude(Programme programme) {
    return mayInclude(programme.period());
  }

  Programme of(Programme programme) {
    MeetingCalendar calendar = programme.calendar();
    return programme
        .withParticipations(during(programme.participations(), Participation::period))
        .withInvolvements(during(programme.involvements(), Involvement::period))
        .withCalendar(
            calendar.withMeetings(
                during(calendar.meetings(), meeting -> Optional.of(meeting.when()))));
  }

  private <T> ImmutableList<T> during(List<T> items, Function<T, Optional<DateSpan>> span) {
    return items.stream()
        .filter(item -> mayInclude(span.apply(item)))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean mayInclude(Optional<DateSpan> span) {
    return span.map(period::mayOverlap).orElse(true);
  }
}
