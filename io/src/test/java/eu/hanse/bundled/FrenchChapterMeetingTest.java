package eu.hanse.bundled;

import static eu.hanse.bundled.Facts.DOCUMENT_1;
import static eu.hanse.bundled.Facts.cities;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.calendar.Speaker;
import eu.hanse.city.CityKind;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.PlacementDriver;
import eu.hanse.governance.PlacementModel;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.OrganisationId;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Finds in the bundled catalogue what the page on the first French chapter meeting tells. */
final class FrenchChapterMeetingTest {

  private static final Programme ICC = Facts.programme("icc-2020");
  private static final Meeting MEETING = Facts.meeting(ICC, "french-chapter-1");
  private static final AgendaItem OPENING = MEETING.agenda().get(0);
  private static final AgendaItem PROJECTS = MEETING.agenda().get(1);
  private static final AgendaItem GOVERNANCE = MEETING.agenda().get(2);
  private static final AgendaItem MAMOB_TALK = MEETING.agenda().get(3);
  private static final AgendaItem OPEN_DATA = MEETING.agenda().get(4);
  private static final Initiative MAMOB = Facts.initiative(ICC, "mamob");
  private static final Initiative LILLE_OPEN_DATA =
      Facts.initiative(ICC, "lille-open-data-strategy");

  private static InitiativeReference reference(String initiative) {
    return InitiativeReference.of(InitiativeId.of(initiative));
  }

  // 1

  @Test
  void theMeetingTookPlaceOn27September2022() {
    assertThat(MEETING.when()).isEqualTo(DateSpan.parse("2022-09-27"));
    assertThat(MEETING.status()).contains(MeetingStatus.HELD);
    assertThat(MEETING.sources()).containsExactly(DOCUMENT_1);
  }

  @Test
  void itWasTheFirstOfTheFrenchChapter() {
    assertThat(MEETING.kind()).isEqualTo(MeetingKind.GEOGRAPHICAL_CHAPTER);
    assertThat(MEETING.chapter()).contains("France");
    assertThat(MEETING.ordinal()).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void thePageIsOf21October2022() {
    assertThat(Facts.source(DOCUMENT_1).published()).contains(PartialDate.parse("2022-10-21"));
    assertThat(Facts.source(DOCUMENT_1).url())
        .contains(
            "https://www.intelligentcitieschallenge.eu/news/french-geographical-chapter-meeting-world-data");
  }

  // 2

  @Test
  void fourCitiesTookPart() {
    assertThat(MEETING.participants())
        .containsExactlyInAnyOrderElementsOf(
            cities(
                "aix-en-provence",
                "paris-saclay",
                "metropole-europeenne-de-lille",
                "le-havre-seine-metropole"));
    assertThat(MEETING.participants())
        .allSatisfy(city -> assertThat(Facts.city(city.value()).sources()).contains(DOCUMENT_1));
  }

  @Test
  void theyAreOneMunicipalityAndThreeBodiesOfSeveralMunicipalities() {
    assertThat(Facts.city("aix-en-provence").kind()).isEqualTo(CityKind.MUNICIPALITY);
    assertThat(Facts.city("paris-saclay").kind()).isEqualTo(CityKind.INTERMUNICIPAL);
    assertThat(Facts.city("paris-saclay").names())
        .containsEntry("en", "Paris-Saclay Agglomeration Community");
    assertThat(Facts.city("metropole-europeenne-de-lille").kind()).isEqualTo(CityKind.METROPOLIS);
    assertThat(Facts.city("le-havre-seine-metropole").kind()).isEqualTo(CityKind.INTERMUNICIPAL);
  }

  @Test
  void technopolisGroupAndCapgeminiWerePresent() {
    assertThat(MEETING.organisations())
        .containsExactly(OrganisationId.of("capgemini"), OrganisationId.of("technopolis-group"));
    assertThat(Facts.organisation("capgemini").sources()).contains(DOCUMENT_1);
    assertThat(Facts.organisation("technopolis-group").sources()).contains(DOCUMENT_1);
  }

  // 3

  @Test
  void theHeadOfTheCitiesAndProximityTeamOpenedIt() {
    assertThat(MEETING.speakers())
        .containsExactly(
            new Speaker(
                "Dana Eleftheriadou",
                Optional.of("Head of the Cities and Proximity Team, DG GROW, European Commission"),
                Optional.of(OrganisationId.of("dg-grow"))));
    assertThat(OPENING.kind()).isEqualTo(AgendaItemKind.KEYNOTE);
    assertThat(Facts.organisation("dg-grow").sources()).contains(DOCUMENT_1);
  }

  @Test
  void herPointsWereTheDualTransitionTheRecoveryFacilityAndFeedback() {
    assertThat(OPENING.themes())
        .containsExactlyInAnyOrder(
            "green transition",
            "digital transition",
            "Recovery and Resilience Facility",
            "programme feedback");
    assertThat(OPENING.conclusions())
        .containsExactly(
            "The transition is a dual one, green and digital.",
            "The Recovery and Resilience Facility offers funding opportunities.",
            "The cities are asked for feedback on the ICC programme.");
  }

  // 4

  @Test
  void eachOfTheFourCitiesPresentedItsProjects() {
    assertThat(PROJECTS.kind()).isEqualTo(AgendaItemKind.PRESENTATION);
    assertThat(PROJECTS.presenters()).isEqualTo(MEETING.participants());
    assertThat(PROJECTS.themes()).contains("city projects", "benefits of the programme");
  }

  @Test
  void theyPraisedCollaborationLeadExpertsOtherCitiesAndMentoring() {
    assertThat(PROJECTS.conclusions())
        .satisfiesExactly(
            praise -> assertThat(praise).contains("collaboration"),
            praise -> assertThat(praise).contains("Lead Experts", "methods"),
            praise -> assertThat(praise).contains("other cities"),
            praise -> assertThat(praise).contains("mentoring programme"));
  }

  // 5

  @Test
  void theyDiscussedWhereToPlaceTheCoreTeamOfTheSmartCityStrategy() {
    assertThat(GOVERNANCE.kind()).isEqualTo(AgendaItemKind.DISCUSSION);
    assertThat(GOVERNANCE.topic()).contains("smart-city strategy", "core team");
    assertThat(GOVERNANCE.themes()).contains("governance", "smart city");
  }

  @Test
  void thereIsNoBestPracticeItDependsOnBudgetAndCitySize() {
    assertThat(GOVERNANCE.conclusions().get(0)).contains("no best practice", "budget", "size");
    assertThat(parisSaclayTeam().drivers())
        .contains(PlacementDriver.BUDGET, PlacementDriver.CITY_SIZE);
  }

  @Test
  void twoModelsAreSpreadOverDepartmentsOrCrossFunctionalAsInParisSaclay() {
    assertThat(GOVERNANCE.conclusions().get(1))
        .contains("spread over several departments", "cross-functional", "Paris-Saclay");
    assertThat(parisSaclayTeam().model()).isEqualTo(PlacementModel.CROSS_FUNCTIONAL_TEAM);
    assertThat(parisSaclayTeam().units()).containsExactly("cross-functional team");
    assertThat(parisSaclayTeam().sources()).containsExactly(DOCUMENT_1);
  }

  @Test
  void electedOfficialsChangeAndOrganisationWithThem() {
    assertThat(GOVERNANCE.conclusions().get(2))
        .contains("Elected officials change", "priorities", "organisation");
    assertThat(parisSaclayTeam().drivers()).contains(PlacementDriver.ELECTED_OFFICIALS);
    assertThat(Facts.city("paris-saclay").mandates()).hasSizeGreaterThan(1);
  }

  @Test
  void networksAndGroupsOfEntrepreneursAreValued() {
    assertThat(GOVERNANCE.conclusions().get(3)).contains("Networks", "entrepreneurs", "valued");
  }

  private static GovernancePlacement parisSaclayTeam() {
    GovernancePlacement placement = Facts.city("paris-saclay").placements().get(0);
    assertThat(placement.strategy()).isEqualTo("smart city");
    return placement;
  }

  // 6

  @Test
  void theyDiscussedDataStorageDataManagementAndOpenData() {
    assertThat(OPEN_DATA.kind()).isEqualTo(AgendaItemKind.DISCUSSION);
    assertThat(OPEN_DATA.themes())
        .containsExactlyInAnyOrder("data storage", "data management", "open data");
    assertThat(OPEN_DATA.initiatives())
        .containsExactlyInAnyOrder(reference("mamob"), reference("lille-open-data-strategy"));
  }

  @Test
  void parisSaclayPresentedMaMob() {
    assertThat(MAMOB_TALK.presenters()).containsExactlyElementsOf(cities("paris-saclay"));
    assertThat(MAMOB_TALK.initiatives()).containsExactly(reference("mamob"));
    assertThat(MAMOB.name()).isEqualTo("MaMob");
    assertThat(MAMOB.cities()).containsExactlyElementsOf(cities("paris-saclay"));
    assertThat(MAMOB.sources()).containsExactly(DOCUMENT_1);
  }

  @Test
  void maMobIsADigitalServiceThatQuantifiesMobilityPracticesForARoadmap() {
    assertThat(MAMOB.kind()).isEqualTo(InitiativeKind.SERVICE);
    assertThat(MAMOB.themes()).containsExactlyInAnyOrder("data", "mobility");
    assertThat(MAMOB.summary().orElseThrow())
        .contains("quantifies the mobility practices of target groups", "mobility roadmap");
  }

  @Test
  void maMobWasBuiltWithTheStartUpWeever() {
    assertThat(MAMOB.organisations()).containsExactly(OrganisationId.of("weever"));
    assertThat(Facts.organisation("weever").kind()).isEqualTo(OrganisationKind.START_UP);
    assertThat(Facts.organisation("weever").sources()).containsExactly(DOCUMENT_1);
  }

  @Test
  void questionsWereOnThatPartnershipAndOnLegalChecks() {
    assertThat(MAMOB_TALK.themes()).contains("partnership with start-ups", "legal checks");
    assertThat(MAMOB_TALK.conclusions().get(1)).contains("questions", "partnership");
    assertThat(MAMOB_TALK.conclusions().get(2)).contains("legal checks", "sustainability");
  }

  @Test
  void lillesOpenDataStrategyWasFailingBecauseNobodyUsedTheData() {
    assertThat(LILLE_OPEN_DATA.kind()).isEqualTo(InitiativeKind.STRATEGY);
    assertThat(LILLE_OPEN_DATA.cities())
        .containsExactlyElementsOf(cities("metropole-europeenne-de-lille"));
    assertThat(LILLE_OPEN_DATA.lessons().get(0)).contains("failing", "nobody used the data");
    assertThat(LILLE_OPEN_DATA.sources()).containsExactly(DOCUMENT_1);
  }

  @Test
  void theCauseWasThatBusinessDepartmentsDidNotPublishSystematically() {
    assertThat(LILLE_OPEN_DATA.lessons().get(1))
        .contains("business departments", "own the data", "did not publish systematically");
  }

  @Test
  void afterAwarenessRaisingSharingImprovedConsiderably() {
    assertThat(LILLE_OPEN_DATA.methods()).containsExactly("awareness raising");
    assertThat(LILLE_OPEN_DATA.lessons().get(2))
        .contains("awareness raising", "improved considerably");
    assertThat(OPEN_DATA.conclusions()).hasSameSizeAs(LILLE_OPEN_DATA.lessons());
  }

  // 7

  @Test
  void theFourCitiesChoseDifferentTracksYetShareSubjects() {
    assertThat(MEETING.outcomes().get(0)).contains("different thematic tracks", "share subjects");
  }

  @Test
  void theTracksOfThreeOfThemAreNotKnown() {
    for (String city :
        new String[] {
          "paris-saclay", "metropole-europeenne-de-lille", "le-havre-seine-metropole"
        }) {
      Participation participation = Facts.participation(ICC, city);
      assertThat(participation.role()).isEqualTo(ParticipationRole.CORE_CITY);
      assertThat(participation.tracks()).as(city).isEmpty();
      assertThat(participation.sources()).contains(DOCUMENT_1);
    }
  }

  @Test
  void theyWillCollaborateOnGovernanceAndOnDataGovernance() {
    assertThat(MEETING.nextSteps())
        .containsExactly(
            "Collaborate on the governance of the smart-city strategy",
            "Collaborate on data governance");
  }
}
