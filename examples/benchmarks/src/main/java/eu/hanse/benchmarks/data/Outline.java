package eu.hanse.benchmarks.data;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.SourceId;
import eu.hanse.id.TrackId;
import eu.hanse.programme.ProgrammeKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What is decided about a programme before its parts are made.
 *
 * @param number its number
 * @param kind what it is
 * @param start its first day
 * @param months how many months it lasts
 * @param positions its cities, by their positions in the list of all; the first one leads
 * @param cities its cities
 * @param tracks its tracks
 * @param answersCall whether it names a call, to whose demands it holds
 */
record Outline(
    int number,
    ProgrammeKind kind,
    LocalDate start,
    int months,
    List<Integer> positions,
    ImmutableList<City> cities,
    ImmutableList<TrackId> tracks,
    boolean answersCall) {

  LocalDate end() {
    return start.plusMonths(months).minusDays(1);
  }

  CityId lead() {
    return cities.get(0).id();
  }

  SourceId report() {
    return SourceGenerator.report(number);
  }

  boolean isNetwork() {
    return kind == ProgrammeKind.TRANSFER_NETWORK || kind == ProgrammeKind.ACTION_PLANNING_NETWORK;
  }
}
