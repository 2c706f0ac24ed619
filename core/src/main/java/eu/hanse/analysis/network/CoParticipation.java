package eu.hanse.analysis.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import com.google.common.primitives.ImmutableIntArray;
import eu.hanse.analysis.Selection;
import eu.hanse.id.CityId;
import eu.hanse.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Projects a selection on its cities. It adds up all ties of one city before those of the next, in
 * an array with a place for each other city: a table of pairs takes several times as long.
 */
final class CoParticipation {

  private final Weighting weighting;
  private final ImmutableList<CityId> cities;

  /**
   * What ties the city in turn with each other city, and how many programmes they have in common.
   */
  private final double[] ties;

  private final int[] shared;

  /** Of each city, by its position, the programmes in which it takes part. */
  private final List<List<Roster>> rosters = new ArrayList<>();

  CoParticipation(Selection selection, Weighting weighting) {
    this.weighting = weighting;
    this.cities = selection.cityIds().asList();
    this.ties = new double[cities.size()];
    this.shared = new int[cities.size()];
    cities.forEach(city -> rosters.add(new ArrayList<>()));
    Map<CityId, Integer> positions = Maps.newHashMapWithExpectedSize(cities.size());
    for (CityId city : cities) {
      positions.put(city, positions.size());
    }
    selection.programmes().forEach(programme -> enter(programme, positions));
  }

  /** The cities of one programme, by their positions. */
  private record Roster(ImmutableIntArray cities, List<Stay> stays, boolean allMeet) {

    boolean meet(int one, int other) {
      return allMeet || stays.get(one).mayMeet(stays.get(other));
    }
  }

  private void enter(Programme programme, Map<CityId, Integer> positions) {
    ImmutableList<Stay> stays = Stay.of(programme);
    ImmutableIntArray members =
        ImmutableIntArray.copyOf(
            stays.stream().mapToInt(stay -> positions.getOrDefault(stay.city(), -1)));
    boolean allMeet = stays.stream().map(Stay::period).distinct().count() <= 1;
    Roster roster = new Roster(members, stays, allMeet);
    members.forEach(member -> rosters.get(member).add(roster));
  }

  ImmutableValueGraph<CityId, Double> graph() {
    ImmutableValueGraph.Builder<CityId, Double> graph =
        ValueGraphBuilder.undirected()
            .nodeOrder(ElementOrder.<CityId>natural())
            .expectedNodeCount(cities.size())
            .immutable();
    cities.forEach(graph::addNode);
    for (int city = 0; city < ties.length; city++) {
      for (int other : addTies(city)) {
        if (ties[other] > 0) {
          graph.putEdgeValue(cities.get(city), cities.get(other), weight(city, other));
        }
        ties[other] = 0;
        shared[other] = 0;
      }
    }
    return graph.build();
  }

  /**
   * Adds up the ties of a city with those after it that have a programme in common with it, also if
   * they are never there at one time. They are returned in order.
   */
  private int[] addTies(int city) {
    IntStream.Builder found = IntStream.builder();
    for (Roster roster : rosters.get(city)) {
      ImmutableIntArray members = roster.cities();
      int own = members.indexOf(city);
      double tie = weighting == Weighting.NEWMAN ? 1.0 / (members.length() - 1) : 1;
      for (int i = 0; i < members.length(); i++) {
        int other = members.get(i);
        if (other > city) {
          if (shared[other]++ == 0) {
            found.add(other);
          }
          ties[other] += roster.meet(own, i) ? tie : 0;
        }
      }
    }
    return found.build().sorted().toArray();
  }

  private double weight(int city, int other) {
    int inEither = rosters.get(city).size() + rosters.get(other).size() - shared[other];
    return weighting == Weighting.JACCARD ? ties[other] / inEither : ties[other];
  }
}
