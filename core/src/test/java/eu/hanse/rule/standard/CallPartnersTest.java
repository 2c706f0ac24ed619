package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.span;
import static eu.hanse.rule.standard.Samples.phase;
import static eu.hanse.rule.standard.UnderCall.between;
import static eu.hanse.rule.standard.UnderCall.call;
import static eu.hanse.rule.standard.UnderCall.demands;
import static eu.hanse.rule.standard.UnderCall.least;
import static eu.hanse.rule.standard.UnderCall.messages;
import static eu.hanse.rule.standard.UnderCall.most;
import static eu.hanse.rule.standard.UnderCall.partner;
import static eu.hanse.rule.standard.UnderCall.partners;
import static eu.hanse.rule.standard.UnderCall.paths;
import static eu.hanse.rule.standard.UnderCall.ports;
import static eu.hanse.rule.standard.UnderCall.skipped;
import static eu.hanse.rule.standard.UnderCall.withCities;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.CallPhase;
import eu.hanse.call.CountDemand;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.PhaseId;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallPartnersTest {

  private static final CallPartners RULE = new CallPartners();

  private static final Phase FIRST = phase("phase-1", "2018-04-04/2018-10-04");
  private static final Phase SECOND = phase("phase-2", "2018-12-04/2020-12-04");

  /** Three partners in the first phase, and five to eight in the second. */
  private static Call.Builder inTwoPhases() {
    return call().addPhase(phaseWith(between(3, 3))).addPhase(phaseWith(between(5, 8)));
  }

  private static CallPhase phaseWith(CountDemand partners) {
    return CallPhase.builder().name("Phase").partners(partners).build();
  }

  private static Involvement consortiumMember(String organisation) {
    return Involvement.builder()
        .organisation(OrganisationId.of(organisation))
        .role(InvolvementRole.CONSORTIUM_MEMBER)
        .build();
  }

  @Test
  void reportsTooFewPartners() {
    Programme programme = ports(partners(4));

    assertThat(paths(RULE, call().partners(between(5, 8)), withCities(programme)))
        .containsExactly("/participations <- /call");
    assertThat(messages(RULE, call().partners(between(5, 8)), withCities(programme)))
        .containsExactly("The number of partners is 4" + demands("5 to 8"));
  }

  @Test
  void reportsTooManyPartners() {
    Programme programme = ports(partners(9));

    List<Finding> findings =
        UnderCall.judge(RULE, call().partners(between(5, 8)), withCities(programme));

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/participations");
              assertThat(finding.message())
                  .isEqualTo("The number of partners at one time is 9" + demands("5 to 8"));
              assertThat(finding.arguments())
                  .containsEntry("partners", "p1, p2, p3, p4, p5, p6, p7, p8, p9");
            });
  }

  @ParameterizedTest
  @CsvSource({"5", "8"})
  void isContentWithNumbersWithinTheLimits(int number) {
    Object[] entities = withCities(ports(partners(number)));

    assertThat(paths(RULE, call().partners(between(5, 8)), entities)).isEmpty();
    assertThat(skipped(RULE, call().partners(between(5, 8)), entities)).isEmpty();
  }

  @Test
  void countsACityOnce() {
    Programme programme =
        ports(
            participation("p1", ParticipationRole.LEAD_PARTNER),
            participation("p1", ParticipationRole.GOOD_PRACTICE_CITY),
            participation("p2", ParticipationRole.TRANSFER_CITY));

    assertThat(paths(RULE, call().partners(most(2)), withCities(programme))).isEmpty();
    assertThat(paths(RULE, call().partners(least(3)), withCities(programme))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = ParticipationRole.class,
      names = {"OBSERVER_CITY", "ASSOCIATED_PARTNER", "HOST", "PREFERRED_PARTNER"})
  void thoseWithoutAShareAreNoPartners(ParticipationRole role) {
    Programme programme = ports(partner("p1"), participation("p2", role));

    assertThat(paths(RULE, call().partners(most(1)), withCities(programme))).isEmpty();
  }

  @Test
  void aCityThatIsNotInTheDataMayBeMisspeltAndMakesNoneTooMany() {
    Programme programme = ports(partner("p1"), partner("p2"), partner("pp2"));

    assertThat(
            paths(
                RULE,
                call().partners(between(3, 3)),
                programme,
                Judging.city("p1", "FR"),
                Judging.city("p2", "FR")))
        .isEmpty();
    assertThat(
            paths(
                RULE,
                call().partners(most(2)),
                programme,
                Judging.city("p1", "FR"),
                Judging.city("p2", "FR")))
        .isEmpty();
    assertThat(paths(RULE, call().partners(most(2)), withCities(programme))).hasSize(1);
  }

  @Test
  void organisationsOfTheConsortiumArePartners() {
    Programme programme = ports(partners(2)).withInvolvements(consortiumMember("university"));

    assertThat(paths(RULE, call().partners(least(3)), withCities(programme))).isEmpty();
    assertThat(
            paths(
                RULE,
                call().partners(most(2)),
                programme,
                Judging.city("p1", "FR"),
                Judging.city("p2", "FR"),
                Judging.organisation("university")))
        .containsExactly("/participations <- /call");
  }

  @Test
  void anOrganisationThatActsForACityIsNoFurtherPartner() {
    Programme represented =
        ports(partner("p1").withRepresentedBy(OrganisationId.of("agency")), partner("p2"))
            .withInvolvements(consortiumMember("agency"));
    Programme grouped =
        ports(partner("p1").withConsortium(OrganisationId.of("agency")), partner("p2"))
            .withInvolvements(consortiumMember("agency"));

    assertThat(paths(RULE, call().partners(least(3)), withCities(represented))).hasSize(1);
    assertThat(paths(RULE, call().partners(least(3)), withCities(grouped))).hasSize(1);
  }

  @Test
  void organisationsInOtherRolesAreNoPartners() {
    Programme programme =
        ports(partners(2))
            .withInvolvements(
                consortiumMember("university").withRole(InvolvementRole.EXPERT_PARTNER));

    assertThat(paths(RULE, call().partners(least(3)), withCities(programme))).hasSize(1);
  }

  @Test
  void aPartnerThatLeftAndOneThatTookItsPlaceAreNotTogether() {
    Programme programme =
        ports(partner("p1"), partner("p2", "2018/2019-01"), partner("p3", "2019-02/2020"));

    assertThat(paths(RULE, call().partners(most(2)), withCities(programme))).isEmpty();
    assertThat(
            paths(
                RULE,
                call().partners(most(2)),
                withCities(
                    ports(
                        partner("p1"),
                        partner("p2", "2018/2019-02-01"),
                        partner("p3", "2019-02-01/2020")))))
        .hasSize(1);
  }

  @Test
  void nothingIsConcludedFromAListWithoutPartners() {
    Programme programme = ports(participation("p1", ParticipationRole.OBSERVER_CITY));

    assertThat(paths(RULE, call().partners(least(3)), withCities(programme))).isEmpty();
    assertThat(skipped(RULE, call().partners(least(3)), withCities(programme)))
        .isEqualTo("it lists no partners");
  }

  @Test
  void countsByPhaseWhereParticipationsNamePhases() {
    Programme programme =
        ports(inPhases("p1", "phase-1"), inPhases("p2", "phase-1", "phase-2"))
            .withPhases(FIRST, SECOND);

    assertThat(messages(RULE, inTwoPhases(), withCities(programme)))
        .containsExactly(
            "The number of partners in the phase phase-1 is 2" + demands("3"),
            "The number of partners in the phase phase-2 is 1" + demands("5 to 8"));
    assertThat(paths(RULE, inTwoPhases(), withCities(programme)))
        .containsExactly(
            "/participations <- /call <- /phases/0", "/participations <- /call <- /phases/1");
  }

  @Test
  void reportsTooManyInAPhase() {
    Programme programme =
        ports(
                inPhases("p1", "phase-1"),
                inPhases("p2", "phase-1"),
                inPhases("p3", "phase-1"),
                partner("p4", "2018-04-04/2018-10-04"))
            .withPhases(FIRST, SECOND);
    Call.Builder call = call().addPhase(phaseWith(most(3))).addPhase(phaseWith(most(8)));

    assertThat(messages(RULE, call, withCities(programme)))
        .containsExactly(
            "The number of partners at one time in the phase phase-1 is 4" + demands("at most 3"));
  }

  @Test
  void countsByPhaseWherePeriodsDecide() {
    Programme programme =
        ports(
                partner("p1", "2018-04-04/2020-12-04"),
                partner("p2", "2018-04-04/2020-12-04"),
                partner("p3", "2018-04-04/2020-12-04"),
                partner("p4", "2018-12-04/2020-12-04"),
                partner("p5", "2019-03/2020-12-04"))
            .withPhases(FIRST, SECOND);

    assertThat(paths(RULE, inTwoPhases(), withCities(programme))).isEmpty();
    assertThat(
            messages(
                RULE,
                inTwoPhases(),
                withCities(programme.withParticipations(programme.participations().subList(1, 5)))))
        .containsExactly(
            "The number of partners in the phase phase-1 is 2" + demands("3"),
            "The number of partners in the phase phase-2 is 4" + demands("5 to 8"));
  }

  @Test
  void inWhichPhaseAPartnerTakesPartIsUnknownWithoutPeriodAndPhases() {
    Programme programme = ports(partners(5)).withPhases(FIRST, SECOND);

    assertThat(paths(RULE, inTwoPhases(), withCities(programme))).isEmpty();
  }

  @Test
  void aPhaseWithoutPeriodTakesPartnersThatNameIt() {
    Programme programme =
        ports(
                inPhases("p1", "phase-1").withPeriod(span("2018-04-04/2018-10-04")),
                inPhases("p2", "phase-1").withPeriod(span("2018-04-04/2018-10-04")),
                partner("p3", "2018-04-04/2018-10-04"))
            .withPhases(FIRST.withPeriod(Optional.empty()), SECOND);
    Call.Builder call = call().addPhase(phaseWith(most(1))).addPhase(phaseWith(least(0)));

    assertThat(messages(RULE, call, withCities(programme)))
        .containsExactly(
            "The number of partners at one time in the phase phase-1 is 2" + demands("at most 1"));
  }

  @Test
  void daysOutsideThePhaseDoNotCountForIt() {
    Programme programme =
        ports(
                inPhases("p1", "phase-1", "phase-2").withPeriod(span("2018-09-01/2020-12-04")),
                inPhases("p2", "phase-1", "phase-2").withPeriod(span("2018-10-01/2020-12-04")),
                inPhases("p3", "phase-1", "phase-2").withPeriod(span("2018-10-05/2020-12-04")))
            .withPhases(FIRST, SECOND);
    Call.Builder call = call().addPhase(phaseWith(most(2))).addPhase(phaseWith(most(2)));

    assertThat(messages(RULE, call, withCities(programme)))
        .containsExactly(
            "The number of partners at one time in the phase phase-2 is 3" + demands("at most 2"));
  }

  @Test
  void aPhaseOfWhichNoPartnersAreKnownIsNotJudged() {
    Programme programme =
        ports(Stream.of(partners(5)).map(it -> named(it, "phase-2")).toArray(Participation[]::new))
            .withPhases(FIRST, SECOND);

    assertThat(paths(RULE, inTwoPhases(), withCities(programme))).isEmpty();
  }

  @Test
  void phasesThatAreNotThoseOfTheCallAreNotJudged() {
    Programme programme = ports(inPhases("p1", "phase-1")).withPhases(FIRST);

    assertThat(paths(RULE, inTwoPhases(), withCities(programme))).isEmpty();
    assertThat(skipped(RULE, inTwoPhases(), withCities(programme)))
        .isEqualTo("its phases are not those of its call");
    assertThat(paths(RULE, inTwoPhases().partners(least(2)), withCities(programme)))
        .containsExactly("/participations <- /call");
  }

  @Test
  @Timeout(10)
  void thousandsOfPartnersAreNoProblem() {
    Participation[] many =
        Stream.of(partners(20_000))
            .map(it -> it.withPeriod(span("2018-04-04/2020-12-04")))
            .toArray(Participation[]::new);

    assertThat(messages(RULE, call().partners(most(8)), withCities(ports(many))))
        .containsExactly("The number of partners at one time is 20000" + demands("at most 8"));
  }

  private static Participation inPhases(String city, String... phases) {
    return named(partner(city), phases);
  }

  private static Participation named(Participation participation, String... phases) {
    return participation.withPhases(Stream.of(phases).map(PhaseId::of).toList());
  }
}
