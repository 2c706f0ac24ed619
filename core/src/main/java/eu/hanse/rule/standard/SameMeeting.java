package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.Timetable;
import eu.hanse.id.CityId;
import eu.hanse.text.Spelling;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import java.util.OptionalInt;

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
        && (first.titleKey().equals(second.titleKey()) || samePlaceInSeries(first, second));
  }

  /** Whether entries of two programmes probably tell of one event that they hold together. */
  static boolean acrossProgrammes(Traits first, Traits second) {
    return first.kernel().when().equals(second.kernel().when())
        && !differ(first.host(), second.host())
        && first.titleKey().equals(second.titleKey());
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
  record Kernel(MeetingKind kind, DateSpan when) {

    static Kernel of(Meeting meeting) {
      return new Kernel(meeting.kind(), meeting.when());
    }
  }

  /** The place of a meeting in a series; the chapter is a spelling key. */
  record Series(Optional<CityId> host, Optional<String> chapter, OptionalInt ordinal) {}

  /**
   * What entries are compared by, as the meetings have it: what is compared by its spelling is
   * spelt when it is compared.
   *
   * @param kernel the kind and the date
   * @param title the title
   * @param host the host
   * @param chapter the chapter
   * @param ordinal the number in a series
   * @param timetable the hours
   */
  record Traits(
      Kernel kernel,
      String title,
      Optional<CityId> host,
      Optional<String> chapter,
      OptionalInt ordinal,
      Optional<Timetable> timetable) {

    static Traits of(Meeting meeting) {
      return of(meeting, meeting.when());
    }

    /** The traits of a meeting as if it were at another time. */
    static Traits of(Meeting meeting, DateSpan when) {
      return new Traits(
          new Kernel(meeting.kind(), when),
          meeting.title(),
          meeting.host(),
          meeting.chapter(),
          meeting.ordinal(),
          meeting.timetable());
    }

    String titleKey() {
      return Spelling.key(title);
    }

    Series series() {
      return new Series(host, chapter.map(Spelling::key), ordinal);
    }

    /** What tells entries apart that both have it and not the same. */
    ImmutableList<Optional<?>> telling() {
      return ImmutableList.of(
          host, chapter.map(Spelling::key), ordinal.stream().boxed().findFirst(), timetable);
    }

    /** The place in a series, if it identifies a meeting of this kind and date. */
    Optional<Series> placeInSeries() {
      boolean isPlace = host.isPresent() || chapter.isPresent();
      return ordinal.isPresent() || (kernel.when().isSingleDay() && isPlace)
          ? Optional.of(series())
          : Optional.empty();
    }
  }
}
