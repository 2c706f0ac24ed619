package eu.hanse.analysis.participation;

import com.google.common.collect.ImmutableSet;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.indicator.Counted;
import eu.hanse.analysis.indicator.Distribution;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.place.Country;
import eu.hanse.place.NutsCode;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.RegionCategory;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Counts who takes part: over countries, regions, roles, tracks and so on.
 *
 * <p>Cities or participations are counted, as is asked. Where a city or a participation belongs to
 * several, such as tracks, it counts once under each, so that the total may be more than there are
 * of them; one that belongs to none, or of which it is not known, is unassigned.
 */
public final class Participations {

  private static final int SMALLEST_REGIONS = 3;

  private Participations() {}

  /**
   * {@return how many there are in each country; those of cities that the catalogue does not hold
   * are unassigned}
   *
   * @param selection what is looked at
   * @param counted what is counted
   */
  public static Distribution<Country> byCountry(Selection selection, Counted counted) {
    return count(
        "country",
        selection,
        counted,
        ImmutableSet.of(),
        item -> set(city(selection, item).map(City::country)));
  }

  /**
   * {@return how many there are in each NUTS region of a level; those of cities without a code,
   * with a code of a larger region, or not in the catalogue are unassigned}
   *
   * <p>Codes are taken as they are: those of different versions of the classification are not
   * brought together.
   *
   * @param selection what is looked at
   * @param level from 1 for large regions to 3 for small ones
   * @param counted what is counted
   * @throws IllegalArgumentException if there is no such level
   */
  public static Distribution<NutsCode> byRegion(Selection selection, int level, Counted counted) {
    if (level < 1 || level > SMALLEST_REGIONS) {
      throw new IllegalArgumentException("NUTS level " + level + ": expected 1, 2 or 3");
    }
    return count(
        "region",
        selection,
        counted,
        ImmutableSet.of(),
        item ->
            set(
                city(selection, item)
                    .flatMap(City::nuts)
                    .filter(region -> region.level() >= level)
                    .map(region -> NutsCode.of(region.code().substring(0, 2 + level)))));
  }

  /**
   * {@return how many there are in each role that occurs}
   *
   * @param selection what is looked at
   * @param counted what is counted
   */
  public static Distribution<ParticipationRole> byRole(Selection selection, Counted counted) {
    return count(
        "role", selection, counted, ImmutableSet.of(), item -> ImmutableSet.of(item.item().role()));
  }

  /**
   * {@return how many there are on each track, those that a programme offers and nobody chose among
   * them; those without a track are unassigned}
   *
   * @param selection what is looked at
   * @param counted what is counted
   */
  public static Distribution<ProgrammeTrack> byTrack(Selection selection, Counted counted) {
    ImmutableSet<ProgrammeTrack> offered =
        selection.programmes().stream()
            .flatMap(
                programme ->
                    programme.tracks().stream()
                        .map(track -> new ProgrammeTrack(programme.id(), track.id())))
            .collect(ImmutableSet.toImmutableSet());
    return count(
        "track",
        selection,
        counted,
        offered,
        item ->
            item.item().tracks().stream()
                .map(track -> new ProgrammeTrack(item.programme().id(), track))
                .collect(ImmutableSet.toImmutableSet()));
  }

  /**
   * {@return how many there are in each kind of programme that occurs}
   *
   * @param selection what is looked at
   * @param counted what is counted
   */
  public static Distribution<ProgrammeKind> byKind(Selection selection, Counted counted) {
    return count(
        "kind",
        selection,
        counted,
        ImmutableSet.of(),
        item -> ImmutableSet.of(item.programme().kind()));
  }

  /**
   * {@return how many there are in less developed, transition and more developed regions, as the
   * participations say; those that do not say are unassigned}
   *
   * <p>A city of which one participation says so is assigned, and one of which participations say
   * different things counts under each: the category of a region changes over the years.
   *
   * @param selection what is looked at
   * @param counted what is counted
   */
  public static Distribution<RegionCategory> byRegionCategory(
      Selection selection, Counted counted) {
    return count(
        "region category",
        selection,
        counted,
        ImmutableSet.copyOf(RegionCategory.values()),
        item -> set(item.item().regionCategory()));
  }

  private static <K extends Comparable<? super K>> Distribution<K> count(
      String name,
      Selection selection,
      Counted counted,
      ImmutableSet<? extends K> evenWithoutAny,
      Function<InProgramme<Participation>, ImmutableSet<K>> keys) {
    Map<K, Long> counts = new TreeMap<>();
    evenWithoutAny.forEach(key -> counts.put(key, 0L));
    long unassigned = 0;
    for (Set<K> found : found(selection, counted, keys)) {
      found.forEach(key -> counts.merge(key, 1L, Long::sum));
      unassigned += found.isEmpty() ? 1 : 0;
    }
    return Distribution.<K>of(counts, unassigned).named(name, counted.toString());
  }

  /** The keys of each city or participation. */
  private static <K> Collection<? extends Set<K>> found(
      Selection selection,
      Counted counted,
      Function<InProgramme<Participation>, ImmutableSet<K>> keys) {
    if (counted == Counted.PARTICIPATIONS) {
      return selection.participations().stream().map(keys).toList();
    }
    Map<CityId, Set<K>> ofCities = new TreeMap<>();
    for (InProgramme<Participation> item : selection.participations()) {
      ofCities
          .computeIfAbsent(item.item().city(), city -> new TreeSet<>())
          .addAll(keys.apply(item));
    }
    return ofCities.values();
  }

  private static Optional<City> city(Selection selection, InProgramme<Participation> item) {
    return selection.catalogue().city(item.item().city());
  }

  private static <K> ImmutableSet<K> set(Optional<K> key) {
    return key.stream().collect(ImmutableSet.toImmutableSet());
  }
}
