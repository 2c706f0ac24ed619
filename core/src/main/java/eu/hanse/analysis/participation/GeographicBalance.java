package eu.hanse.analysis.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultimap;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.indicator.Counted;
import eu.hanse.analysis.indicator.Distribution;
import eu.hanse.city.City;
import eu.hanse.id.ProgrammeId;
import eu.hanse.place.Country;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Words;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How a selection is spread over the member states of the European Union, and what part other
 * countries have.
 *
 * <p>Countries are measured by the number of programmes that there are to take part in, because a
 * catalogue knows no other common measure of them: neither how many cities a country has nor how
 * many of them applied. Cities that the catalogue does not hold have no country; they are counted
 * apart. {@link Participations#byRegionCategory} tells of less developed regions and others.
 */
public final class GeographicBalance implements Tabular {

  private final ImmutableList<CountryPart> countries;
  private final long programmes;
  private final long citiesWithoutCountry;

  private GeographicBalance(
      ImmutableList<CountryPart> countries, long programmes, long citiesWithoutCountry) {
    this.countries = countries;
    this.programmes = programmes;
    this.citiesWithoutCountry = citiesWithoutCountry;
  }

  /**
   * {@return the balance of a selection}
   *
   * @param selection what is looked at
   * @param day the day of which the member states are taken
   */
  public static GeographicBalance of(Selection selection, LocalDate day) {
    Distribution<Country> cities = Participations.byCountry(selection, Counted.CITIES);
    Distribution<Country> participations =
        Participations.byCountry(selection, Counted.PARTICIPATIONS);
    TreeMultimap<Country, ProgrammeId> programmes = TreeMultimap.create();
    selection
        .participations()
        .forEach(
            item ->
                selection
                    .catalogue()
                    .city(item.item().city())
                    .map(City::country)
                    .ifPresent(country -> programmes.put(country, item.programme().id())));
    ImmutableSet<Country> members = Country.euMembersOn(day);
    return new GeographicBalance(
        ImmutableSortedSet.copyOf(Sets.union(members, programmes.keySet())).stream()
            .map(
                country ->
                    new CountryPart(
                        country,
                        members.contains(country),
                        cities.counts().getOrDefault(country, 0L),
                        participations.counts().getOrDefault(country, 0L),
                        programmes.get(country).size()))
            .collect(ImmutableList.toImmutableList()),
        selection.programmes().size(),
        cities.unassigned());
  }

  /** {@return the parts of all member states and of the other countries that take part, by code} */
  public ImmutableList<CountryPart> countries() {
    return countries;
  }

  /** {@return the member states of which a city takes part} */
  public ImmutableSortedSet<Country> membersTakingPart() {
    return where(part -> part.member() && part.takesPart());
  }

  /** {@return the member states of which no city takes part} */
  public ImmutableSortedSet<Country> membersMissing() {
    return where(part -> part.member() && !part.takesPart());
  }

  /** {@return the other countries of which a city takes part} */
  public ImmutableSortedSet<Country> others() {
    return where(part -> !part.member());
  }

  /** {@return how many cities take part whose country is not known} */
  public long citiesWithoutCountry() {
    return citiesWithoutCountry;
  }

  /**
   * {@return the share of the member states of which a city takes part, from 0 to 1; empty if there
   * were none on the day}
   */
  public OptionalDouble coverage() {
    int takingPart = membersTakingPart().size();
    int all = takingPart + membersMissing().size();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) takingPart / all);
  }

  /**
   * {@return how many cities of each member state take part, those of which none does among them;
   * the evenness of this distribution is that of participation in the Union}
   *
   * <p>Cities of other countries are not in it; those without a known country are unassigned.
   */
  public Distribution<Country> amongMembers() {
    return Distribution.of(
            countries.stream()
                .filter(CountryPart::member)
                .collect(ImmutableMap.toImmutableMap(CountryPart::country, CountryPart::cities)),
            citiesWithoutCountry)
        .named("country", "cities");
  }

  /** {@return a table with a row for each country, by code} */
  @Override
  public Table toTable() {
    return Table.of(
        countries,
        Column.<CountryPart>text("country", CountryPart::country),
        Column.<CountryPart>text("name", part -> part.country().englishName()),
        Column.<CountryPart>truth("member", CountryPart::member)
            .described("Whether it was a member state of the European Union on the day."),
        Column.<CountryPart>integer("cities", CountryPart::cities)
            .in("cities")
            .described("How many of its cities take part."),
        Column.<CountryPart>integer("participations", CountryPart::participations)
            .in("participations"),
        Column.<CountryPart>integer("programmes", CountryPart::programmes)
            .in("programmes")
            .described("In how many programmes one of its cities takes part."),
        Column.<CountryPart>number("programme share", part -> perProgramme(part.programmes()))
            .described("The share of all programmes in which one of its cities takes part."),
        Column.<CountryPart>number("per programme", part -> perProgramme(part.participations()))
            .in("participations")
            .described("Its participations, divided by the number of all programmes."));
  }

  private OptionalDouble perProgramme(long number) {
    return programmes == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) number / programmes);
  }

  private ImmutableSortedSet<Country> where(Predicate<CountryPart> condition) {
    return countries.stream()
        .filter(condition)
        .map(CountryPart::country)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** {@return how many member states take part, in one line} */
  @Override
  public String toString() {
    int takingPart = membersTakingPart().size();
    return "Balance: "
        + takingPart
        + " of "
        + Words.count(takingPart + membersMissing().size(), "member state", "member states")
        + " and "
        + Words.count(others().size(), "other country", "other countries");
  }
}
