package eu.hanse.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The hours of a meeting.
 *
 * @param start when it starts
 * @param end when it ends; empty if that is not known
 * @param zone the time zone of both
 */
public record Timetable(LocalTime start, Optional<LocalTime> end, ZoneId zone) {

  /** {@return the hours and the zone, in one line} */
  @Override
  public String toString() {
    return start + end.map(time -> "-" + time).orElse("") + " " + zone;
  }
}
