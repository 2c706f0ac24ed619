package eu.hanse.analysis.continuity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Words;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long cities take part in the programmes of a selection, as was known on a day.
 *
 * <p>A stay lasts from the first day of a city's first participation to the last of its last; times
 * without any in between are not taken out. A participation without a period lasts as long as its
 * programme, and one without an end until the end of its programme. Dates known to the month or the
 * year count from their first day or to their last, so that a stay is as long as it can be. A city
 * that still takes part on the day, or of which no end is known, has not left: its stay is censored
 * there.
 *
 * <p>Cities with a participation of which neither the period nor that of the programme is known, or
 * that ends before it starts, are left out and counted, and so are those that begin after the day.
 */
public final class CityStays implements Tabular {

  private final ImmutableList<CityStay> stays;
  private final long unknown;
  private final long notBegun;

  private CityStays(ImmutableList<CityStay> stays, long unknown, long notBegun) {
    this.stays = stays;
    this.unknown = unknown;
    this.notBegun = notBegun;
  }

  /**
   * {@return the stays of the cities of a selection}
   *
   * @param selection what is looked at
   * @param day the day on which those that still take part are censored
   */
  public static CityStays of(Selection selection, LocalDate day) {
    ImmutableListMultimap<CityId, InProgramme<Participation>> ofCities =
        Multimaps.index(selection.participations(), item -> item.item().city());
    ImmutableList.Builder<CityStay> stays = ImmutableList.builder();
    long unknown = 0;
    long notBegun = 0;
    for (CityId city : selection.cityIds()) {
      List<Optional<DateSpan>> periods =
          ofCities.get(city).stream().map(CityStays::period).toList();
      List<DateSpan> known = periods.stream().flatMap(Optional::stream).toList();
      if (known.size() < periods.size()) {
        unknown++;
      } else if (first(known).isAfter(day)) {
        notBegun++;
      } else {
        LocalDate last = last(known);
        boolean left = last.isBefore(day);
        stays.add(new CityStay(city, first(known), left ? last : day, left));
      }
    }
    return new CityStays(stays.build(), unknown, notBegun);
  }

  /** When a city takes part; empty if that is not known, or makes no sense. */
  private static Optional<DateSpan> period(InProgramme<Participation> item) {
    Optional<DateSpan> whole = item.programme().period();
    return item.item()
        .period()
        .map(own -> new DateSpan(own.start(), own.end().or(() -> whole.flatMap(DateSpan::end))))
        .or(() -> whole)
        .filter(period -> !period.latest().isBefore(period.earliest()));
  }

  private static LocalDate first(Collection<DateSpan> periods) {
    return periods.stream().map(DateSpan::earliest).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static LocalDate last(Collection<DateSpan> periods) {
    return periods.stream().map(DateSpan::latest).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** {@return the stays, by city} */
  public ImmutableList<CityStay> stays() {
    return stays;
  }

  /** {@return how many cities are left out because a period is not known} */
  public long unknown() {
    return unknown;
  }

  /** {@return how many cities are left out because they begin after the day} */
  public long notBegun() {
    return notBegun;
  }

  /** {@return the share of the cities that stay longer than a time (Kaplan and Meier)} */
  public SurvivalCurve survival() {
    return SurvivalCurve.of(stays.stream().map(CityStay::spell).toList());
  }

  /** {@return a table with a row for each city, by id} */
  @Override
  public Table toTable() {
    return Table.of(
        stays,
        Column.<CityStay>text("city", CityStay::city),
        Column.<CityStay>date("first", CityStay::first)
            .described("The first day on which it may have taken part."),
        Column.<CityStay>date("last", CityStay::last)
            .described("The last such day, or the day asked about if it has not left."),
        Column.<CityStay>integer("days", stay -> stay.spell().days()).in("days"),
        Column.<CityStay>truth("left", CityStay::left)
            .described("Whether it no longer takes part."));
  }

  /** {@return how many stays there are, in one line} */
  @Override
  public String toString() {
    return "Stays of "
        + Words.count(stays.size(), "city", "cities")
        + (unknown == 0 ? "" : ", " + unknown + " not known")
        + (notBegun == 0 ? "" : ", " + notBegun + " not begun");
  }
}
