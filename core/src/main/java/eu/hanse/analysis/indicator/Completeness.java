package eu.hanse.analysis.indicator;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.property.Coverage;
import eu.hanse.property.EntityProperties;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import java.util.Optional;

/**
 * How much is known: of how many entities, and of how many of their parts, each property of the
 * data format has a value.
 *
 * <p>The share of a property is the number of those that have a value of it, divided by the number
 * of those that could have one. A property of a part, such as {@code participations.period}, could
 * have one in each of the parts there are; if there are none, there is no share. A list or map has
 * a value if it is not empty. That a property is without a value does not say that something is
 * missing: many are optional, and a city may well have no second name.
 */
public final class Completeness implements Tabular {

  private final ImmutableList<Entry> entries;

  private Completeness(ImmutableList<Entry> entries) {
    this.entries = entries;
  }

  /**
   * Of how many entities, or parts of them, a property has a value.
   *
   * @param kind what the entities are
   * @param coverage the property and the numbers
   */
  public record Entry(EntityKind kind, Coverage coverage) {

    /** {@return the kind of the entities, the property and the numbers, in one line} */
    @Override
    public String toString() {
      return kind + " " + coverage;
    }
  }

  /**
   * {@return how much is known of all entities of a catalogue}
   *
   * @param catalogue the catalogue
   */
  public static Completeness of(Catalogue catalogue) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    add(entries, EntityKind.SOURCE, EntityProperties.SOURCE.coverage(catalogue.sources().values()));
    add(
        entries,
        EntityKind.ORGANISATION,
        EntityProperties.ORGANISATION.coverage(catalogue.organisations().values()));
    add(entries, EntityKind.CITY, EntityProperties.CITY.coverage(catalogue.cities().values()));
    add(
        entries,
        EntityKind.PROGRAMME,
        EntityProperties.PROGRAMME.coverage(catalogue.programmes().values()));
    return new Completeness(entries.build());
  }

  /**
   * {@return how much is known of the programmes selected, and of the cities that take part in
   * them}
   *
   * @param selection what is looked at
   */
  public static Completeness of(Selection selection) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    add(entries, EntityKind.CITY, EntityProperties.CITY.coverage(selection.cities()));
    add(entries, EntityKind.PROGRAMME, EntityProperties.PROGRAMME.coverage(selection.programmes()));
    return new Completeness(entries.build());
  }

  private static void add(
      ImmutableList.Builder<Entry> entries, EntityKind kind, ImmutableList<Coverage> coverages) {
    coverages.forEach(coverage -> entries.add(new Entry(kind, coverage)));
  }

  /**
   * {@return every property of every kind of entity, in the order in which files have them, each
   * before those of its parts}
   */
  public ImmutableList<Entry> entries() {
    return entries;
  }

  /**
   * {@return of how many entities of a kind, or parts of them, a property has a value; empty if the
   * kind has no such property or was not looked at}
   *
   * @param kind the kind
   * @param path the names of the properties, joined by points, such as {@code
   *     participations.period}
   */
  public Optional<Coverage> coverage(EntityKind kind, String path) {
    return entries.stream()
        .filter(entry -> entry.kind() == kind)
        .map(Entry::coverage)
        .filter(coverage -> coverage.path().equals(path))
        .findFirst();
  }

  /**
   * {@return how many entities of each kind name a source, and of how many; sources themselves name
   * none}
   */
  public ImmutableList<Entry> sourced() {
    return entries.stream()
        .filter(entry -> entry.coverage().path().equals("sources"))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a table with a row for each property} */
  @Override
  public Table toTable() {
    return Table.of(
        entries,
        Column.<Entry>text("entity", Entry::kind).described("What the entities are."),
        Column.<Entry>text("property", entry -> entry.coverage().path())
            .described("The names of the properties from the entity inwards."),
        Column.<Entry>integer("could have", entry -> entry.coverage().owners())
            .in("entities or parts")
            .described("How many entities, or parts of them, could have a value."),
        Column.<Entry>integer("have", entry -> entry.coverage().filled())
            .in("entities or parts")
            .described("How many of them have one; of a list or map, at least one."),
        Column.<Entry>number("share", entry -> entry.coverage().share())
            .described("How many have one, divided by how many could, from 0 to 1."),
        Column.<Entry>integer("values", entry -> entry.coverage().values())
            .in("values")
            .described("How many values there are in all."));
  }

  /** {@return how many properties were looked at, in one line} */
  @Override
  public String toString() {
    return "Completeness of " + entries.size() + " properties";
  }
}
