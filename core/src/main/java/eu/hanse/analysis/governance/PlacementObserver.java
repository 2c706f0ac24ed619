package eu.hanse.analysis.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import eu.hanse.city.City;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Looks for changes of placement in one city after another. */
final class PlacementObserver {

  private final LocalDate until;
  private final int days;
  private final List<PlacementChange> changes = new ArrayList<>();
  private final Map<ElectionTiming, Long> time = new EnumMap<>(ElectionTiming.class);
  private int leftOut;

  PlacementObserver(LocalDate until, int days) {
    this.until = until;
    this.days = days;
    for (ElectionTiming timing : ElectionTiming.values()) {
      time.put(timing, 0L);
    }
  }

  void look(City city) {
    ElectionCalendar calendar = new ElectionCalendar(city, days);
    for (PlacementCourse course : PlacementCourse.of(city)) {
      if (course.isSuccession()) {
        addChanges(course, calendar);
        addTime(course.stages(), calendar);
      } else {
        leftOut++;
      }
    }
  }

  private void addChanges(PlacementCourse course, ElectionCalendar calendar) {
    ImmutableList<PlacementCourse.Stage> stages = course.stages();
    for (int i = 1; i < stages.size(); i++) {
      PlacementCourse.Stage earlier = stages.get(i - 1);
      PlacementCourse.Stage later = stages.get(i);
      boolean differs =
          !PlacementAspect.differing(earlier.placement(), later.placement()).isEmpty();
      if (differs && !later.period().earliest().isAfter(until)) {
        changes.add(change(course, earlier, later, calendar));
      }
    }
  }

  private static PlacementChange change(
      PlacementCourse course,
      PlacementCourse.Stage earlier,
      PlacementCourse.Stage later,
      ElectionCalendar calendar) {
    PartialDate when = later.period().start();
    return new PlacementChange(
        course.city().id(),
        course.strategy(),
        earlier.placement(),
        later.placement(),
        calendar.lastBefore(when),
        calendar.firstAfter(when),
        calendar.timing(when));
  }

  private void addTime(ImmutableList<PlacementCourse.Stage> stages, ElectionCalendar calendar) {
    LocalDate first = stages.get(0).period().start().latest();
    LocalDate end =
        stages.get(stages.size() - 1).period().end().map(PartialDate::earliest).orElse(until);
    LocalDate last = end.isAfter(until) ? until : end;
    if (!last.isBefore(first)) {
      Range<LocalDate> observed = ElectionCalendar.days(first, last);
      time.replaceAll((timing, before) -> before + calendar.count(observed, timing));
    }
  }

  PlacementChanges result() {
    return new PlacementChanges(
        days, ImmutableList.copyOf(changes), ImmutableSortedMap.copyOf(time), leftOut);
  }
}
