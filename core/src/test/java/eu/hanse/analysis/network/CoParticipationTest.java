package eu.hanse.analysis.network;

import static eu.hanse.test.Sketches.catalogue;
import static eu.hanse.test.Sketches.participation;
import static eu.hanse.test.Sketches.partner;
import static eu.hanse.test.Sketches.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.graph.ValueGraph;
import eu.hanse.analysis.Selection;
import eu.hanse.id.CityId;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.time.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests the ties of cities by hand: net has alden, brevik, corvo and dunmore, ring has alden and
 * brevik, and duo has brevik and corvo.
 */
class CoParticipationTest {

  private static final Programme[] THREE = {
    programme("net", "alden", "brevik", "corvo", "dunmore"),
    programme("ring", "alden", "brevik"),
    programme("duo", "brevik", "corvo")
  };

  private static ValueGraph<CityId, Double> graph(Weighting weighting, Programme... programmes) {
    return Networks.coParticipation(Selection.of(catalogue(programmes)), weighting);
  }

  private static double tie(ValueGraph<CityId, Double> graph, String one, String other) {
    return graph.edgeValue(CityId.of(one), CityId.of(other)).orElse(0.0);
  }

  @Test
  void countIsTheNumberOfProgrammesShared() {
    ValueGraph<CityId, Double> graph = graph(Weighting.COUNT, THREE);

    assertThat(tie(graph, "alden", "brevik")).isEqualTo(2);
    assertThat(tie(graph, "brevik", "corvo")).isEqualTo(2);
    assertThat(tie(graph, "corvo", "dunmore")).isEqualTo(1);
    assertThat(graph.edges()).hasSize(6);
    assertThat(graph.isDirected()).isFalse();
  }

  /** In net each tie is 1/3, in ring and duo 1. */
  @Test
  void newmanAddsOneForEachProgrammeOfACity() {
    ValueGraph<CityId, Double> graph = graph(Weighting.NEWMAN, THREE);

    assertThat(tie(graph, "alden", "brevik")).isCloseTo(4.0 / 3, within(1e-12));
    assertThat(tie(graph, "alden", "dunmore")).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(sum(graph, "alden")).isCloseTo(2, within(1e-12));
    assertThat(sum(graph, "brevik")).isCloseTo(3, within(1e-12));
    assertThat(sum(graph, "dunmore")).isCloseTo(1, within(1e-12));
  }

  private static double sum(ValueGraph<CityId, Double> graph, String city) {
    return graph.adjacentNodes(CityId.of(city)).stream()
        .mapToDouble(other -> tie(graph, city, other.value()))
        .sum();
  }

  /** Alden is in two programmes, brevik in three, two of them the same: 2 of 3. */
  @Test
  void jaccardIsTheShareOfProgrammesInCommon() {
    ValueGraph<CityId, Double> graph = graph(Weighting.JACCARD, THREE);

    assertThat(tie(graph, "alden", "brevik")).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(tie(graph, "alden", "corvo")).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(tie(graph, "corvo", "dunmore")).isCloseTo(1.0 / 2, within(1e-12));
  }

  @Test
  void citiesThatAreInTheSameProgrammesHaveAJaccardIndexOfOne() {
    assertThat(tie(graph(Weighting.JACCARD, programme("net", "x", "y")), "x", "y")).isEqualTo(1);
  }

  @Test
  void aCityOfSeveralRolesCountsOnce() {
    Programme roles =
        programme("roles")
            .withParticipations(
                participation("alden", ParticipationRole.LEAD_PARTNER),
                participation("alden", ParticipationRole.HOST),
                participation("brevik", ParticipationRole.PARTNER));

    for (Weighting weighting : Weighting.values()) {
      assertThat(tie(graph(weighting, roles), "alden", "brevik")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCityAloneIsANodeWithoutTies(Weighting weighting) {
    ValueGraph<CityId, Double> graph = graph(weighting, programme("solo", "alden"));

    assertThat(graph.nodes()).containsExactly(CityId.of("alden"));
    assertThat(graph.edges()).isEmpty();
  }

  private static final Programme STAGES =
      programme("stages")
          .withPeriod(DateSpan.parse("2018/2021"))
          .withParticipations(
              partner("early", "2018/2018"),
              partner("late", "2020/2021"),
              participation("always", ParticipationRole.PARTNER));

  @Test
  void citiesWhosePeriodsExcludeEachOtherAreNotTied() {
    ValueGraph<CityId, Double> graph = graph(Weighting.COUNT, STAGES);

    assertThat(tie(graph, "early", "late")).isZero();
    assertThat(tie(graph, "early", "always")).isEqualTo(1);
    assertThat(tie(graph, "late", "always")).isEqualTo(1);
  }

  /** Of three cities each tie is 1/2; early has lost one of its two. */
  @Test
  void whatPeriodsExcludeIsMissingInNewmansSum() {
    ValueGraph<CityId, Double> graph = graph(Weighting.NEWMAN, STAGES);

    assertThat(sum(graph, "early")).isEqualTo(0.5);
    assertThat(sum(graph, "always")).isEqualTo(1);
  }

  /** Both are in stages, where they never meet, and in duo: one shared of two in all. */
  @Test
  void aProgrammeInWhichTwoNeverMeetCountsOnceAmongTheirProgrammes() {
    ValueGraph<CityId, Double> graph =
        graph(Weighting.JACCARD, STAGES, programme("duo", "early", "late"));

    assertThat(tie(graph, "early", "late")).isEqualTo(0.5);
  }

  @Test
  void periodsThatAreNotCertainDoNotExclude() {
    Programme vague =
        programme("vague")
            .withParticipations(
                partner("alden", "2018/2019"),
                partner("brevik", "2019-12-31/.."),
                participation("corvo", ParticipationRole.PARTNER));

    assertThat(graph(Weighting.COUNT, vague).edges()).hasSize(3);
  }

  @Test
  void aCityThatComesBackWasThereFromItsFirstToItsLastDay() {
    Programme back =
        programme("back")
            .withParticipations(
                partner("alden", "2018/2018"),
                partner("brevik", "2019/2019"),
                partner("alden", "2021/2021"));

    assertThat(tie(graph(Weighting.COUNT, back), "alden", "brevik")).isEqualTo(1);
  }
}
