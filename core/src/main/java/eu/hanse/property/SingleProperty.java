package eu.hanse.property;

import com.google.common.collect.ImmutableList;
import eu.hanse.source.Place;
import java.util.Optional;
import java.util.function.Function;

/** A property with one value or none. */
final class SingleProperty<T, V> extends Property<T> {

  private final ValueType<V> type;
  private final Function<T, Optional<V>> getter;

  SingleProperty(String name, ValueType<V> type, Function<T, Optional<V>> getter) {
    super(name);
    this.type = type;
    this.getter = getter;
  }

  @Override
  public Multiplicity multiplicity() {
    return Multiplicity.SINGLE;
  }

  @Override
  public Optional<PropertyTable<?>> table() {
    return PropertyTable.of(type);
  }

  @Override
  PathValue follow(Optional<T> owner, Route route) {
    return type.follow(owner.flatMap(getter), route);
  }

  @Override
  PropertyTally<T, V> tally(String before) {
    String path = before + name();
    return new PropertyTally<>(
        path,
        multiplicity(),
        owner -> getter.apply(owner).map(ImmutableList::of).orElse(ImmutableList.of()),
        type.tallies(path));
  }

  @Override
  boolean holdsTexts() {
    return type.holdsTexts();
  }

  @Override
  void findTexts(T owner, Place place, TextSearch search) {
    Optional<V> value = getter.apply(owner);
    if (value.isPresent() && type.isWorthSearching(value.get(), search)) {
      type.findTexts(value.get(), place.child(name()), search);
    }
  }
}
