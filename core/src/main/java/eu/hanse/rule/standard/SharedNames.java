package eu.hanse.rule.standard;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.place.Country;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Finds entities of one kind that have a name in common, in whatever languages. Those of two
 * countries are told apart; one without a country may be of any.
 */
final class SharedNames {

  /**
   * A name of an entity and where it stands.
   *
   * @param text the name, without white space around it
   */
  record Name(EntityKey entity, Optional<Country> country, ValuePath path, String text) {}

  /** The same name of two entities, of which the first comes first by its id. */
  private record Shared(Name first, Name second) {}

  private record Pair(EntityKey first, EntityKey second) {}

  private static final Comparator<Name> ORDER =
      Comparator.comparing(Name::entity).thenComparing(Name::path).thenComparing(Name::text);
  private static final Comparator<Shared> PLACES =
      Comparator.comparing(Shared::second, ORDER).thenComparing(Shared::first, ORDER);

  private static final ValuePath NAME = ValuePath.of("name");

  private final ListMultimap<String, Name> names =
      MultimapBuilder.hashKeys().arrayListValues(1).build();

  /** Adds the names of an entity: the one it is best known by, and those in other languages. */
  void add(
      EntityKey entity, Optional<Country> country, String name, Map<String, String> translations) {
    add(entity, country, NAME, name);
    translations.forEach(
        (language, text) -> add(entity, country, ValuePath.of("names", language), text));
  }

  private void add(EntityKey entity, Optional<Country> country, ValuePath path, String text) {
    String key = Spelling.key(text);
    if (!key.isEmpty()) {
      names.put(key, new Name(entity, country, path, CharMatcher.whitespace().trimFrom(text)));
    }
  }

  /**
   * Passes on each entity with the first of those before it that has the same name: the name of the
   * first and that of the second. Two that share several names are passed on once.
   */
  void forEachPair(BiConsumer<Name, Name> pair) {
    Map<Pair, Shared> pairs = new HashMap<>();
    for (Collection<Name> sharing : names.asMap().values()) {
      if (sharing.size() > 1) {
        addPairs(sharing, pairs);
      }
    }
    pairs.values().forEach(shared -> pair.accept(shared.first(), shared.second()));
  }

  /** Of an entity that has one name in several languages, the first place counts. */
  private static void addPairs(Collection<Name> sharing, Map<Pair, Shared> pairs) {
    SortedMap<EntityKey, Name> ofEntities = new TreeMap<>();
    sharing.forEach(name -> ofEntities.merge(name.entity(), name, BinaryOperator.minBy(ORDER)));
    Map<Optional<Country>, Name> firsts = new LinkedHashMap<>();
    for (Name name : ofEntities.values()) {
      first(firsts, name.country())
          .ifPresent(
              first ->
                  pairs.merge(
                      new Pair(first.entity(), name.entity()),
                      new Shared(first, name),
                      BinaryOperator.minBy(PLACES)));
      firsts.putIfAbsent(name.country(), name);
    }
  }

  private static Optional<Name> first(
      Map<Optional<Country>, Name> firsts, Optional<Country> country) {
    return country.isEmpty()
        ? firsts.values().stream().findFirst()
        : Stream.of(country, Optional.<Country>empty())
            .flatMap(one -> Stream.ofNullable(firsts.get(one)))
            .min(ORDER);
  }
}
