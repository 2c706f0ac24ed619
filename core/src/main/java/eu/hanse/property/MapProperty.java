package eu.hanse.property;

import com.google.common.collect.ImmutableMap;
import eu.hanse.source.Place;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A property with any number of texts, each under a name of its own. */
final class MapProperty<T> extends Property<T> {

  private final TextValue type = new TextValue();
  private final Pattern keyForm;
  private final Function<T, ? extends Map<String, String>> getter;

  MapProperty(String name, Pattern keyForm, Function<T, ? extends Map<String, String>> getter) {
    super(name);
    this.keyForm = keyForm;
    this.getter = getter;
  }

  @Override
  public Multiplicity multiplicity() {
    return Multiplicity.MAP;
  }

  @Override
  public Optional<PropertyTable<?>> table() {
    return Optional.empty();
  }

  @Override
  PathValue follow(Optional<T> owner, Route route) {
    Map<String, String> entries = owner.<Map<String, String>>map(getter).orElse(ImmutableMap.of());
    if (route.isAtEnd()) {
      return PathValue.of(Optional.of(entries).filter(map -> !map.isEmpty()));
    }
    String key = route.next();
    return keyForm.matcher(key).matches()
        ? type.follow(Optional.ofNullable(entries.get(key)), route.rest())
        : new PathValue.Unknown(
            "\"" + key + "\" cannot be a name in the map " + name(), Optional.empty());
  }

  @Override
  PropertyTally<T, String> tally(String before) {
    String path = before + name();
    return new PropertyTally<>(
        path, multiplicity(), owner -> getter.apply(owner).values(), type.tallies(path));
  }

  @Override
  boolean holdsTexts() {
    return true;
  }

  @Override
  void findTexts(T owner, Place place, TextSearch search) {
    getter
        .apply(owner)
        .forEach(
            (key, text) -> {
              if (type.isWorthSearching(text, search)) {
                type.findTexts(text, place.child(name()).child(key), search);
              }
            });
  }
}
