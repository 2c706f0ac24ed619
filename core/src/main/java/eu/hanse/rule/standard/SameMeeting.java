package eu.hanse.rule.standard;

import eu.hanse.calendar.Meeting;
import java.util.Optional;

/**
 * Tells whether two entries are probably one meeting, entered twice. Entries whose hosts, chapters,
 * numbers or hours differ never are.
 */
final class SameMeeting {

  private SameMeeting() {}

  /**
   * Whether two entries of one programme are probably one meeting: kind and date are the same, and
   * either the title is too or the place in a series. A number in a series identifies a meeting;
   * the host and the chapter do so only if the day is known.
   */
  static boolean inOneProgramme(Meeting first, Meeting second) {
    return first.kind() == second.kind()
        && first.when().equals(second.when())
        && !toldApart(first, second)
        && (Spelling.same(first.title(), second.title()) || samePlaceInSeries(first, second));
  }

  /** Whether entries of two programmes probably tell of one event that they hold together. */
  static boolean acrossProgrammes(Meeting first, Meeting second) {
    return first.when().equals(second.when())
        && !differ(first.host(), second.host())
        && Spelling.same(first.title(), second.title());
  }

  private static boolean toldApart(Meeting first, Meeting second) {
    return differ(first.host(), second.host())
        || differ(first.chapter().map(Spelling::key), second.chapter().map(Spelling::key))
        || differ(ordinal(first), ordinal(second))
        || differ(first.timetable(), second.timetable());
  }

  private static boolean differ(Optional<?> first, Optional<?> second) {
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private static boolean samePlaceInSeries(Meeting first, Meeting second) {
    return first.host().equals(second.host())
        && first.chapter().map(Spelling::key).equals(second.chapter().map(Spelling::key))
        && first.ordinal().equals(second.ordinal())
        && (first.ordinal().isPresent()
            || (first.when().isSingleDay()
                && (first.host().isPresent() || first.chapter().isPresent())));
  }

  private static Optional<Integer> ordinal(Meeting meeting) {
    return meeting.ordinal().isPresent()
        ? Optional.of(meeting.ordinal().getAsInt())
        : Optional.empty();
  }
}
