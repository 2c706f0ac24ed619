package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.UNIQUE;
import static eu.hanse.io.export.Constraints.oneOf;
import static eu.hanse.io.export.Constraints.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import eu.hanse.analysis.Selection;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.city.Population;
import eu.hanse.id.CityId;
import eu.hanse.place.GeoPoint;
import eu.hanse.place.NutsVersion;
import java.util.Optional;

/** The tables of cities and of the identifiers that others gave them. */
final class CitySheets {

  static final String CITIES = "cities";
  static final String IDENTIFIERS = "city_identifiers";

  private CitySheets() {}

  static Sheet<Held<CityId, City>> cities(Selection selection, Mentions mentions) {
    ImmutableSortedSet<CityId> takingPart = selection.cityIds();
    SheetBuilder<Held<CityId, City>> sheet =
        new SheetBuilder<>(CITIES, Held.description("city"), mentions.cities());
    sheet
        .text(
            "id", "The id of the city, by which other tables name it.", Held::id, REQUIRED, UNIQUE)
        .text("name", "The name under which it is best known.", Held.all(City::name))
        .truth(
            "takes_part",
            "Whether it takes part in a programme selected; others are named by other tables alone,"
                + " or are in the catalogue without taking part.",
            row -> takingPart.contains(row.id()))
        .text("kind", "What it is.", Held.all(City::kind), oneOf((Object[]) CityKind.values()))
        .text("country", "Its country, by ISO 3166-1 alpha-2.", Held.all(City::country))
        .text("nuts", "The NUTS region it lies in, as small as is known.", Held.some(City::nuts))
        .text(
            "nuts_version",
            "The version of NUTS, by its year, that the code is taken from.",
            Held.some(City::nutsVersion),
            oneOf((Object[]) NutsVersion.values()))
        .number(
            "latitude",
            "Its latitude in WGS84, north positive.",
            "degrees",
            row -> location(row).map(GeoPoint::lat),
            within(Range.closed(-90, 90)))
        .number(
            "longitude",
            "Its longitude in WGS84, east positive.",
            "degrees",
            row -> location(row).map(GeoPoint::lon),
            within(Range.closed(-180, 180)))
        .integer(
            "population",
            "How many inhabitants it has.",
            "inhabitants",
            row -> population(row).map(Population::count),
            within(Range.atLeast(0)))
        .ordinal(
            "population_year",
            "The year in which they were counted; missing if the source does not say.",
            row -> population(row).flatMap(it -> it.year().stream().boxed().findFirst()))
        .text(
            "part_of",
            "The id of the metropolis or community it belongs to.",
            Held.some(City::partOf))
        .text("note", "A remark on the data.", Held.some(City::note));
    return sheet
        .list("sources", "The ids of the sources that say so.", row -> sourcesOf(row.entity()))
        .key("id")
        .refers("part_of", "")
        .build();
  }

  private static Optional<GeoPoint> location(Held<CityId, City> row) {
    return row.entity().flatMap(City::location);
  }

  private static Optional<Population> population(Held<CityId, City> row) {
    return row.entity().flatMap(City::population);
  }

  private static ImmutableSet<?> sourcesOf(Optional<City> city) {
    return city.<ImmutableSet<?>>map(City::sources).orElse(ImmutableSet.of());
  }

  static Sheet<Identifier<CityId>> identifiers(Mentions mentions) {
    return Identifier.sheet(
        IDENTIFIERS,
        "city",
        CITIES,
        Held.entities(mentions.cities()).stream()
            .flatMap(city -> Identifier.of(city.id(), city.identifiers()))
            .collect(ImmutableList.toImmutableList()));
  }
}
