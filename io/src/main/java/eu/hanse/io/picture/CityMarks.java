package eu.hanse.io.picture;

import com.google.common.collect.ImmutableMap;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What makes cities look as they do: their sizes an amount, their colours and shapes a group.
 *
 * @param cities what is known of a city
 * @param sizeName what the amounts are; empty if all are of one size
 * @param sizes the amounts
 * @param groupName what the groups are
 * @param groups the groups; empty for the countries
 */
record CityMarks(
    Function<CityId, Optional<City>> cities,
    Optional<String> sizeName,
    ImmutableMap<CityId, Double> sizes,
    String groupName,
    Optional<ImmutableMap<CityId, String>> groups) {

  static CityMarks of(Function<CityId, Optional<City>> cities) {
    return new CityMarks(cities, Optional.empty(), ImmutableMap.of(), "country", Optional.empty());
  }

  CityMarks sizedBy(Map<CityId, ? extends Number> amounts, String name) {
    ImmutableMap.Builder<CityId, Double> known = ImmutableMap.builder();
    amounts.forEach(
        (city, amount) -> {
          if (Double.isFinite(amount.doubleValue())) {
            known.put(city, amount.doubleValue());
          }
        });
    return new CityMarks(cities, Optional.of(name), known.buildOrThrow(), groupName, groups);
  }

  CityMarks groupedBy(Map<CityId, ?> newGroups, String name) {
    ImmutableMap.Builder<CityId, String> texts = ImmutableMap.builder();
    newGroups.forEach((city, group) -> texts.put(city, group.toString()));
    return new CityMarks(cities, sizeName, sizes, name, Optional.of(texts.buildOrThrow()));
  }

  /** {@return the name; the id, if nothing is known of the city} */
  String name(CityId city) {
    return cities.apply(city).map(City::name).orElse(city.toString());
  }

  Optional<String> group(CityId city) {
    return groups.isPresent() ? Optional.ofNullable(groups.get().get(city)) : country(city);
  }

  private Optional<String> country(CityId city) {
    return cities.apply(city).map(it -> it.country().englishName());
  }

  /** {@return what is known of a city, in a line} */
  String title(CityId city) {
    StringBuilder title = new StringBuilder(name(city));
    country(city).ifPresent(country -> title.append(" (").append(country).append(')'));
    sizeName.ifPresent(
        name -> {
          Double size = sizes.get(city);
          String text = size == null ? "not known" : Amounts.of(size);
          title.append(", ").append(name).append(": ").append(text);
        });
    if (groups.isPresent()) {
      title.append(", ").append(groupName).append(": ").append(group(city).orElse("not known"));
    }
    return title.toString();
  }
}
