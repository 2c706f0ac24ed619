package eu.hanse.catalogue;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import eu.hanse.city.City;
import eu.hanse.id.Id;
import eu.hanse.text.WordIndex;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds entities by what they are called, or by ids that are nearly right. */
final class EntityNames {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Supplier<ImmutableSet<EntityKey>> keys;
  private final Supplier<WordIndex> sources;
  private final Supplier<WordIndex> organisations;
  private final Supplier<WordIndex> cities;
  private final Supplier<WordIndex> programmes;
  private final Supplier<ImmutableListMultimap<String, City>> cityNames;

  EntityNames(Catalogue catalogue) {
    keys = Suppliers.memoize(() -> keys(catalogue));
    sources = Suppliers.memoize(() -> index(catalogue.sources().keySet()));
    organisations = Suppliers.memoize(() -> index(catalogue.organisations().keySet()));
    cities = Suppliers.memoize(() -> index(catalogue.cities().keySet()));
    programmes = Suppliers.memoize(() -> index(catalogue.programmes().keySet()));
    cityNames = Suppliers.memoize(() -> byName(catalogue.cities().values()));
  }

  private static ImmutableSet<EntityKey> keys(Catalogue catalogue) {
    ImmutableSet.Builder<EntityKey> keys = ImmutableSet.builder();
    catalogue.sources().keySet().forEach(id -> keys.add(EntityKey.of(id)));
    catalogue.organisations().keySet().forEach(id -> keys.add(EntityKey.of(id)));
    catalogue.cities().keySet().forEach(id -> keys.add(EntityKey.of(id)));
    catalogue.programmes().keySet().forEach(id -> keys.add(EntityKey.of(id)));
    return keys.build();
  }

  private static WordIndex index(Collection<? extends Id> ids) {
    return new WordIndex(ids.stream().map(Id::value).toList());
  }

  private static ImmutableListMultimap<String, City> byName(Collection<City> cities) {
    ImmutableListMultimap.Builder<String, City> byName = ImmutableListMultimap.builder();
    for (City city : cities) {
      Stream.of(Stream.of(city.name()), city.names().values().stream(), city.aliases().stream())
          .flatMap(names -> names)
          .map(EntityNames::plain)
          .collect(ImmutableSet.toImmutableSet())
          .forEach(name -> byName.put(name, city));
    }
    return byName.build();
  }

  /** A name without capitals and accents. */
  private static String plain(String name) {
    String parts = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
    return ACCENTS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Rules ask for every reference: a set of keys answers several times faster than the maps. */
  boolean contains(EntityKey key) {
    return keys.get().contains(key);
  }

  Optional<String> nearest(EntityKey key) {
    return ids(key.kind()).nearest(key.id());
  }

  ImmutableList<String> allNearest(EntityKey key) {
    return ids(key.kind()).allNearest(key.id());
  }

  private WordIndex ids(EntityKind kind) {
    Supplier<WordIndex> ids =
        switch (kind) {
          case SOURCE -> sources;
          case ORGANISATION -> organisations;
          case CITY -> cities;
          case PROGRAMME -> programmes;
        };
    return ids.get();
  }

  ImmutableList<City> citiesNamed(String name) {
    return cityNames.get().get(plain(name));
  }
}
