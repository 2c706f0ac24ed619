package eu.hanse.analysis.governance;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.city.City;
import eu.hanse.governance.PlacementModel;
import eu.hanse.id.CityId;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Spelling;
import eu.hanse.text.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Where cities of different sizes place the core teams of their strategies, on a day.
 *
 * <p>Each strategy of a city counts once. Of its placements, those count whose period may include
 * the day. One without a known end gives way to the next that has certainly begun by the day. One
 * without a period counts only where none with a period does. If those that count are of several
 * models, it is not decided which holds, and the strategy is in no share; only the model {@code
 * unknown} gives way to any other. Placements whose period ends before it starts are left out.
 *
 * <p>The share of a model in a band of populations is the number of strategies of that model,
 * divided by the number of those in the band of which the model is decided. Cities whose population
 * is not known are a band of their own.
 */
public final class PlacementByPopulation implements Tabular {

  private final PopulationBands bands;
  private final ImmutableList<CityPlacement> placements;
  private final ImmutableList<CityId> withoutPlacement;

  private PlacementByPopulation(
      PopulationBands bands,
      ImmutableList<CityPlacement> placements,
      ImmutableList<CityId> withoutPlacement) {
    this.bands = bands;
    this.placements = placements;
    this.withoutPlacement = withoutPlacement;
  }

  /**
   * A model in a band.
   *
   * @param band the band; empty for cities whose population is not known
   * @param model the model; empty for strategies of which it is not decided
   * @param strategies how many strategies of cities there are
   * @param certain how many of them certainly hold on the day
   * @param share their share in those of the band of which the model is decided, from 0 to 1; empty
   *     where the model is not decided
   */
  public record Entry(
      Optional<PopulationBand> band,
      Optional<PlacementModel> model,
      int strategies,
      int certain,
      OptionalDouble share) {}

  /**
   * {@return where the cities that take part place their teams, by the size classes of the OECD and
   * the European Commission}
   *
   * @param selection what is looked at; cities that the catalogue does not hold are left out
   * @param day the day
   */
  public static PlacementByPopulation of(Selection selection, LocalDate day) {
    return of(selection, day, PopulationBands.OECD_EC);
  }

  /**
   * {@return where the cities that take part place their teams}
   *
   * @param selection what is looked at; cities that the catalogue does not hold are left out
   * @param day the day
   * @param bands the bands of populations
   */
  public static PlacementByPopulation of(
      Selection selection, LocalDate day, PopulationBands bands) {
    ImmutableList.Builder<CityPlacement> placements = ImmutableList.builder();
    ImmutableList.Builder<CityId> without = ImmutableList.builder();
    for (City city : selection.cities()) {
      ImmutableList<CityPlacement> found =
          PlacementCourse.of(city).stream()
              .flatMap(course -> course.on(day, bands).stream())
              .collect(ImmutableList.toImmutableList());
      placements.addAll(found);
      if (found.isEmpty()) {
        without.add(city.id());
      }
    }
    return new PlacementByPopulation(bands, placements.build(), without.build());
  }

  /**
   * {@return the same of one strategy alone}
   *
   * @param strategy the strategy, such as {@code smart city}; capitals and white space make no
   *     difference
   */
  public PlacementByPopulation ofStrategy(String strategy) {
    String key = Spelling.key(strategy);
    return new PlacementByPopulation(
        bands,
        placements.stream()
            .filter(placement -> Spelling.key(placement.strategy()).equals(key))
            .collect(ImmutableList.toImmutableList()),
        withoutPlacement);
  }

  /** {@return the strategies of cities with a placement on the day, by city and in its order} */
  public ImmutableList<CityPlacement> placements() {
    return placements;
  }

  /** {@return the cities of which no placement may hold on the day, by id} */
  public ImmutableList<CityId> withoutPlacement() {
    return withoutPlacement;
  }

  /**
   * {@return how often each model stands in each band, smallest band first, the unknown population
   * last; in a band, what is not decided comes last. Models that a band does not have are left out}
   */
  public ImmutableList<Entry> entries() {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    bands.bands().forEach(band -> addEntries(Optional.of(band), entries));
    addEntries(Optional.empty(), entries);
    return entries.build();
  }

  private void addEntries(Optional<PopulationBand> band, ImmutableList.Builder<Entry> entries) {
    ImmutableList<CityPlacement> inBand =
        placements.stream()
            .filter(placement -> placement.band().equals(band))
            .collect(ImmutableList.toImmutableList());
    long decided = inBand.stream().filter(placement -> placement.model().isPresent()).count();
    for (PlacementModel model : PlacementModel.values()) {
      entry(inBand, band, Optional.of(model), decided).ifPresent(entries::add);
    }
    entry(inBand, band, Optional.empty(), decided).ifPresent(entries::add);
  }

  private static Optional<Entry> entry(
      ImmutableList<CityPlacement> inBand,
      Optional<PopulationBand> band,
      Optional<PlacementModel> model,
      long decided) {
    int strategies = 0;
    int certain = 0;
    for (CityPlacement placement : inBand) {
      if (placement.model().equals(model)) {
        strategies++;
        certain += placement.certain() ? 1 : 0;
      }
    }
    OptionalDouble share =
        model.isPresent()
            ? OptionalDouble.of((double) strategies / decided)
            : OptionalDouble.empty();
    return strategies == 0
        ? Optional.empty()
        : Optional.of(new Entry(band, model, strategies, certain, share));
  }

  /** {@return a table with a row for each model in each band} */
  @Override
  public Table toTable() {
    return Table.of(
        entries(),
        Column.<Entry>text(
                "population", entry -> entry.band().map(PopulationBand::toString).orElse("unknown"))
            .in("inhabitants")
            .described("The band in which the city's population lies."),
        Column.<Entry>text(
                "model", entry -> entry.model().map(PlacementModel::toString).orElse("not decided"))
            .described("Where the core team of a strategy sits."),
        Column.<Entry>integer("strategies", Entry::strategies)
            .in("strategies of cities")
            .described("How many strategies of cities are placed so."),
        Column.<Entry>integer("certain", Entry::certain)
            .in("strategies of cities")
            .described("How many of them certainly are on the day."),
        Column.<Entry>number("share", Entry::share)
            .described("The share in those of the band whose model is decided, from 0 to 1."));
  }

  /** {@return a table with a row for each strategy of a city} */
  public Table placementsTable() {
    return Table.of(
        placements,
        Column.<CityPlacement>text("city", CityPlacement::city),
        Column.<CityPlacement>text("strategy", CityPlacement::strategy),
        Column.<CityPlacement>text("population", CityPlacement::band)
            .in("inhabitants")
            .described("The band in which the city's population lies."),
        Column.<CityPlacement>text(
                "models",
                placement ->
                    placement.models().stream()
                        .map(PlacementModel::toString)
                        .collect(Collectors.joining(", ")))
            .described("Where the core team sits, or may sit if there are several."),
        Column.<CityPlacement>truth("certain", CityPlacement::certain)
            .described("Whether it certainly sits there on the day."));
  }

  /** {@return how many strategies are placed, in one line} */
  @Override
  public String toString() {
    return "Placement of "
        + Words.count(placements.size(), "strategy", "strategies")
        + " of cities; "
        + Words.count(withoutPlacement.size(), "city", "cities")
        + " without a placement";
  }
}
