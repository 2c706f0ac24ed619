package eu.hanse.cli;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.city.Party;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.organisation.Organisation;
import eu.hanse.text.CharacterCells;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of things, and sections of a page. */
final class Page {

  private final Catalogue catalogue;

  Page(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** {@return the name of a city; its id if the catalogue does not hold it} */
  String name(CityId id) {
    return catalogue.city(id).map(City::name).orElse(id.value());
  }

  String name(OrganisationId id) {
    return catalogue.organisation(id).map(Organisation::name).orElse(id.value());
  }

  String name(Party party) {
    if (party instanceof Party.OfCity city) {
      return name(city.id());
    }
    return party instanceof Party.OfOrganisation organisation
        ? name(organisation.id())
        : party.toString();
  }

  String names(Collection<CityId> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Prints text from data. Characters that would act on a terminal are shown as others. */
  static void lines(PrintWriter out, String text) {
    text.lines().map(CharacterCells::visible).forEach(out::println);
  }

  /** Prints a heading and a table, unless the table is empty. */
  static void section(PrintWriter out, String heading, Columns columns) {
    if (!columns.isEmpty()) {
      out.println();
      out.println(heading);
      columns.print(out);
    }
  }
}
