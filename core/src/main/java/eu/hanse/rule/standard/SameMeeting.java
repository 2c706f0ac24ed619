package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.Timetable;
import eu.hanse.id.CityId;
import eu.hanse.time.DateSpan;
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
    return inOneProgramme(Traits.of(first), Traits.of(second));
  }

  /** The same for meetings that are compared with many others. */
  static boolean inOneProgramme(Traits first, Traits second) {
    return first.kernel().equals(second.kernel())
        && !toldApart(first, second)
        && (first.title().equals(second.title()) || samePlaceInSeries(first, second));
  }

  /** Whether entries of two programmes probably tell of one event that they hold together. */
  static boolean acrossProgrammes(Traits first, Traits second) {
    return first.kernel().when().equals(second.kernel().when())
        && !differ(first.series().host(), second.series().host())
        && first.title().equals(second.title());
  }

  private static boolean toldApart(Traits first, Traits second) {
    return Streams.zip(first.telling().stream(), second.telling().stream(), SameMeeting::differ)
        .anyMatch(differs -> differs);
  }

  private static boolean differ(Optional<?> first, Optional<?> second) {
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private static boolean samePlaceInSeries(Traits first, Traits second) {
    return first.placeInSeries().isPresent()
        && first.placeInSeries().equals(second.placeInSeries());
  }

  /** What two entries of a programme must share to be one meeting. */
  record Kernel(MeetingKind kind, DateSpan when) {}

  /** The place of a meeting in a series; the chapter is a spelling key. */
  record Series(Optional<CityId> host, Optional<String> chapter, Optional<Integer> ordinal) {}

  /**
   * What entries are compared by. Entries with equal traits are the same meeting.
   *
   * @param kernel the kind and the date
   * @param title the spelling key of the title
   * @param series the place in a series
   * @param timetable the hours
   */
  record Traits(Kernel kernel, String title, Series series, Optional<Timetable> timetable) {

    static Traits of(Meeting meeting) {
      return new Traits(
          new Kernel(meeting.kind(), meeting.when()),
          Spelling.key(meeting.title()),
          new Series(
              meeting.host(),
              meeting.chapter().map(Spelling::key),
              meeting.ordinal().stream().boxed().findFirst()),
          meeting.timetable());
    }

    /** What tells entries apart that both have it and not the same. */
    ImmutableList<Optional<?>> telling() {
      return ImmutableList.of(series.host(), series.chapter(), series.ordinal(), timetable);
    }

    /** The place in a series, if it identifies a meeting of this kind and date. */
    Optional<Series> placeInSeries() {
      boolean isPlace = series.host().isPresent() || series.chapter().isPresent();
      return series.ordinal().isPresent() || (kernel.when().isSingleDay() && isPlace)
          ? Optional.of(series)
          : Optional.empty();
    }
  }
}
