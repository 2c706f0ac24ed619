package eu.hanse.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ValueGraph;
import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.test.Catalogues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NetworksProperties {

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  private static Map<EndpointPair<CityId>, Double> edges(ValueGraph<CityId, Double> graph) {
    return graph.edges().stream()
        .collect(
            ImmutableMap.toImmutableMap(edge -> edge, edge -> graph.edgeValue(edge).orElse(0.0)));
  }

  @Property(tries = 300)
  void aGraphCountsTheLinks(@ForAll("catalogues") Catalogue catalogue, @ForAll Relation relation) {
    Selection selection = Selection.of(catalogue);
    Map<EndpointPair<CityId>, Double> counted = new HashMap<>();
    for (Link link : Links.of(selection, relation)) {
      EndpointPair<CityId> pair =
          relation.isDirected()
              ? EndpointPair.ordered(link.from(), link.to())
              : EndpointPair.unordered(link.from(), link.to());
      counted.merge(pair, 1.0, Double::sum);
    }

    assertThat(edges(Networks.of(selection, relation))).isEqualTo(counted);
  }

  @Property(tries = 300)
  void nodesAreAllCitiesThatTakePartOrAreTiedInOrder(
      @ForAll("catalogues") Catalogue catalogue, @ForAll Relation relation) {
    Selection selection = Selection.of(catalogue);
    ValueGraph<CityId, Double> graph = Networks.of(selection, relation);

    assertThat(graph.nodes()).containsAll(selection.cityIds());
    assertThat(List.copyOf(graph.nodes())).isSorted();
    assertThat(graph.nodes())
        .allMatch(city -> selection.cityIds().contains(city) || graph.degree(city) > 0);
  }

  @Property(tries = 300)
  void jaccardsIndexIsAboveZeroAndAtMostOne(@ForAll("catalogues") Catalogue catalogue) {
    assertThat(edges(Networks.coParticipation(Selection.of(catalogue), Weighting.JACCARD)).values())
        .allMatch(index -> index > 0 && index <= 1);
  }

  /** Jaccard's index by its definition, of programmes as sets. */
  @Property(tries = 300)
  void jaccardsIndexIsWhatTheDefinitionSays(@ForAll("catalogues") Catalogue catalogue) {
    Selection selection = Selection.of(catalogue);
    ValueGraph<CityId, Double> counts = Networks.coParticipation(selection, Weighting.COUNT);

    edges(Networks.coParticipation(selection, Weighting.JACCARD))
        .forEach(
            (pair, index) -> {
              ImmutableSet<Programme> inEither =
                  ImmutableSet.<Programme>builder()
                      .addAll(catalogue.programmesOf(pair.nodeU()))
                      .addAll(catalogue.programmesOf(pair.nodeV()))
                      .build();
              assertThat(index).isEqualTo(counts.edgeValue(pair).orElse(0.0) / inEither.size());
            });
  }

  /** Where no periods exclude each other, each programme with others gives a city 1 in all. */
  @Property(tries = 300)
  void whatNewmanGivesACityIsTheNumberOfItsProgrammesWithOthers(
      @ForAll("catalogues") Catalogue catalogue) {
    Selection selection = Selection.of(withoutPeriods(catalogue));
    ValueGraph<CityId, Double> graph = Networks.coParticipation(selection, Weighting.NEWMAN);

    for (CityId city : graph.nodes()) {
      long shared =
          selection.catalogue().programmesOf(city).stream()
              .filter(programme -> citiesOf(programme) > 1)
              .count();
      double sum =
          graph.incidentEdges(city).stream()
              .mapToDouble(edge -> graph.edgeValue(edge).orElse(0.0))
              .sum();
      assertThat(sum).isCloseTo((double) shared, within(1e-9));
    }
  }

  private static long citiesOf(Programme programme) {
    return programme.participations().stream().map(Participation::city).distinct().count();
  }

  private static Catalogue withoutPeriods(Catalogue catalogue) {
    CatalogueBuilder undated = Catalogue.builder();
    for (Programme programme : catalogue.programmes().values()) {
      undated.add(
          programme
              .withPeriod(Optional.empty())
              .withParticipations(
                  programme.participations().stream()
                      .map(item -> item.withPeriod(Optional.empty()))
                      .toList()));
    }
    return undated.build();
  }

  @Property(tries = 300)
  void membershipHasAnEdgeForEachCityOfEachProgramme(@ForAll("catalogues") Catalogue catalogue) {
    Selection selection = Selection.of(catalogue);
    ValueGraph<EntityKey, Double> graph = Networks.membership(selection);

    assertThat(graph.edges())
        .hasSize(
            (int)
                catalogue.programmes().values().stream()
                    .mapToLong(NetworksProperties::citiesOf)
                    .sum());
    assertThat(graph.edges().stream().mapToDouble(edge -> graph.edgeValue(edge).orElse(0.0)).sum())
        .isEqualTo(selection.participations().size());
  }
}
