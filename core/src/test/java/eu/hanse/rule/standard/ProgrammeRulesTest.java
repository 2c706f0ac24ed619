package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Samples.participation;
import static eu.hanse.rule.standard.Samples.programme;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.Finding;
import eu.hanse.time.DateSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the rules on programmes as a whole. */
final class ProgrammeRulesTest {

  private static final ProgrammeKindRole KIND_ROLE = new ProgrammeKindRole();
  private static final ProgrammeAcronymTwice ACRONYM = new ProgrammeAcronymTwice();

  private static Programme ofKind(ProgrammeKind kind, ParticipationRole role) {
    return programme().addParticipation(participation("turin", role)).build().withKind(kind);
  }

  @Test
  void aProgrammeWithoutPeriodIsReported() {
    assertThat(Judged.messages(new ProgrammePeriodMissing(), programme().build()))
        .containsExactly("The programme \"The programme harbours\" has no period.");
    assertThat(Judged.paths(new ProgrammePeriodMissing(), programme().build())).containsExactly("");
  }

  @Test
  void anOpenPeriodIsAPeriod() {
    assertThat(
            Judged.by(
                new ProgrammePeriodMissing(),
                programme().period(DateSpan.parse("2023/..")).build()))
        .isEmpty();
  }

  @Test
  void aProgrammeWithoutCitiesIsReported() {
    assertThat(Judged.messages(new ProgrammeNoParticipations(), programme().build()))
        .containsExactly("No city takes part in the programme \"The programme harbours\".");
  }

  @Test
  void oneCityIsEnough() {
    assertThat(
            Judged.by(
                new ProgrammeNoParticipations(),
                ofKind(ProgrammeKind.OTHER, ParticipationRole.HOST)))
        .isEmpty();
  }

  @Test
  void aRoleOfAnotherKindIsReportedWithTheRolesThatTheKindKnows() {
    Programme programme =
        ofKind(ProgrammeKind.ACTION_PLANNING_NETWORK, ParticipationRole.CORE_CITY);

    assertThat(Judged.paths(KIND_ROLE, programme))
        .containsExactly("/participations/0/role <- /kind");
    assertThat(Judged.by(KIND_ROLE, programme))
        .singleElement()
        .extracting(Finding::message, Finding::advice)
        .containsExactly(
            "The city turin takes part as core-city, a role that programmes of the kind"
                + " action-planning-network do not know.",
            "Give the city one of the roles of the kind action-planning-network (lead-partner,"
                + " partner, observer-city, associated-partner), or correct the kind of the"
                + " programme.");
  }

  @Test
  void onlyTransferNetworksKnowTransferCities() {
    assertThat(
            Judged.by(
                KIND_ROLE, ofKind(ProgrammeKind.TRANSFER_NETWORK, ParticipationRole.TRANSFER_CITY)))
        .isEmpty();
    assertThat(
            Judged.by(
                KIND_ROLE,
                ofKind(ProgrammeKind.IMPLEMENTATION_NETWORK, ParticipationRole.TRANSFER_CITY)))
        .hasSize(1);
  }

  @Test
  void everyKindKnowsObserversAndAssociatedPartners() {
    for (ProgrammeKind kind : ProgrammeKind.values()) {
      assertThat(RolesByKind.of(kind))
          .contains(ParticipationRole.OBSERVER_CITY, ParticipationRole.ASSOCIATED_PARTNER);
    }
  }

  @Test
  void partnershipsAndOtherProgrammesKnowAllRoles() {
    assertThat(RolesByKind.of(ProgrammeKind.PARTNERSHIP)).contains(ParticipationRole.values());
    assertThat(RolesByKind.of(ProgrammeKind.OTHER)).contains(ParticipationRole.values());
  }

  @Test
  void everyRoleBelongsToAKindThatDoesNotKnowAll() {
    for (ParticipationRole role : ParticipationRole.values()) {
      assertThat(
              List.of(
                  ProgrammeKind.CITY_CHALLENGE,
                  ProgrammeKind.TRANSFER_NETWORK,
                  ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT))
          .anyMatch(kind -> RolesByKind.of(kind).contains(role));
    }
  }

  @Test
  void theSameAcronymUnderTwoIdsIsReportedAtTheSecond() {
    List<Finding> findings =
        Judged.by(
            ACRONYM,
            programme("islands").acronym("isle").build(),
            programme("harbours").acronym("ISLE").build());

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("programme:islands");
              assertThat(finding.path()).hasToString("/acronym");
              assertThat(finding.related().get(0).subject()).hasToString("programme:harbours");
              assertThat(finding.message())
                  .isEqualTo(
                      "The programmes harbours and islands share the acronym ISLE, no edition.");
            });
  }

  @Test
  void anotherEditionIsAnotherProgramme() {
    assertThat(
            Judged.by(
                ACRONYM,
                programme("isle-1").acronym("ISLE").edition("1").build(),
                programme("isle-2").acronym("ISLE").edition("2").build(),
                programme("isle").acronym("ISLE").build()))
        .isEmpty();
  }
}
