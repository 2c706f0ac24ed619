package eu.hanse.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.id.CityId;
import eu.hanse.id.MeetingId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.Finding;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.Validator;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HarbourKickOffHostTest {

  private static final CityId LEAD = CityId.of("nordhavn");
  private static final CityId PARTNER = CityId.of("porto-novo-di-prova");
  private static final CityId MISSPELT = CityId.of("nordhaven");
  private static final Programme NETWORK = HarbourNetwork.programme();
  private static final Meeting KICK_OFF = NETWORK.calendar().meetings().get(0);

  @Test
  void acceptsTheLeadPartner() {
    assertThat(judge(hostedBy(LEAD))).isEmpty();
  }

  @Test
  void reportsAnotherCity() {
    assertThat(judge(hostedBy(PARTNER)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/calendar/meetings/0/host");
              assertThat(finding.message())
                  .isEqualTo(
                      "The city porto-novo-di-prova hosts the meeting \"Kick-off meeting\", but the"
                          + " lead partner of the network is nordhavn.");
              assertThat(finding.related())
                  .extracting(related -> related.path().toString())
                  .containsExactly("/participations/0/city");
            });
  }

  @Test
  void acceptsEachOfTwoCitiesThatLeadInTurn() {
    Programme inTurn =
        NETWORK.withParticipations(
            participation(LEAD, ParticipationRole.LEAD_PARTNER),
            participation(PARTNER, ParticipationRole.LEAD_PARTNER));

    assertThat(judge(withMeetings(inTurn, KICK_OFF.withHost(PARTNER)))).isEmpty();
  }

  @Test
  void findsTheLeadPartnerWhereverItIsListed() {
    Programme leadLast =
        NETWORK.withParticipations(
            participation(PARTNER, ParticipationRole.TRANSFER_CITY),
            participation(LEAD, ParticipationRole.LEAD_PARTNER));

    assertThat(judge(withMeetings(leadLast, KICK_OFF.withHost(PARTNER))))
        .flatExtracting(Finding::related)
        .extracting(related -> related.path().toString())
        .containsExactly("/participations/1/city");
  }

  @Test
  void judgesEveryKickOffMeetingAndNoOtherOne() {
    Meeting later =
        KICK_OFF.withId(MeetingId.of("later")).withKind(MeetingKind.REVIEW).withHost(PARTNER);
    Meeting secondKickOff = KICK_OFF.withId(MeetingId.of("kick-off-2")).withHost(PARTNER);

    assertThat(judge(withMeetings(NETWORK, KICK_OFF, later, secondKickOff)))
        .extracting(finding -> finding.path().toString())
        .containsExactly("/calendar/meetings/2/host");
  }

  @Test
  void passesOverAMeetingThatWasCalledOff() {
    Meeting cancelled = KICK_OFF.withHost(PARTNER).withStatus(MeetingStatus.CANCELLED);

    assertThat(judge(withMeetings(NETWORK, cancelled))).isEmpty();
  }

  @Test
  void leavesAMeetingWithoutAHostToAnotherRule() {
    assertThat(judge(withMeetings(NETWORK, KICK_OFF.withHost(Optional.empty())))).isEmpty();
  }

  @Test
  void leavesNetworksWithoutALeadPartnerToAnotherRule() {
    Programme withoutLead =
        NETWORK.withParticipations(participation(LEAD, ParticipationRole.TRANSFER_CITY));

    assertThat(judge(withMeetings(withoutLead, KICK_OFF))).isEmpty();
  }

  @Test
  void leavesMisspeltCitiesToAnotherRule() {
    Programme misspeltLead =
        NETWORK.withParticipations(participation(MISSPELT, ParticipationRole.LEAD_PARTNER));

    assertThat(judge(hostedBy(MISSPELT))).isEmpty();
    assertThat(judge(misspeltLead)).isEmpty();
  }

  @Test
  void judgesNetworksOnly() {
    assertThat(judge(hostedBy(PARTNER).withKind(ProgrammeKind.CITY_CHALLENGE))).isEmpty();
  }

  private static ImmutableList<Finding> judge(Programme programme) {
    CatalogueBuilder catalogue = Catalogue.builder().add(programme);
    HarbourNetwork.catalogue().cities().values().forEach(catalogue::add);
    RuleSet rule = RuleSet.empty().plus(new HarbourKickOffHost());
    return Validator.of(rule).validate(catalogue.build(), LocalDate.of(2026, 1, 1)).findings();
  }

  private static Programme hostedBy(CityId host) {
    return withMeetings(NETWORK, KICK_OFF.withHost(host));
  }

  private static Programme withMeetings(Programme programme, Meeting... meetings) {
    return programme.withCalendar(MeetingCalendar.builder().addMeetings(meetings).build());
  }

  private static Participation participation(CityId city, ParticipationRole role) {
    return Participation.builder().city(city).role(role).build();
  }
}
