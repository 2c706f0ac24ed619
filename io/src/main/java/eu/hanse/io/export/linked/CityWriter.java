package eu.hanse.io.export.linked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.city.Population;
import eu.hanse.id.ProgrammeId;
import eu.hanse.io.shape.NumberText;
import eu.hanse.place.GeoPoint;
import eu.hanse.place.IdentifierScheme;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes cities, each as two nodes: the territory and its local authority, which takes part. */
final class CityWriter {

  private static final String NUTS = "http://data.europa.eu/nuts/code/";

  /** The one scheme whose identifiers are never those of a territory. */
  private static final String OF_ORGANISATIONS = IdentifierScheme.ROR.toString();

  private final Nodes nodes;
  private final Iris iris;

  CityWriter(Nodes nodes, Iris iris) {
    this.nodes = nodes;
    this.iris = iris;
  }

  void writeTerritory(City city) {
    nodes.identify(iris.city(city.id()), type(city.kind()), Type.LOCATION);
    nodes.text(Term.NAME, city.name());
    nodes.texts(Term.ALTERNATE_NAME, city.names(), city.aliases());
    nodes.texts(Term.GEOGRAPHIC_NAME, city.names(), ImmutableList.of());
    nodes.text(Term.ADDITIONAL_TYPE, city.kind().toString());
    nodes.country(city.country());
    city.location().ifPresent(this::writePoint);
    ImmutableList.Builder<String> wholes = ImmutableList.builder();
    city.partOf().map(iris::city).ifPresent(wholes::add);
    city.nuts().map(code -> NUTS + code.code()).ifPresent(wholes::add);
    nodes.references(Term.CONTAINED_IN_PLACE, wholes.build());
    city.population()
        .ifPresent(
            population -> nodes.node(Term.ADDITIONAL_PROPERTY, () -> writePopulation(population)));
    writeIdentifiers(city, scheme -> !scheme.equals(OF_ORGANISATIONS));
    nodes.text(Term.COMMENT, city.note());
    nodes.references(Term.WAS_DERIVED_FROM, city.sources().stream().map(iris::source).toList());
  }

  private static Type type(CityKind kind) {
    return switch (kind) {
      case MUNICIPALITY, CITY_STATE -> Type.CITY;
      case METROPOLIS, INTERMUNICIPAL, COUNTY, REGION, DISTRICT -> Type.ADMINISTRATIVE_AREA;
    };
  }

  private void writePoint(GeoPoint point) {
    nodes.node(
        Term.GEO,
        () -> {
          nodes.types(Type.GEO_COORDINATES);
          nodes.number(Term.LATITUDE, point.lat());
          nodes.number(Term.LONGITUDE, point.lon());
        });
    nodes.text(
        Term.GEOMETRY,
        "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> Point("
            + NumberText.of(point.lon())
            + " "
            + NumberText.of(point.lat())
            + ")");
  }

  private void writePopulation(Population population) {
    nodes.types(Type.PROPERTY_VALUE);
    nodes.text(Term.NAME, "population");
    nodes.number(Term.VALUE, population.count());
    population.year().ifPresent(year -> nodes.text(Term.DESCRIPTION, "in " + year));
  }

  void writeAuthority(City city, ImmutableSet<ProgrammeId> programmes) {
    nodes.identify(
        iris.authority(city.id()), Type.GOVERNMENT_ORGANIZATION, Type.PUBLIC_ORGANISATION);
    nodes.text(Term.NAME, city.name());
    nodes.reference(Term.SPATIAL, iris.city(city.id()));
    nodes.reference(Term.AREA_SERVED, iris.city(city.id()));
    writeIdentifiers(city, OF_ORGANISATIONS::equals);
    nodes.references(Term.MEMBER_OF, programmes.stream().map(iris::programme).toList());
  }

  private void writeIdentifiers(City city, Predicate<String> scheme) {
    Identifiers.write(
        Maps.filterKeys(city.identifiers(), scheme::test), Optional.of(city.country()), nodes);
  }
}
