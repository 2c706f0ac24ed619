package eu.hanse.kit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import eu.hanse.analysis.network.Link;
import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.city.City;
import eu.hanse.city.Population;
import eu.hanse.id.CityId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.organisation.Organisation;
import eu.hanse.place.Country;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Claim;
import eu.hanse.source.Source;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import java.util.List;

/** What is worth knowing of things of the model at a glance, as tables. */
final class ModelTables {

  private static final List<Column<City>> CITY =
      List.of(
          Column.text("id", City::id),
          Column.text("name", City::name),
          Column.text("country", City::country),
          Column.text("kind", City::kind),
          Column.text("nuts", City::nuts),
          Column.<City>integer("population", city -> city.population().map(Population::count))
              .in("inhabitants"),
          Column.integer("placements", city -> city.placements().size()));

  private static final List<Column<Programme>> PROGRAMME =
      List.of(
          Column.text("id", Programme::id),
          Column.text("name", Programme::name),
          Column.text("kind", Programme::kind),
          Column.text("period", Programme::period),
          Column.integer("participations", programme -> programme.participations().size()),
          Column.integer("meetings", programme -> programme.calendar().meetings().size()));

  private static final List<Column<Participation>> PARTICIPATION =
      List.of(
          Column.text("city", Participation::city),
          Column.text("role", Participation::role),
          Column.text("period", Participation::period),
          Column.text("tracks", item -> joined(item.tracks())));

  private static final List<Column<Meeting>> MEETING =
      List.of(
          Column.text("when", Meeting::when),
          Column.text("title", Meeting::title),
          Column.text("host", Meeting::host),
          Column.text("attendance", Meeting::attendance),
          Column.integer("cities", meeting -> meeting.cities().size()));

  private static final List<Column<Organisation>> ORGANISATION =
      List.of(
          Column.text("id", Organisation::id),
          Column.text("name", Organisation::name),
          Column.text("kind", Organisation::kind));

  private static final List<Column<Involvement>> INVOLVEMENT =
      List.of(
          Column.text("organisation", Involvement::organisation),
          Column.text("role", Involvement::role),
          Column.text("period", Involvement::period));

  private static final List<Column<Source>> SOURCE =
      List.of(
          Column.text("id", Source::id),
          Column.text("title", Source::title),
          Column.text("publisher", Source::publisher),
          Column.date("published", Source::published));

  private static final List<Column<Claim>> CLAIM =
      List.of(
          Column.text("path", Claim::path),
          Column.text("value", Claim::value),
          Column.text("source", Claim::source));

  private static final List<Column<Link>> LINK =
      List.of(
          Column.text("from", Link::from),
          Column.text("to", Link::to),
          Column.text("programme", Link::programme),
          Column.text("period", Link::period));

  private static final List<Known<?>> KNOWN =
      List.of(
          new Known<>(City.class, CITY),
          new Known<>(Programme.class, PROGRAMME),
          new Known<>(Participation.class, PARTICIPATION),
          new Known<>(Meeting.class, MEETING),
          new Known<>(Organisation.class, ORGANISATION),
          new Known<>(Involvement.class, INVOLVEMENT),
          new Known<>(Source.class, SOURCE),
          new Known<>(Claim.class, CLAIM),
          new Known<>(Link.class, LINK));

  private ModelTables() {}

  /** A type with its columns. */
  private record Known<T>(Class<T> type, List<Column<T>> columns) {

    boolean isTypeOf(Iterable<?> things) {
      return Iterables.all(things, type::isInstance);
    }

    List<Column<Object>> columnsOfAny() {
      return columns.stream().map(column -> column.<Object>of(type::cast)).toList();
    }
  }

  /** A table of things of one type; of types that it does not know, of their one-line texts. */
  static Table of(Iterable<?> things) {
    if (!Iterables.isEmpty(things) && Iterables.all(things, InProgramme.class::isInstance)) {
      return inProgrammes(Iterables.transform(things, thing -> (InProgramme<?>) thing));
    }
    return Table.of(things, columns(things));
  }

  private static Table inProgrammes(Iterable<InProgramme<?>> entries) {
    ImmutableList.Builder<Column<InProgramme<?>>> columns = ImmutableList.builder();
    columns.add(Column.text("programme", entry -> entry.programme().id()));
    for (Column<Object> column : columns(Iterables.transform(entries, InProgramme::item))) {
      columns.add(column.of(InProgramme::item));
    }
    return Table.of(entries, columns.build());
  }

  private static List<Column<Object>> columns(Iterable<?> things) {
    return KNOWN.stream()
        .filter(known -> known.isTypeOf(things))
        .findFirst()
        .map(Known::columnsOfAny)
        .orElse(List.of(Column.text("value", Object::toString)));
  }

  /** What keys of one type are called, above the column that has them. */
  static String nameOf(Iterable<?> keys) {
    if (Iterables.all(keys, CityId.class::isInstance)) {
      return "city";
    }
    if (Iterables.all(keys, ProgrammeId.class::isInstance)) {
      return "programme";
    }
    return Iterables.all(keys, Country.class::isInstance) ? "country" : "key";
  }

  private static String joined(Iterable<?> things) {
    return String.join("; ", Iterables.transform(things, String::valueOf));
  }
}
