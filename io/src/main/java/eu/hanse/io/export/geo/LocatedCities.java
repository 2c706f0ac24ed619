package eu.hanse.io.export.geo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Link;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.ProgrammeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which cities and links can be shown on a map, and which cannot. */
final class LocatedCities {

  private final ImmutableSortedSet<CityId> cities;
  private final ImmutableSortedMap<CityId, City> located;
  private final ImmutableListMultimap<CityId, ProgrammeId> programmes;
  private final ImmutableListMultimap<Pair, Link> links;

  /**
   * The cities that take part in a selection, and those that are linked.
   *
   * @param links in the order in which they are to be shown
   */
  LocatedCities(Selection selection, List<Link> links) {
    this.cities =
        Stream.concat(
                selection.cityIds().stream(),
                links.stream().flatMap(link -> Stream.of(link.from(), link.to())))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    this.located =
        cities.stream()
            .flatMap(id -> selection.catalogue().city(id).stream())
            .filter(city -> city.location().isPresent())
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Ordering.natural(), City::id, city -> city));
    this.programmes =
        selection.participations().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    entry -> entry.item().city(), entry -> entry.programme().id()));
    this.links = Multimaps.index(links, Pair::of);
  }

  private record Pair(CityId from, CityId to) {
    static Pair of(Link link) {
      return new Pair(link.from(), link.to());
    }
  }

  /**
   * Two cities with a location that are linked.
   *
   * @param from the city from which the links go
   * @param to the city to which they go
   * @param links the links
   */
  record Tie(City from, City to, ImmutableList<Link> links) {

    Line line() {
      return Line.between(position(from), position(to));
    }

    ImmutableSet<ProgrammeId> programmes() {
      return links.stream().map(Link::programme).collect(ImmutableSet.toImmutableSet());
    }
  }

  /** {@return the cities of which the location is known, by id} */
  ImmutableList<City> located() {
    return located.values().asList();
  }

  /** {@return the cities of which it is not known, by id} */
  ImmutableList<CityId> unlocated() {
    return cities.stream()
        .filter(id -> !located.containsKey(id))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the programmes in which a city takes part} */
  ImmutableSet<ProgrammeId> programmes(CityId city) {
    return ImmutableSet.copyOf(programmes.get(city));
  }

  /** {@return the pairs of cities that are linked and of which both locations are known} */
  Stream<Tie> ties() {
    return links.keySet().stream().flatMap(pair -> tie(pair).stream());
  }

  private Optional<Tie> tie(Pair pair) {
    City from = located.get(pair.from());
    City to = located.get(pair.to());
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(new Tie(from, to, links.get(pair)));
  }

  /** {@return how many pairs of cities are linked of which a location is not known} */
  long undrawn() {
    return links.keySet().size() - ties().count();
  }

  static Position position(City city) {
    return Position.of(city.location().orElseThrow());
  }

  /** {@return the box that holds the cities and the lines} */
  Bounds bounds() {
    Bounds bounds = new Bounds();
    located().forEach(city -> bounds.add(position(city)));
    ties().forEach(tie -> tie.line().parts().forEach(part -> part.forEach(bounds::add)));
    return bounds;
  }
}
