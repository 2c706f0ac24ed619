package eu.hanse.analysis.continuity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultimap;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.indicator.Distribution;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.id.CityId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Participation;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Words;
import eu.hanse.time.DateSpan;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which cities begin to lead programmes from year to year, and which of them are new to it.
 *
 * <p>A city leads if it takes part as {@code lead-partner}, {@code lead-procurer} or {@code
 * coordinator}: these answer for a network, a joint procurement or a programme. Giving a good
 * practice or mentoring is not leading, and organisations that lead are not looked at. It begins
 * with its participation or, if that has no period of its own, with the programme; leads of which
 * neither is known are left out and counted. Of the years before those of the selection nothing is
 * known, so that all cities of the first year are new.
 *
 * <p>{@link EditionChanges#ofLeads} compares the leads of an edition with those of the one before.
 */
public final class Leadership implements Tabular {

  private final ImmutableList<YearOfLeads> years;
  private final Distribution<CityId> programmes;
  private final long undated;

  private Leadership(
      ImmutableList<YearOfLeads> years, Distribution<CityId> programmes, long undated) {
    this.years = years;
    this.programmes = programmes;
    this.undated = undated;
  }

  /**
   * {@return who leads in a selection}
   *
   * @param selection what is looked at
   */
  public static Leadership of(Selection selection) {
    ImmutableList<InProgramme<Participation>> leads =
        selection.participations().stream()
            .filter(item -> LeadingRoles.leads(item.item()))
            .collect(ImmutableList.toImmutableList());
    TreeMultimap<Integer, CityId> begun = TreeMultimap.create();
    TreeMultimap<CityId, ProgrammeId> led = TreeMultimap.create();
    long undated = 0;
    for (InProgramme<Participation> lead : leads) {
      led.put(lead.item().city(), lead.programme().id());
      Optional<DateSpan> period = lead.item().period().or(lead.programme()::period);
      period.ifPresent(span -> begun.put(span.earliest().getYear(), lead.item().city()));
      undated += period.isEmpty() ? 1 : 0;
    }
    return new Leadership(
        years(begun),
        Distribution.of(Maps.transformValues(led.asMap(), Collection::size), 0)
            .named("city", "programmes"),
        undated);
  }

  private static ImmutableList<YearOfLeads> years(TreeMultimap<Integer, CityId> begun) {
    Set<CityId> before = new HashSet<>();
    ImmutableList.Builder<YearOfLeads> years = ImmutableList.builder();
    for (Integer year : begun.keySet()) {
      ImmutableSortedSet<CityId> cities = ImmutableSortedSet.copyOf(begun.get(year));
      years.add(
          new YearOfLeads(
              year, cities, ImmutableSortedSet.copyOf(Sets.difference(cities, before))));
      before.addAll(cities);
    }
    return years.build();
  }

  /** {@return the years in which cities began to lead, in order} */
  public ImmutableList<YearOfLeads> years() {
    return years;
  }

  /** {@return how many programmes each of the leading cities leads} */
  public Distribution<CityId> programmes() {
    return programmes;
  }

  /** {@return how many leads are in no year because their beginning is not known} */
  public long undated() {
    return undated;
  }

  /** {@return a table with a row for each year in which cities began to lead} */
  @Override
  public Table toTable() {
    return Table.of(
        years,
        Column.<YearOfLeads>integer("year", YearOfLeads::year),
        Column.<YearOfLeads>integer("cities", year -> year.cities().size())
            .in("cities")
            .described("How many cities began to lead a programme."),
        Column.<YearOfLeads>integer("new", year -> year.newCities().size())
            .in("cities")
            .described("How many of them had not begun to lead one in an earlier year."),
        Column.<YearOfLeads>number("renewal", YearOfLeads::renewal)
            .described("The share of the cities that are new, from 0 to 1."));
  }

  /** {@return how many cities lead, in one line} */
  @Override
  public String toString() {
    return "Leadership of "
        + Words.count(programmes.counts().size(), "city", "cities")
        + " in "
        + Words.count(years.size(), "year", "years")
        + (undated == 0 ? "" : ", " + undated + " undated");
  }
}
