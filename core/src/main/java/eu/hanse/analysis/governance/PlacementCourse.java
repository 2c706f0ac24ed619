package eu.hanse.analysis.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import eu.hanse.city.City;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.PlacementModel;
import eu.hanse.text.Spelling;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The placements of one strategy of a city. The spelling of the strategy does not matter.
 *
 * @param city the city
 * @param strategy the strategy, as it is first written
 * @param placements the placements, in the order of the city
 */
record PlacementCourse(City city, String strategy, ImmutableList<GovernancePlacement> placements) {

  /** A placement whose period is known. */
  record Stage(GovernancePlacement placement, DateSpan period) {}

  /** The courses of a city, in the order in which their strategies are first named. */
  static ImmutableList<PlacementCourse> of(City city) {
    ImmutableListMultimap<String, GovernancePlacement> byStrategy =
        Multimaps.index(city.placements(), placement -> Spelling.key(placement.strategy()));
    return byStrategy.asMap().values().stream()
        .map(ImmutableList::copyOf)
        .map(placements -> new PlacementCourse(city, placements.get(0).strategy(), placements))
        .collect(ImmutableList.toImmutableList());
  }

  /** Those whose period is known and not reversed, by their starts. */
  ImmutableList<Stage> stages() {
    return placements.stream()
        .flatMap(placement -> placement.period().map(at -> new Stage(placement, at)).stream())
        .filter(stage -> !stage.period().isReversed())
        .sorted(Comparator.comparing(Stage::period))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether it is known of all placements which follows which. */
  boolean isSuccession() {
    ImmutableList<Stage> stages = stages();
    return stages.size() == placements.size()
        && IntStream.range(1, stages.size())
            .allMatch(i -> stages.get(i - 1).period().mayGiveWayTo(stages.get(i).period()));
  }

  /** The placements that may hold on a day, as {@link PlacementByPopulation} says. */
  private List<GovernancePlacement> on(LocalDate day) {
    ImmutableList<Stage> stages = stages();
    List<GovernancePlacement> dated =
        stages.stream()
            .filter(stage -> stage.period().mayInclude(day) && !isReplaced(stage, stages, day))
            .map(Stage::placement)
            .toList();
    return dated.isEmpty()
        ? placements.stream().filter(placement -> placement.period().isEmpty()).toList()
        : dated;
  }

  private static boolean isReplaced(Stage stage, List<Stage> stages, LocalDate day) {
    DateSpan period = stage.period();
    return period.end().isEmpty()
        && stages.stream()
            .map(next -> next.period().start())
            .anyMatch(next -> period.start().isBefore(next) && !next.latest().isAfter(day));
  }

  /** The placement that counts on a day; empty if none may hold. */
  Optional<CityPlacement> on(LocalDate day, PopulationBands bands) {
    List<GovernancePlacement> candidates = on(day);
    ImmutableSortedSet<PlacementModel> models = models(candidates);
    boolean certain =
        models.size() == 1
            && candidates.stream()
                .filter(placement -> models.contains(placement.model()))
                .flatMap(placement -> placement.period().flatMap(DateSpan::certainDays).stream())
                .anyMatch((Range<LocalDate> days) -> days.contains(day));
    return models.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CityPlacement(
                city.id(), strategy, city.population().map(bands::bandOf), models, certain));
  }

  /** That a model is not known does not contradict one that is. */
  private static ImmutableSortedSet<PlacementModel> models(List<GovernancePlacement> candidates) {
    ImmutableSortedSet<PlacementModel> all =
        candidates.stream()
            .map(GovernancePlacement::model)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return all.size() == 1
        ? all
        : all.stream()
            .filter(model -> model != PlacementModel.UNKNOWN)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
