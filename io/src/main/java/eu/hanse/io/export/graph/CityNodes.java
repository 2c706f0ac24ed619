package eu.hanse.io.export.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.io.shape.NumberText;

/** What the nodes that are cities tell. */
final class CityNodes {

  static final ImmutableList<Attribute> ATTRIBUTES =
      ImmutableList.of(
          Attribute.NAME,
          Attribute.KIND,
          Attribute.COUNTRY,
          Attribute.NUTS,
          Attribute.LATITUDE,
          Attribute.LONGITUDE,
          Attribute.POPULATION);

  private CityNodes() {}

  /** {@return the name of a city; its id if the catalogue does not hold it} */
  static String label(Catalogue catalogue, CityId id) {
    return catalogue.city(id).map(City::name).orElse(id.value());
  }

  /** {@return what the catalogue says of a city; nothing if it does not hold it} */
  static ImmutableMap<Attribute, String> values(Catalogue catalogue, CityId id) {
    return catalogue.city(id).map(CityNodes::values).orElse(ImmutableMap.of());
  }

  private static ImmutableMap<Attribute, String> values(City city) {
    ImmutableMap.Builder<Attribute, String> values = ImmutableMap.builder();
    values.put(Attribute.NAME, city.name());
    values.put(Attribute.KIND, city.kind().toString());
    values.put(Attribute.COUNTRY, city.country().code());
    city.nuts().ifPresent(code -> values.put(Attribute.NUTS, code.code()));
    city.location()
        .ifPresent(
            point -> {
              values.put(Attribute.LATITUDE, NumberText.of(point.lat()));
              values.put(Attribute.LONGITUDE, NumberText.of(point.lon()));
            });
    city.population()
        .ifPresent(
            population -> values.put(Attribute.POPULATION, Long.toString(population.count())));
    return values.buildOrThrow();
  }
}
