package eu.hanse.analysis.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import eu.hanse.analysis.Selection;
import eu.hanse.analysis.indicator.Distribution;
import eu.hanse.id.CityId;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Words;
import java.util.function.Function;

/**
 * How the hosting of meetings is shared among the cities that take part.
 *
 * <p>Counted are the meetings that take or took place and that are for the whole programme. The
 * local meetings of a chapter (of the kind {@code geographical-chapter}, or with a chapter named)
 * are counted apart, because only the cities of the chapter can host or attend them. A meeting held
 * online counts like any other if a host is named, who prepares it too; without one, it has no host
 * rather than an unknown one. A webinar is held online unless its attendance says otherwise.
 *
 * <p>All cities that take part in a programme are those that could host in it. Where only some of
 * them do, such as the partners of a network, select them by {@link Selection#inRole}.
 */
public final class HostingLoad implements Tabular {

  private final ImmutableList<CityHosting> cities;
  private final long hostedByOthers;
  private final long hostUnknown;
  private final long onlineWithoutHost;
  private final long chapterMeetings;
  private final long attendanceUnknown;

  private HostingLoad(ImmutableList<CityHosting> cities, HostingTally tally) {
    this.cities = cities;
    this.hostedByOthers = tally.hostedByOthers;
    this.hostUnknown = tally.hostUnknown;
    this.onlineWithoutHost = tally.onlineWithoutHost;
    this.chapterMeetings = tally.chapterMeetings;
    this.attendanceUnknown = tally.attendanceUnknown;
  }

  /**
   * {@return how hosting is shared in a selection}
   *
   * @param selection what is looked at
   */
  public static HostingLoad of(Selection selection) {
    HostingTally tally = HostingTally.of(selection);
    return new HostingLoad(
        selection.cityIds().stream().map(tally::of).collect(ImmutableList.toImmutableList()),
        tally);
  }

  /** {@return all cities that take part, those that never host among them, by id} */
  public ImmutableList<CityHosting> cities() {
    return cities;
  }

  /**
   * {@return how many meetings each city that takes part hosts, none included; meetings of which
   * the host is not known are unassigned}
   *
   * <p>Its Gini coefficient tells how unevenly hosting is shared: 0 if all host as many.
   */
  public Distribution<CityId> hosted() {
    ImmutableSortedMap<CityId, Long> counts =
        cities.stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Ordering.natural(), CityHosting::city, CityHosting::hosted));
    return Distribution.of(counts, hostUnknown).named("city", "meetings");
  }

  /** {@return how many meetings are hosted by cities that do not take part, or are not selected} */
  public long hostedByOthers() {
    return hostedByOthers;
  }

  /** {@return how many meetings that are not held online name no host} */
  public long hostUnknown() {
    return hostUnknown;
  }

  /** {@return how many meetings are held online and name no host} */
  public long onlineWithoutHost() {
    return onlineWithoutHost;
  }

  /** {@return how many local meetings of a chapter there are, which are counted nowhere else} */
  public long chapterMeetings() {
    return chapterMeetings;
  }

  /** {@return of how many meetings no city is known that attends, but for the host} */
  public long attendanceUnknown() {
    return attendanceUnknown;
  }

  /** {@return a table with a row for each city that takes part, those that host most first} */
  @Override
  public Table toTable() {
    double total = cities.stream().mapToLong(CityHosting::hosted).sum();
    Function<CityHosting, Double> share = city -> total == 0 ? Double.NaN : city.hosted() / total;
    return Table.of(
            cities,
            Column.<CityHosting>text("city", CityHosting::city),
            Column.<CityHosting>integer("hosted", CityHosting::hosted)
                .in("meetings")
                .described("How many meetings it hosts."),
            Column.<CityHosting>integer("attended", CityHosting::attended)
                .in("meetings")
                .described("How many it is known to attend, those that it hosts among them."),
            Column.<CityHosting>number("share", share)
                .described("Its share in the meetings hosted by cities that take part."),
            Column.<CityHosting>number("equal share", CityHosting::equalShare)
                .in("meetings")
                .described("How many it would host if all did equally in each programme."),
            Column.<CityHosting>number("load", CityHosting::load)
                .described("What it hosts, divided by the equal share."))
        .sortedDownBy("hosted");
  }

  /** {@return how many meetings are hosted by how many cities, in one line} */
  @Override
  public String toString() {
    long hosts = cities.stream().filter(city -> city.hosted() > 0).count();
    return "Hosting of "
        + Words.count(hosted().total(), "meeting", "meetings")
        + " by "
        + hosts
        + " of "
        + Words.count(cities.size(), "city", "cities");
  }
}
