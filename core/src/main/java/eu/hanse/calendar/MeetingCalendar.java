package eu.hanse.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import eu.hanse.id.CityId;
import eu.hanse.id.MeetingId;
import eu.hanse.text.Words;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** The meetings and review periods of a programme, with look-ups. */
@Value.Immutable
public abstract sealed class MeetingCalendar implements WithMeetingCalendar
    permits ImmutableMeetingCalendar {

  private static final Comparator<Meeting> BY_DATE =
      Comparator.comparing(Meeting::when).thenComparing(Meeting::id);

  MeetingCalendar() {}

  /** {@return a builder; nothing is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a calendar without meetings and review periods} */
  public static MeetingCalendar empty() {
    return builder().build();
  }

  /** {@return the review periods, in the order of the source} */
  public abstract ImmutableList<ReviewPeriod> reviewPeriods();

  /** {@return the meetings, in the order of the source} */
  public abstract ImmutableList<Meeting> meetings();

  /** {@return whether there are neither meetings nor review periods} */
  public boolean isEmpty() {
    return meetings().isEmpty() && reviewPeriods().isEmpty();
  }

  /** {@return the meetings by date, those of the same date by id} */
  public ImmutableList<Meeting> inOrder() {
    return Ordering.from(BY_DATE).immutableSortedCopy(meetings());
  }

  /**
   * {@return the meeting with this id}
   *
   * @param id the id
   */
  public Optional<Meeting> meeting(MeetingId id) {
    return meetings().stream().filter(meeting -> meeting.id().equals(id)).findFirst();
  }

  /**
   * {@return the meetings in which the city takes part or which it hosts, by date}
   *
   * @param city the city
   */
  public ImmutableList<Meeting> of(CityId city) {
    return select(meeting -> meeting.cities().contains(city));
  }

  /**
   * {@return the meetings that the city hosts, by date; those cancelled or moved do not count}
   *
   * @param city the city
   */
  public ImmutableList<Meeting> hostedBy(CityId city) {
    return select(meeting -> meeting.takesPlace() && meeting.host().equals(Optional.of(city)));
  }

  /**
   * {@return the meetings of which it is not excluded that they fall into the period, by date}
   *
   * @param period the period
   */
  public ImmutableList<Meeting> within(DateSpan period) {
    return select(meeting -> meeting.when().mayOverlap(period));
  }

  /**
   * {@return the first meeting that certainly starts after the day; those cancelled or moved do not
   * count}
   *
   * @param day the day
   */
  public Optional<Meeting> nextAfter(LocalDate day) {
    return inOrder().stream()
        .filter(Meeting::takesPlace)
        .filter(meeting -> meeting.when().earliest().isAfter(day))
        .findFirst();
  }

  /** {@return the cities that host at least one meeting that is neither cancelled nor moved} */
  public ImmutableSortedSet<CityId> hosts() {
    return meetings().stream()
        .filter(Meeting::takesPlace)
        .flatMap(meeting -> meeting.host().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /**
   * {@return those of the cities that host no meeting}
   *
   * @param cities the cities asked about, such as the partners of a network
   */
  public ImmutableSortedSet<CityId> withoutHosting(Iterable<CityId> cities) {
    return ImmutableSortedSet.copyOf(Sets.difference(ImmutableSortedSet.copyOf(cities), hosts()));
  }

  /** {@return the pairs of in-person meetings that certainly share a day and a city} */
  public ImmutableList<Clash> clashes() {
    ImmutableList<Meeting> ordered = inOrder();
    Map<CityId, List<Integer>> byCity = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (CityId city : ordered.get(i).cities()) {
        byCity.computeIfAbsent(city, key -> new ArrayList<>()).add(i);
      }
    }
    ImmutableList.Builder<Clash> clashes = ImmutableList.builder();
    for (int i = 0; i < ordered.size(); i++) {
      Meeting first = ordered.get(i);
      laterOnes(i, ordered, byCity)
          .forEach(j -> Clash.between(first, ordered.get(j)).ifPresent(clashes::add));
    }
    return clashes.build();
  }

  /** The meetings after one that share a city with it and begin before it can be over. */
  private static SortedSet<Integer> laterOnes(
      int position, List<Meeting> ordered, Map<CityId, List<Integer>> byCity) {
    Meeting first = ordered.get(position);
    DateSpan when = first.when();
    LocalDate over = when.end().isPresent() ? when.latest() : when.start().latest();
    SortedSet<Integer> found = new TreeSet<>();
    for (CityId city : first.cities()) {
      List<Integer> ofCity = byCity.getOrDefault(city, List.of());
      int own = Collections.binarySearch(ofCity, position);
      for (int later : ofCity.subList(own + 1, ofCity.size())) {
        if (ordered.get(later).when().earliest().isAfter(over)) {
          break;
        }
        found.add(later);
      }
    }
    return found;
  }

  private ImmutableList<Meeting> select(Predicate<Meeting> condition) {
    return meetings().stream()
        .filter(condition)
        .sorted(BY_DATE)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the numbers of meetings and review periods, in one line} */
  @Override
  public final String toString() {
    return "Calendar of "
        + Words.count(meetings().size(), "meeting", "meetings")
        + " and "
        + Words.count(reviewPeriods().size(), "review period", "review periods");
  }

  /** Builds a {@link MeetingCalendar}. */
  public static final class Builder extends ImmutableMeetingCalendar.Builder {
    Builder() {}
  }
}
