package eu.hanse.property;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Declares a table, property by property, in the order in which files have them. Properties that
 * hold texts are declared as such, so that a search for texts passes the others by.
 */
final class PropertyTableBuilder<T> {

  private final String name;
  private final ImmutableMap.Builder<String, Property<T>> properties = ImmutableMap.builder();

  PropertyTableBuilder(String name) {
    this.name = name;
  }

  <V> PropertyTableBuilder<T> required(String property, Function<T, V> getter) {
    return optional(property, getter.andThen(Optional::of));
  }

  <V> PropertyTableBuilder<T> optional(String property, Function<T, Optional<V>> getter) {
    return add(new SingleProperty<>(property, new SingleValue<>(), getter));
  }

  PropertyTableBuilder<T> text(String property, Function<T, String> getter) {
    return optionalText(property, getter.andThen(Optional::of));
  }

  PropertyTableBuilder<T> optionalText(String property, Function<T, Optional<String>> getter) {
    return add(new SingleProperty<>(property, new TextValue(), getter));
  }

  PropertyTableBuilder<T> optionalInt(String property, Function<T, OptionalInt> getter) {
    return optional(property, owner -> getter.apply(owner).stream().boxed().findFirst());
  }

  <V> PropertyTableBuilder<T> optional(
      String property, PropertyTable<V> table, Function<T, Optional<V>> getter) {
    return add(new SingleProperty<>(property, table, getter));
  }

  PropertyTableBuilder<T> texts(
      String property, Function<T, ? extends ImmutableCollection<String>> getter) {
    return add(new ListProperty<>(property, new TextValue(), getter));
  }

  <V> PropertyTableBuilder<T> list(
      String property, Function<T, ? extends ImmutableCollection<V>> getter) {
    return add(new ListProperty<>(property, new SingleValue<>(), getter));
  }

  <V> PropertyTableBuilder<T> list(
      String property,
      PropertyTable<V> table,
      Function<T, ? extends ImmutableCollection<V>> getter) {
    return add(new ListProperty<>(property, table, getter));
  }

  PropertyTableBuilder<T> map(
      String property, Pattern keyForm, Function<T, ? extends Map<String, String>> getter) {
    return add(new MapProperty<>(property, keyForm, getter));
  }

  PropertyTable<T> build() {
    return new PropertyTable<>(name, properties.buildOrThrow());
  }

  private PropertyTableBuilder<T> add(Property<T> property) {
    properties.put(property.name(), property);
    return this;
  }
}
