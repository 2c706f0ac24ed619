package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.placesOf;
import static eu.hanse.rule.standard.Judging.programme;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.OrganisationId;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipationNoLeadTest {

  private static final ParticipationNoLead RULE = new ParticipationNoLead();
  private static final Participation PARTNER = participation("turin", ParticipationRole.PARTNER);
  private static final Participation BUYER = participation("turin", ParticipationRole.BUYER);

  @ParameterizedTest
  @EnumSource(
      value = ProgrammeKind.class,
      names = {
        "TRANSFER_NETWORK",
        "ACTION_PLANNING_NETWORK",
        "IMPLEMENTATION_NETWORK",
        "INNOVATION_TRANSFER_NETWORK"
      })
  void reportsANetworkWithoutLeadPartner(ProgrammeKind kind) {
    assertThat(judge(RULE, programme("network", kind).withParticipations(PARTNER)))
        .extracting(Finding::message)
        .containsExactly("No city takes part in the " + kind + " as lead-partner.");
  }

  @ParameterizedTest
  @EnumSource(
      value = ProgrammeKind.class,
      names = {"CITY_CHALLENGE", "PARTNERSHIP", "LIGHTHOUSE_PROJECT", "OTHER"})
  void demandsNoLeadOfOtherKinds(ProgrammeKind kind) {
    assertThat(judge(RULE, programme("programme", kind).withParticipations(PARTNER))).isEmpty();
  }

  @Test
  void acceptsANetworkWithALeadPartner() {
    assertThat(
            judge(RULE, network(PARTNER, participation("murcia", ParticipationRole.LEAD_PARTNER))))
        .isEmpty();
  }

  @Test
  void saysNothingOfAProgrammeWithoutParticipations() {
    assertThat(judge(RULE, network())).isEmpty();
  }

  @Test
  void reportsAProcurementWithoutLeadProcurer() {
    assertThat(placesOf(judge(RULE, procurement(BUYER)))).containsExactly("/participations");
  }

  @Test
  void acceptsAProcurementThatACityLeads() {
    assertThat(judge(RULE, procurement(participation("turin", ParticipationRole.LEAD_PROCURER))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = InvolvementRole.class,
      names = {"LEAD_PROCURER", "COORDINATOR"})
  void acceptsAProcurementThatAnOrganisationLeads(InvolvementRole role) {
    assertThat(judge(RULE, procurement(BUYER).withInvolvements(involvement(role)))).isEmpty();
  }

  @Test
  void doesNotTakeASupplierForALead() {
    assertThat(
            judge(RULE, procurement(BUYER).withInvolvements(involvement(InvolvementRole.SUPPLIER))))
        .hasSize(1);
  }

  @Test
  void doesNotTakeTheCoordinatorOfANetworkForItsLeadPartner() {
    assertThat(
            judge(
                RULE, network(PARTNER).withInvolvements(involvement(InvolvementRole.COORDINATOR))))
        .hasSize(1);
  }

  private static Programme procurement(Participation participation) {
    return programme("procurement", ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT)
        .withParticipations(participation);
  }

  private static Involvement involvement(InvolvementRole role) {
    return Involvement.builder().organisation(OrganisationId.of("agency")).role(role).build();
  }
}
