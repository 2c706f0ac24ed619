package eu.hanse.property;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import eu.hanse.source.Place;
import java.util.Optional;
import java.util.function.Function;

/** A property with any number of values in an order. */
final class ListProperty<T, V> extends Property<T> {

  private final ValueType<V> type;
  private final Function<T, ? extends ImmutableCollection<V>> getter;

  ListProperty(
      String name, ValueType<V> type, Function<T, ? extends ImmutableCollection<V>> getter) {
    super(name);
    this.type = type;
    this.getter = getter;
  }

  @Override
  public Multiplicity multiplicity() {
    return Multiplicity.LIST;
  }

  @Override
  public Optional<PropertyTable<?>> table() {
    return PropertyTable.of(type);
  }

  @Override
  PathValue follow(Optional<T> owner, Route route) {
    ImmutableList<V> values = owner.map(this::values).orElse(ImmutableList.of());
    if (route.isAtEnd()) {
      return PathValue.of(Optional.of(values).filter(list -> !list.isEmpty()));
    }
    Integer position = Ints.tryParse(route.next());
    if (position == null || !position.toString().equals(route.next()) || position < 0) {
      return unknown(
          "\"" + route.next() + "\" is no position in the list " + name() + ", such as 0");
    }
    if (position >= values.size()) {
      return unknown(
          values.isEmpty()
              ? "the list " + name() + " is empty"
              : "the last position in the list " + name() + " is " + (values.size() - 1));
    }
    return type.follow(Optional.of(values.get(position)), route.rest());
  }

  private static PathValue unknown(String reason) {
    return new PathValue.Unknown(reason, Optional.empty());
  }

  @Override
  PropertyTally<T, V> tally(String before) {
    String path = before + name();
    return new PropertyTally<>(path, multiplicity(), getter, type.tallies(path));
  }

  @Override
  boolean holdsTexts() {
    return type.holdsTexts();
  }

  @Override
  void findTexts(T owner, Place ownerPlace, TextSearch search) {
    ownerPlace.forEach(
        name(),
        getter.apply(owner),
        (place, value) -> {
          if (type.isWorthSearching(value, search)) {
            type.findTexts(value, place, search);
          }
        });
  }

  private ImmutableList<V> values(T owner) {
    return getter.apply(owner).asList();
  }
}
