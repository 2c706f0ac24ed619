package eu.hanse.property;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.hanse.source.Place;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Nearest;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The properties of a type of the model by name, declared one by one, so that values are found by
 * their paths without reflection.
 *
 * @param <T> the type
 */
public final class PropertyTable<T> extends ValueType<T> {

  private final String name;
  private final ImmutableMap<String, Property<T>> properties;
  private final ImmutableList<Property<T>> withTexts;

  PropertyTable(String name, ImmutableMap<String, Property<T>> properties) {
    this.name = name;
    this.properties = properties;
    this.withTexts =
        properties.values().stream()
            .filter(Property::holdsTexts)
            .collect(ImmutableList.toImmutableList());
  }

  /** Begins the declaration of a table. */
  static <T> PropertyTableBuilder<T> of(String name) {
    return new PropertyTableBuilder<>(name);
  }

  /** {@return the properties that values of a type have} */
  static Optional<PropertyTable<?>> of(ValueType<?> type) {
    return type instanceof PropertyTable<?> table ? Optional.of(table) : Optional.empty();
  }

  /** {@return what the type is called, such as {@code thematic track}} */
  public String name() {
    return name;
  }

  /** {@return the properties, in the order in which files have them} */
  public ImmutableList<Property<T>> properties() {
    return properties.values().asList();
  }

  /**
   * {@return what stands at a path}
   *
   * <p>A position that a list does not have is unknown: nobody could say what would stand there. So
   * are the parts of what is in such a list. The parts of a single value that is absent are absent,
   * and so are entries of maps.
   *
   * @param owner the value from which the path leads
   * @param path the path
   */
  public PathValue at(T owner, ValuePath path) {
    return follow(Optional.of(owner), Route.along(path));
  }

  /**
   * Visits texts of a value and of its parts.
   *
   * @param owner the value
   * @param wanted which texts to visit
   * @param visitor takes those with their paths
   */
  public void forEachText(
      T owner, Predicate<String> wanted, BiConsumer<ValuePath, String> visitor) {
    findTexts(owner, Place.ofEntity(), new TextSearch(wanted, visitor));
  }

  /**
   * {@return of each property, and of each property of its parts, how many have a value}
   *
   * <p>A property stands before those of its parts; also those of which there are no parts are
   * listed. A value that is there counts whatever it is, be it an empty text or one that says that
   * something is unknown.
   *
   * @param owners the values of the type
   */
  public ImmutableList<Coverage> coverage(Iterable<? extends T> owners) {
    ImmutableList<PropertyTally<T, ?>> tallies = talliesAfter("");
    owners.forEach(owner -> tallies.forEach(tally -> tally.add(owner)));
    ImmutableList.Builder<Coverage> coverages = ImmutableList.builder();
    tallies.forEach(tally -> tally.collect(coverages));
    return coverages.build();
  }

  @Override
  ImmutableList<PropertyTally<T, ?>> tallies(String path) {
    return talliesAfter(path + ".");
  }

  private ImmutableList<PropertyTally<T, ?>> talliesAfter(String before) {
    ImmutableList.Builder<PropertyTally<T, ?>> tallies = ImmutableList.builder();
    properties.values().forEach(property -> tallies.add(property.tally(before)));
    return tallies.build();
  }

  @Override
  PathValue follow(Optional<T> value, Route route) {
    if (route.isAtEnd()) {
      return PathValue.of(value);
    }
    Property<T> property = properties.get(route.next());
    return property == null
        ? new PathValue.Unknown(
            "the " + name + " has no property \"" + route.next() + "\"", nearest(value, route))
        : property.follow(value, route.rest());
  }

  /** The path with the only property that was probably meant, if it leads somewhere. */
  private Optional<ValuePath> nearest(Optional<T> value, Route route) {
    ImmutableList<String> near = Nearest.all(route.next(), properties.keySet());
    Optional<Route> meant =
        near.size() == 1 ? Optional.of(route.withNext(near.get(0))) : Optional.empty();
    if (meant.isPresent() && follow(value, meant.get()) instanceof PathValue.Unknown further) {
      return further.nearest();
    }
    return meant.map(Route::path);
  }

  @Override
  boolean holdsTexts() {
    return !withTexts.isEmpty();
  }

  @Override
  boolean isWorthSearching(T value, TextSearch search) {
    return holdsTexts();
  }

  @Override
  void findTexts(T value, Place place, TextSearch search) {
    for (Property<T> property : withTexts) {
      property.findTexts(value, place, search);
    }
  }

  /** {@return what the type is called and the names of its properties, in one line} */
  @Override
  public String toString() {
    return name + " " + properties.keySet();
  }
}
