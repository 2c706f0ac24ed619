package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import java.util.Comparator;
import java.util.Optional;

/**
 * The rows, columns and cells of a matrix of participations, in the order in which they are drawn.
 */
final class MatrixGrid {

  private static final int MOST_PROGRAMMES = 40;

  private final Catalogue catalogue;
  private final ImmutableListMultimap<CityId, InProgramme<Participation>> byCity;
  private final ImmutableList<Programme> allProgrammes;
  private final ImmutableList<CityId> cities;
  private final ImmutableList<Programme> programmes;
  private final Categories<Participation> roles;

  MatrixGrid(Selection selection, int mostCities) {
    this.catalogue = selection.catalogue();
    this.byCity = Multimaps.index(selection.participations(), it -> it.item().city());
    this.allProgrammes =
        selection.programmes().stream()
            .filter(programme -> !programme.participations().isEmpty())
            .collect(ImmutableList.toImmutableList());
    this.cities =
        Ordering.from(
                Comparator.comparing((CityId city) -> -programmesOf(city))
                    .thenComparing(this::country)
                    .thenComparing(this::name)
                    .thenComparing(Comparator.naturalOrder()))
            .sortedCopy(byCity.keySet())
            .stream()
            .limit(mostCities)
            .collect(ImmutableList.toImmutableList());
    this.programmes =
        Editions.inOrder(
            allProgrammes.stream()
                .sorted(
                    Comparator.comparing(
                        (Programme programme) -> -programme.participations().size()))
                .limit(MOST_PROGRAMMES)
                .toList());
    this.roles =
        new Categories<>(
            cities.stream()
                .flatMap(city -> byCity.get(city).stream())
                .map(InProgramme::item)
                .toList(),
            participation -> Optional.of(participation.role().toString()));
  }

  ImmutableList<CityId> cities() {
    return cities;
  }

  ImmutableList<Programme> programmes() {
    return programmes;
  }

  Categories<Participation> roles() {
    return roles;
  }

  /** {@return in what roles a city takes part in a programme} */
  ImmutableList<Participation> cell(CityId city, Programme programme) {
    return byCity.get(city).stream()
        .filter(participation -> participation.programme().id().equals(programme.id()))
        .map(InProgramme::item)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return in how many programmes a city takes part, also in those that have no column} */
  long programmesOf(CityId city) {
    return byCity.get(city).stream().map(it -> it.programme().id()).distinct().count();
  }

  String name(CityId city) {
    return catalogue.city(city).map(City::name).orElse(city.toString());
  }

  String country(CityId city) {
    return catalogue.city(city).map(it -> it.country().code()).orElse("");
  }

  /** {@return what is left out, in sentences} */
  ImmutableList<String> notes() {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    if (cities.size() < byCity.keySet().size()) {
      notes.add(
          "Cities shown: those in most programmes, "
              + cities.size()
              + " of "
              + byCity.keySet().size()
              + ".");
    }
    if (programmes.size() < allProgrammes.size()) {
      notes.add(
          "Programmes shown: those with most participations, "
              + programmes.size()
              + " of "
              + allProgrammes.size()
              + ".");
    }
    return notes.build();
  }
}
