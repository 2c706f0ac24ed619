package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.programme;
import static eu.hanse.rule.standard.UnderCall.PAGE;
import static eu.hanse.rule.standard.UnderCall.call;
import static eu.hanse.rule.standard.UnderCall.demands;
import static eu.hanse.rule.standard.UnderCall.messages;
import static eu.hanse.rule.standard.UnderCall.paths;
import static eu.hanse.rule.standard.UnderCall.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.ProcurementDemand;
import eu.hanse.id.OrganisationId;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PcpProcurersTest {

  private static final PcpProcurers RULE = new PcpProcurers();

  private static final Object TURIN = city("turin", "IT");
  private static final Object MILAN = city("milan", "IT");
  private static final Object LYON = city("lyon", "FR");
  private static final Object ESPOO = city("espoo", "FI");

  private static ProcurementDemand demand() {
    return ProcurementDemand.builder()
        .procurers(2)
        .procurerCountries(2)
        .participants(3)
        .participantCountries(3)
        .addCitation(PAGE)
        .build();
  }

  private static final Call.Builder CALL = call().procurement(demand());

  private static Programme procurement(Participation... participations) {
    return programme("procurement", ProgrammeKind.PRE_COMMERCIAL_PROCUREMENT)
        .withCall(UnderCall.ID)
        .withParticipations(participations);
  }

  private static Participation leadProcurer(String city) {
    return participation(city, ParticipationRole.LEAD_PROCURER);
  }

  private static Participation buyer(String city) {
    return participation(city, ParticipationRole.BUYER);
  }

  private static Involvement involved(String organisation, InvolvementRole role) {
    return Involvement.builder().organisation(OrganisationId.of(organisation)).role(role).build();
  }

  private static List<String> numbers(Programme programme) {
    return messages(RULE, CALL, programme, TURIN, MILAN, LYON, ESPOO).stream()
        .map(message -> message.replaceFirst("; the call .*", ""))
        .toList();
  }

  @Test
  void reportsASingleProcurer() {
    Programme single =
        procurement(
            leadProcurer("turin"),
            participation("lyon", ParticipationRole.HOST),
            participation("espoo", ParticipationRole.HOST));

    assertThat(paths(RULE, CALL, single, TURIN, LYON, ESPOO))
        .containsExactly("/participations <- /call");
    assertThat(messages(RULE, CALL, single, TURIN, LYON, ESPOO))
        .containsExactly("The number of procurers is 1" + demands("at least 2"));
  }

  @Test
  void reportsProcurersOfOneCountry() {
    assertThat(numbers(procurement(leadProcurer("turin"), buyer("milan"))))
        .containsExactly("The number of countries that procurers come from is 1");
  }

  @Test
  void reportsTooFewParticipants() {
    assertThat(numbers(procurement(leadProcurer("turin"), buyer("lyon"))))
        .containsExactly("The number of participants is 2");
  }

  @Test
  void reportsParticipantsOfTooFewCountries() {
    assertThat(numbers(procurement(leadProcurer("turin"), buyer("lyon"), buyer("milan"))))
        .containsExactly("The number of countries that participants come from is 2");
  }

  @Test
  void isContentWithThreeBuyersOfThreeCountries() {
    Programme programme = procurement(leadProcurer("turin"), buyer("lyon"), buyer("espoo"));

    assertThat(numbers(programme)).isEmpty();
    assertThat(skipped(RULE, CALL, programme, TURIN, LYON, ESPOO)).isEmpty();
  }

  @Test
  void countsACityOnce() {
    assertThat(numbers(procurement(leadProcurer("turin"), buyer("turin"), buyer("turin"))))
        .containsExactly("The number of procurers is 1");
  }

  @ParameterizedTest
  @EnumSource(
      value = ParticipationRole.class,
      names = {"PREFERRED_PARTNER", "OBSERVER_CITY"})
  void whoFollowsDoesNotTakePart(ParticipationRole role) {
    assertThat(
            numbers(
                procurement(leadProcurer("turin"), buyer("lyon"), participation("espoo", role))))
        .containsExactly("The number of participants is 2");
  }

  @ParameterizedTest
  @EnumSource(
      value = InvolvementRole.class,
      names = {"LEAD_PROCURER", "COORDINATOR", "CONSORTIUM_MEMBER"})
  void organisationsMayProcure(InvolvementRole role) {
    Programme programme =
        procurement(leadProcurer("turin")).withInvolvements(involved("agency", role));

    assertThat(numbers(programme)).containsExactly("The number of participants is 2");
  }

  @ParameterizedTest
  @EnumSource(
      value = InvolvementRole.class,
      names = {"EXPERT_PARTNER", "SUPPORT", "MANAGING_AUTHORITY"})
  void organisationsMayTakePartWithoutProcuring(InvolvementRole role) {
    Programme programme =
        procurement(leadProcurer("turin"), buyer("lyon"))
            .withInvolvements(involved("agency", role));

    assertThat(numbers(programme)).isEmpty();
    assertThat(
            numbers(procurement(leadProcurer("turin")).withInvolvements(involved("agency", role))))
        .containsExactly("The number of procurers is 1");
  }

  @ParameterizedTest
  @EnumSource(
      value = InvolvementRole.class,
      names = {"SUPPLIER", "FUNDER"})
  void suppliersAndFundersDoNotTakePart(InvolvementRole role) {
    Programme programme =
        procurement(leadProcurer("turin"), buyer("lyon"))
            .withInvolvements(involved("company", role));

    assertThat(numbers(programme)).containsExactly("The number of participants is 2");
  }

  @Test
  void anOrganisationThroughWhichACityActsIsThatCity() {
    Programme programme =
        procurement(leadProcurer("turin").withRepresentedBy(OrganisationId.of("agency")))
            .withInvolvements(involved("agency", InvolvementRole.LEAD_PROCURER));

    assertThat(numbers(programme)).containsExactly("The number of procurers is 1");
  }

  @Test
  void aCityOfUnknownCountryMayBeFromAFurtherOne() {
    assertThat(numbers(procurement(leadProcurer("turin"), buyer("milan"), buyer("atlantis"))))
        .containsExactly("The number of countries that participants come from is 2");
    assertThat(numbers(procurement(leadProcurer("turin"), buyer("lyon"), buyer("atlantis"))))
        .isEmpty();
  }

  @Test
  void onlyNumbersThatTheCallDemandsAreJudged() {
    ProcurementDemand participantsOnly =
        ProcurementDemand.builder().participants(2).addCitation(PAGE).build();
    Programme programme =
        procurement(leadProcurer("turin"), participation("milan", ParticipationRole.HOST));

    assertThat(paths(RULE, call().procurement(participantsOnly), programme, TURIN, MILAN))
        .isEmpty();
  }

  @Test
  void saysWhyThereIsNothingToJudge() {
    assertThat(skipped(RULE, CALL, procurement())).isEqualTo("it lists no partners");
    assertThat(paths(RULE, CALL, procurement())).isEmpty();
    assertThat(skipped(RULE, call(), procurement(buyer("turin"))))
        .isEqualTo("its call says nothing about procurers");
  }
}
