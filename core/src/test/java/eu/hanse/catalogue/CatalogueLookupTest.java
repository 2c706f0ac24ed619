package eu.hanse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.city.City;
import eu.hanse.city.Party;
import eu.hanse.funding.FundingPlan;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.place.Country;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.test.SampleProgramme;
import eu.hanse.test.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The look-ups against the direction of references, over two programmes. */
class CatalogueLookupTest {

  private static final CityId TURIN = CityId.of("turin");
  private static final OrganisationId CLUSTER = OrganisationId.of("cluster");

  private static final Participation AS_LEAD = participation(ParticipationRole.LEAD_PARTNER);
  private static final Participation AS_MENTOR = participation(ParticipationRole.MENTOR_CITY);
  private static final Programme FIRST =
      SampleProgramme.programme()
          .withId(ProgrammeId.of("first"))
          .withPredecessor(Optional.empty())
          .withParticipations(AS_LEAD, AS_MENTOR.withConsortium(CLUSTER));
  private static final Programme SECOND =
      FIRST
          .withId(ProgrammeId.of("second"))
          .withPredecessor(FIRST.id())
          .withParticipations(AS_LEAD.withRepresentedBy(CLUSTER).withConsortium(CLUSTER));
  private static final City TURIN_CITY = Samples.city().withId(TURIN);
  private static final Catalogue CATALOGUE =
      Catalogue.builder()
          .add(SECOND)
          .add(FIRST)
          .add(TURIN_CITY)
          .add(TURIN_CITY.withId(CityId.of("athens")).withCountry(Country.of("EL")))
          .build();

  @Test
  void theParticipationsOfACityAreListedByProgramme() {
    assertThat(CATALOGUE.participationsOf(TURIN))
        .extracting(InProgramme::programme)
        .containsExactly(FIRST, FIRST, SECOND);
  }

  @Test
  void aProgrammeInWhichACityHasTwoRolesIsListedOnce() {
    assertThat(CATALOGUE.programmesOf(TURIN)).containsExactly(FIRST, SECOND);
  }

  @Test
  void participationsAreFoundThroughRepresentativesAndConsortia() {
    assertThat(CATALOGUE.participationsThrough(CLUSTER))
        .extracting(InProgramme::programme)
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void theInvolvementsOfAnOrganisationAreFound() {
    assertThat(CATALOGUE.involvementsOf(OrganisationId.of("involved-organisation")))
        .extracting(InProgramme::item)
        .containsExactly(SampleProgramme.involvement(), SampleProgramme.involvement());
  }

  @Test
  void theMeetingsOfACityAreThoseItTakesPartInOrHosts() {
    Meeting meeting = SampleProgramme.meeting();

    assertThat(CATALOGUE.meetingsOf(CityId.of("hosting-city")))
        .contains(new InProgramme<>(FIRST, meeting));
    assertThat(CATALOGUE.meetingsOf(CityId.of("city-at-meeting")))
        .contains(new InProgramme<>(SECOND, meeting));
  }

  @Test
  void theMeetingsHostedByACityDoNotIncludeThoseItOnlyTakesPartIn() {
    assertThat(CATALOGUE.meetingsHostedBy(CityId.of("hosting-city"))).hasSize(2);
    assertThat(CATALOGUE.meetingsHostedBy(CityId.of("city-at-meeting"))).isEmpty();
  }

  @Test
  void theInitiativesOfACityAreFound() {
    assertThat(CATALOGUE.initiativesOf(CityId.of("city-of-initiative")))
        .contains(new InProgramme<Initiative>(FIRST, SampleProgramme.initiative()));
  }

  @Test
  void thePlansThatAPartyPaysForAreThoseOfProgrammesAndOfInitiatives() {
    FundingPlan ofProgramme = FIRST.funding().get(0);
    FundingPlan ofInitiative = SampleProgramme.initiative().funding().orElseThrow();

    assertThat(CATALOGUE.fundedBy(Party.parse("organisation:payer-of-programme")))
        .contains(new InProgramme<>(FIRST, ofProgramme));
    assertThat(CATALOGUE.fundedBy(Party.parse("organisation:payer-of-initiative")))
        .contains(new InProgramme<>(SECOND, ofInitiative));
    assertThat(CATALOGUE.fundedBy(Party.parse("city:payer-of-programme"))).isEmpty();
  }

  @Test
  void theSuccessorsOfAProgrammeAreFound() {
    assertThat(CATALOGUE.successorsOf(FIRST.id())).containsExactly(SECOND);
    assertThat(CATALOGUE.successorsOf(SECOND.id())).isEmpty();
  }

  @Test
  void thePartsOfAMetropolisAreFound() {
    assertThat(CATALOGUE.partsOf(CityId.of("whole-of-city")))
        .extracting(City::id)
        .containsExactly(CityId.of("athens"), TURIN);
  }

  @Test
  void theCitiesOfACountryAreFound() {
    assertThat(CATALOGUE.citiesIn(Country.of("FR"))).containsExactly(TURIN_CITY);
  }

  @Test
  void nothingIsFoundForWhatNobodyNames() {
    CityId nobody = CityId.of("nobody");

    assertThat(CATALOGUE.participationsOf(nobody)).isEmpty();
    assertThat(CATALOGUE.programmesOf(nobody)).isEmpty();
    assertThat(CATALOGUE.meetingsOf(nobody)).isEmpty();
    assertThat(CATALOGUE.initiativesOf(nobody)).isEmpty();
    assertThat(CATALOGUE.partsOf(nobody)).isEmpty();
    assertThat(CATALOGUE.involvementsOf(OrganisationId.of("nobody"))).isEmpty();
  }

  @Test
  void aCityThatHostsAndTakesPartHasOneMeeting() {
    Meeting meeting = SampleProgramme.meeting().withHost(TURIN).withParticipants(TURIN);
    Programme programme = FIRST.withCalendar(MeetingCalendar.builder().addMeeting(meeting).build());

    assertThat(Catalogue.builder().add(programme).build().meetingsOf(TURIN))
        .isEqualTo(List.of(new InProgramme<>(programme, meeting)));
  }

  @Test
  void whatAnOrganisationIsCanBeLookedUp() {
    Catalogue catalogue = Catalogue.builder().add(Samples.organisation()).build();

    assertThat(catalogue.organisationKind(Samples.organisation().id()))
        .contains(OrganisationKind.CLUSTER);
    assertThat(catalogue.organisationKind(OrganisationId.of("nobody"))).isEmpty();
  }

  @Test
  void whatBelongsToAProgrammeIsShownWithTheProgramme() {
    assertThat(new InProgramme<>(FIRST, AS_LEAD)).hasToString("first: turin as lead-partner");
  }

  private static Participation participation(ParticipationRole role) {
    return Participation.builder().city(TURIN).role(role).build();
  }
}
