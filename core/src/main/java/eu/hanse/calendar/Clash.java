package eu.hanse.calendar;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import eu.hanse.id.CityId;
import java.util.Optional;

/**
 * Two in-person meetings that certainly share a day and a city.
 *
 * @param first the meeting that comes first
 * @param second the meeting that comes second
 * @param cities the cities that would have to be in both
 */
public record Clash(Meeting first, Meeting second, ImmutableSortedSet<CityId> cities) {

  /**
   * {@return the clash of two meetings, if they clash}
   *
   * <p>Meetings clash if both are in person, neither is cancelled or moved, their dates certainly
   * overlap, and a city hosts or takes part in both.
   *
   * @param first one meeting
   * @param second another meeting
   */
  public static Optional<Clash> between(Meeting first, Meeting second) {
    if (!binds(first) || !binds(second) || !first.when().overlaps(second.when())) {
      return Optional.empty();
    }
    ImmutableSortedSet<CityId> cities =
        ImmutableSortedSet.copyOf(Sets.intersection(first.cities(), second.cities()));
    return cities.isEmpty() ? Optional.empty() : Optional.of(new Clash(first, second, cities));
  }

  private static boolean binds(Meeting meeting) {
    return meeting.takesPlace() && meeting.attendance().equals(Optional.of(Attendance.IN_PERSON));
  }
}
