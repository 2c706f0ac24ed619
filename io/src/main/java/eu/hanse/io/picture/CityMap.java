package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.ValueGraph;
import eu.hanse.analysis.Selection;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cities on a map of Europe, and the ties between them.
 *
 * <p>Marks are coloured by country and of one size, unless something else is asked for. The map is
 * in Lambert's azimuthal equal-area projection (EPSG:3035), from Iceland to Cyprus and from Lisbon
 * to Moscow; which cities are beyond it, and of which the position is not known, is said below.
 * Immutable.
 */
public final class CityMap {

  private static final double WIDTH = 900;
  private static final int USUAL_TIES = 400;
  private static final int NAMES_IN_NOTE = 12;

  private final ImmutableSortedMap<CityId, City> cities;
  private final CityMarks marks;
  private final Optional<ImmutableValueGraph<CityId, Double>> graph;
  private final int mostTies;

  private CityMap(
      ImmutableSortedMap<CityId, City> cities,
      CityMarks marks,
      Optional<ImmutableValueGraph<CityId, Double>> graph,
      int mostTies) {
    this.cities = cities;
    this.marks = marks;
    this.graph = graph;
    this.mostTies = mostTies;
  }

  /**
   * {@return a map of the cities that take part}
   *
   * @param selection what is looked at
   */
  public static CityMap of(Selection selection) {
    return of(selection.cities());
  }

  /**
   * {@return a map}
   *
   * @param cities the cities
   * @throws IllegalArgumentException if two different ones have the same id
   */
  public static CityMap of(Iterable<City> cities) {
    ImmutableSortedMap<CityId, City> byId =
        ImmutableList.copyOf(cities).stream()
            .distinct()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Ordering.natural(), City::id, city -> city));
    CityMarks marks = CityMarks.of(id -> Optional.ofNullable(byId.get(id)));
    return new CityMap(byId, marks, Optional.empty(), USUAL_TIES);
  }

  /**
   * {@return this map with marks of other sizes}
   *
   * @param amounts the amounts that the areas of the marks stand for; cities without one, and those
   *     below zero, have the smallest mark
   * @param name what the amounts are, such as {@code programmes}
   */
  public CityMap sizedBy(Map<CityId, ? extends Number> amounts, String name) {
    return new CityMap(cities, marks.sizedBy(amounts, name), graph, mostTies);
  }

  /**
   * {@return this map with marks of other colours and shapes}
   *
   * @param groups the group of each city, such as its community; the seven largest groups have a
   *     colour and a shape of their own
   * @param name what the groups are, such as {@code community}
   */
  public CityMap groupedBy(Map<CityId, ?> groups, String name) {
    return new CityMap(cities, marks.groupedBy(groups, name), graph, mostTies);
  }

  /**
   * {@return this map with ties between its cities, the stronger the wider}
   *
   * @param ties the ties; those with cities that are not on the map are left out
   */
  public CityMap tiedBy(ValueGraph<CityId, Double> ties) {
    return new CityMap(cities, marks, Optional.of(ImmutableValueGraph.copyOf(ties)), mostTies);
  }

  /**
   * {@return this map with another limit of ties}
   *
   * @param ties how many ties are drawn at most, the strongest first; 400 unless said otherwise
   */
  public CityMap withAtMost(int ties) {
    return new CityMap(cities, marks, graph, ties);
  }

  /**
   * {@return the picture}
   *
   * @param caption what stands above and below it
   */
  public Picture draw(Caption caption) {
    MarkedCities shown =
        new MarkedCities(marks, named(CityMap::isOnMap).map(City::id).toList(), cities.size());
    Sheet sheet = new Sheet(caption, WIDTH, shown.legend());
    Box area = sheet.area(EuropeMap.height(Sheet.contentWidth(WIDTH)));
    EuropeMap map = new EuropeMap(area);
    StrongestTies ties =
        graph.map(it -> StrongestTies.of(it, shown.all(), mostTies)).orElseGet(StrongestTies::none);
    CityDrawing drawing = new CityDrawing(shown, spots(map), ties, area.grownBy(-2));
    if (cities.isEmpty()) {
      sheet.note("There are no cities to show.");
    }
    drawing.notes().forEach(sheet::note);
    noteAbsent(
        sheet, "Not on the map, as the position is not known: ", it -> it.location().isEmpty());
    noteAbsent(sheet, "Beyond the map: ", it -> it.location().isPresent() && !isOnMap(it));
    sheet.note("Map made with Natural Earth.");
    return sheet.draw(
        "A map of Europe with " + Words.count(shown.all().size(), "city", "cities") + ".",
        area,
        svg -> {
          map.draw(svg);
          drawing.draw(svg);
        });
  }

  private Stream<City> named(Predicate<City> condition) {
    return cities.values().stream().filter(condition);
  }

  private static boolean isOnMap(City city) {
    return city.location().map(it -> Outline.contains(Projection.of(it))).orElse(false);
  }

  private ImmutableMap<CityId, Spot> spots(EuropeMap map) {
    return named(CityMap::isOnMap)
        .collect(
            ImmutableMap.toImmutableMap(
                City::id, city -> map.spot(Projection.of(city.location().orElseThrow()))));
  }

  private void noteAbsent(Sheet sheet, String beginning, Predicate<City> condition) {
    List<String> names = named(condition).map(City::name).sorted().toList();
    if (names.isEmpty()) {
      return;
    }
    int more = names.size() - NAMES_IN_NOTE;
    sheet.note(
        beginning
            + names.stream().limit(NAMES_IN_NOTE).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + Words.count(more, "other", "others") : "")
            + ".");
  }
}
