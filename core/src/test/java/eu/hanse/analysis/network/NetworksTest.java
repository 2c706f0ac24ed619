package eu.hanse.analysis.network;

import static eu.hanse.test.Sketches.calendar;
import static eu.hanse.test.Sketches.catalogue;
import static eu.hanse.test.Sketches.hosted;
import static eu.hanse.test.Sketches.meeting;
import static eu.hanse.test.Sketches.mentoring;
import static eu.hanse.test.Sketches.participation;
import static eu.hanse.test.Sketches.programme;
import static eu.hanse.test.Sketches.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.EndpointPair;
import com.google.common.graph.ValueGraph;
import eu.hanse.analysis.Selection;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.CityId;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworksTest {

  private static Selection selection(Programme... programmes) {
    return Selection.of(catalogue(programmes));
  }

  /**
   * The edges with their values, such as {@code alden-brevik 2.0}; one without direction sorted.
   */
  private static <N> List<String> edges(ValueGraph<N, Double> graph) {
    return graph.edges().stream()
        .map(edge -> names(edge) + " " + graph.edgeValue(edge).orElse(0.0))
        .toList();
  }

  private static <N> String names(EndpointPair<N> edge) {
    String one = edge.nodeU().toString();
    String other = edge.nodeV().toString();
    return edge.isOrdered() || one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
  }

  private static List<String> edges(Relation relation, Programme programme) {
    return edges(Networks.of(selection(programme), relation));
  }

  @Test
  void membershipTiesEachCityToItsProgrammes() {
    ValueGraph<EntityKey, Double> graph =
        Networks.membership(
            selection(programme("net", "alden", "brevik"), programme("ring", "brevik")));

    assertThat(graph.isDirected()).isFalse();
    assertThat(graph.nodes())
        .extracting(EntityKey::toString)
        .containsExactly("city:alden", "city:brevik", "programme:net", "programme:ring");
    assertThat(edges(graph))
        .containsExactly(
            "city:alden-programme:net 1.0",
            "city:brevik-programme:net 1.0",
            "city:brevik-programme:ring 1.0");
  }

  @Test
  void membershipCountsTheRolesOfACity() {
    Programme roles =
        programme("roles")
            .withParticipations(
                participation("alden", ParticipationRole.LEAD_PARTNER),
                participation("alden", ParticipationRole.HOST));

    assertThat(edges(Networks.membership(selection(roles))))
        .containsExactly("city:alden-programme:roles 2.0");
  }

  @Test
  void aProgrammeWithoutCitiesIsAMemberWithoutTies() {
    assertThat(Networks.membership(selection(programme("empty"))).nodes())
        .containsExactly(EntityKey.parse("programme:empty"));
  }

  @Test
  void aCityAndAProgrammeOfOneNameAreTwoNodes() {
    assertThat(Networks.membership(selection(programme("alden", "alden"))).nodes()).hasSize(2);
  }

  @Test
  void guestsAreTiedToTheHostOncePerMeeting() {
    Programme programme =
        programme("net", "alden", "brevik", "lonely")
            .withCalendar(
                calendar(
                    hosted("one", "2019", "alden", "brevik", "outside"),
                    hosted("two", "2020", "alden", "alden", "brevik"),
                    hosted("three", "2020", "brevik", "alden")));
    ValueGraph<CityId, Double> graph = Networks.of(selection(programme), Relation.HOSTING);

    assertThat(graph.isDirected()).isTrue();
    assertThat(edges(graph))
        .containsExactlyInAnyOrder("alden-brevik 1.0", "brevik-alden 2.0", "outside-alden 1.0");
    assertThat(graph.nodes())
        .extracting(CityId::value)
        .containsExactly("alden", "brevik", "lonely", "outside");
  }

  @Test
  void meetingsThatDoNotTakePlaceOrHaveNoHostTieNobody() {
    Programme programme =
        programme("net")
            .withCalendar(
                calendar(
                    hosted("one", "2019", "alden", "brevik").withStatus(MeetingStatus.CANCELLED),
                    hosted("two", "2019", "alden", "brevik").withStatus(MeetingStatus.MOVED),
                    hosted("three", "2019", "alden"),
                    meeting("four", "2019", "alden", "brevik")));

    assertThat(edges(Relation.HOSTING, programme)).isEmpty();
  }

  @Test
  void mentoringLeadsFromTheMentor() {
    Programme programme =
        programme("net")
            .withMentorings(
                mentoring("alden", "brevik", "corvo"),
                mentoring("alden", "brevik"),
                Mentoring.builder().expert("Ada Example").addMentee(CityId.of("alden")).build());

    assertThat(edges(Relation.MENTORING, programme))
        .containsExactly("alden-brevik 2.0", "alden-corvo 1.0");
  }

  @Test
  void transferLeadsFromTheGiver() {
    Programme programme =
        programme("net")
            .withTransfers(
                transfer("corvo", "alden", "brevik", "corvo"), transfer("alden", "corvo"));

    assertThat(edges(Relation.TRANSFER, programme))
        .containsExactlyInAnyOrder("alden-corvo 1.0", "corvo-alden 1.0", "corvo-brevik 1.0");
  }

  @ParameterizedTest
  @EnumSource
  void ofNothingThereIsAnEmptyGraph(Relation relation) {
    Selection nothing = Selection.of(Catalogue.empty());

    assertThat(Networks.of(nothing, relation).nodes()).isEmpty();
    assertThat(Links.of(nothing, relation)).isEmpty();
    assertThat(Networks.of(nothing, relation).isDirected()).isEqualTo(relation.isDirected());
  }
}
