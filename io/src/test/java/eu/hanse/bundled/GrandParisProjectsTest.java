package eu.hanse.bundled;

import static eu.hanse.bundled.Facts.DOCUMENT_2;
import static eu.hanse.bundled.Facts.cities;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.city.CityKind;
import eu.hanse.city.Party;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.Rate;
import eu.hanse.id.CityId;
import eu.hanse.id.FrameworkId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.OrganisationId;
import eu.hanse.programme.Agreement;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Lot;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.Transfer;
import eu.hanse.time.DateSpan;
import java.util.OptionalInt;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Finds in the bundled catalogue what the Métropole du Grand Paris tells of its projects. */
final class GrandParisProjectsTest {

  private static final CityId METROPOLIS = CityId.of("metropole-grand-paris");
  private static final Programme AI4CITIES = Facts.programme("ai4cities");
  private static final Programme INNOVATO_R = Facts.programme("innovato-r");
  private static final Initiative DIGITAL_BUILDERS =
      Facts.initiative(INNOVATO_R, "digital-builders");
  private static final Initiative INNOVA_TO = Facts.initiative(INNOVATO_R, "innova-to");
  private static final FundingPlan PER_EXPERIMENT = AI4CITIES.funding().get(0);
  private static final Contribution OF_METROPOLIS = PER_EXPERIMENT.contributions().get(0);
  private static final Contribution OF_COMMISSION = PER_EXPERIMENT.contributions().get(1);

  private static ImmutableList<Initiative> experiments() {
    return AI4CITIES.initiatives().stream()
        .filter(initiative -> initiative.kind() == InitiativeKind.EXPERIMENT)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void thePageIsTheMetropolissOwn() {
    assertThat(Facts.source(DOCUMENT_2).url())
        .contains("https://metropolegrandparis.fr/en/european-projects-478");
    assertThat(Facts.city("metropole-grand-paris").kind()).isEqualTo(CityKind.METROPOLIS);
    assertThat(Facts.city("metropole-grand-paris").sources()).contains(DOCUMENT_2);
  }

  // 1

  @Test
  void ai4CitiesIsAEuropeanProject() {
    assertThat(AI4CITIES.name()).isEqualTo("AI4Cities");
    assertThat(AI4CITIES.framework()).contains(FrameworkId.of("horizon-2020"));
    assertThat(AI4CITIES.sources()).contains(DOCUMENT_2);
  }

  @Test
  void itsStartIsStatedAsMarch2021() {
    assertThat(Facts.claimed(AI4CITIES, "/period", "mgp-european-projects"))
        .isEqualTo("start in March 2021");
  }

  @Test
  void capDigitalIsStatedAsCoordinator() {
    assertThat(AI4CITIES.involvements().get(0).role()).isEqualTo(InvolvementRole.COORDINATOR);
    assertThat(Facts.claimed(AI4CITIES, "/involvements/0/organisation", "mgp-european-projects"))
        .isEqualTo("Cap Digital is the coordinator");
  }

  @Test
  void startUpsLeadExperimentsToReduceEmissionsInMobilityAndEnergy() {
    assertThat(experiments())
        .allSatisfy(
            experiment -> {
              assertThat(experiment.themes())
                  .containsExactlyInAnyOrder(
                      "artificial intelligence", "energy", "greenhouse-gas emissions", "mobility");
              assertThat(experiment.sources()).containsExactly(DOCUMENT_2);
              String path =
                  Facts.path("initiatives", AI4CITIES.initiatives(), experiment) + "/summary";
              assertThat(Facts.claimed(AI4CITIES, path, "mgp-european-projects"))
                  .isEqualTo("led by artificial-intelligence start-ups");
            });
    assertThat(AI4CITIES.procurement().orElseThrow().lots())
        .flatExtracting(Lot::themes)
        .containsExactly("mobility", "energy");
  }

  // 2

  @Test
  void theMetropolisIsCapDigitalsPartnerAuthority() {
    Participation metropolis = Facts.participation(AI4CITIES, "metropole-grand-paris");
    assertThat(metropolis.representedBy()).contains(OrganisationId.of("cap-digital"));
    assertThat(metropolis.note().orElseThrow()).contains("Partner local authority of Cap Digital");
    assertThat(metropolis.sources()).contains(DOCUMENT_2);
  }

  @Test
  void itHostsTwoExperimentsOnItsTerritory() {
    assertThat(experiments())
        .hasSize(2)
        .allSatisfy(
            experiment -> {
              assertThat(experiment.cities()).containsExactly(METROPOLIS);
              assertThat(experiment.organisations())
                  .containsExactly(OrganisationId.of("cap-digital"));
            });
  }

  @Test
  void itMobilisesItsMunicipalities() {
    assertThat(experiments())
        .allSatisfy(
            experiment ->
                assertThat(experiment.summary().orElseThrow())
                    .contains("mobilises its municipalities"));
  }

  @Test
  void theOtherAuthoritiesAreAmsterdamHelsinkiStavangerAndTallinn() {
    assertThat(Facts.citiesOf(AI4CITIES))
        .containsAll(cities("amsterdam", "helsinki", "stavanger", "tallinn"));
    for (String city : new String[] {"amsterdam", "stavanger", "tallinn"}) {
      assertThat(Facts.participation(AI4CITIES, city).sources()).contains(DOCUMENT_2);
    }
    assertThat(Facts.claimed(AI4CITIES, "/participations", "mgp-european-projects"))
        .isEqualTo("Amsterdam, Helsinki, Stavanger, Tallinn and Greater Paris");
  }

  // 3

  @Test
  void theMetropolisPays40000EurosPerExperimentWhichIsTenPerCent() {
    assertThat(PER_EXPERIMENT.per()).contains("experiment");
    assertThat(PER_EXPERIMENT.units()).isEqualTo(OptionalInt.of(2));
    assertThat(PER_EXPERIMENT.sources()).contains(DOCUMENT_2);
    assertThat(OF_METROPOLIS.payer()).isEqualTo(Party.of(METROPOLIS));
    assertThat(OF_METROPOLIS.amount()).contains(Money.parse("EUR 40000"));
    assertThat(OF_METROPOLIS.rate()).contains(Rate.parse("0.1"));
    assertThat(OF_METROPOLIS.kind()).contains(ContributionKind.CO_FINANCING);
  }

  @Test
  void theCommissionPaysTheOtherNinetyPerCent() {
    assertThat(PER_EXPERIMENT.contributions()).hasSize(2);
    assertThat(OF_COMMISSION.payer()).isEqualTo(Party.of(OrganisationId.of("european-commission")));
    assertThat(OF_COMMISSION.rate()).contains(Rate.parse("0.9"));
  }

  @Test
  void anExperimentThereforeCosts400000Euros() {
    assertThat(PER_EXPERIMENT.total()).isEmpty();
    assertThat(PER_EXPERIMENT.resolve().total().value()).contains(Money.parse("EUR 400000"));
    assertThat(PER_EXPERIMENT.resolve().shares().get(1).amount().value())
        .contains(Money.parse("EUR 360000"));
    assertThat(PER_EXPERIMENT.resolve().totalOfAllUnits().value())
        .contains(Money.parse("EUR 800000"));
  }

  // 4

  @Test
  void projectAndFundingGoIntoAPartnershipAgreementWithCapDigital() {
    assertThat(agreement().parties())
        .containsExactly(Party.of(METROPOLIS), Party.of(OrganisationId.of("cap-digital")));
    assertThat(agreement().covers())
        .containsExactlyElementsOf(
            experiments().stream().map(e -> InitiativeReference.of(e.id())).toList());
    assertThat(agreement().summary().orElseThrow()).contains("project and its funding");
    assertThat(agreement().sources()).containsExactly(DOCUMENT_2);
  }

  @Test
  void theBenefitSoughtIsAcculturationAndSupportForWillingMunicipalities() {
    assertThat(agreement().summary().orElseThrow())
        .contains("acculturation and support on data and AI for willing municipalities");
  }

  private static Agreement agreement() {
    assertThat(AI4CITIES.agreements()).hasSize(1);
    return AI4CITIES.agreements().get(0);
  }

  // 5

  @Test
  void innovatoRIsInUrbactsNetwork() {
    assertThat(INNOVATO_R.kind()).isEqualTo(ProgrammeKind.TRANSFER_NETWORK);
    assertThat(INNOVATO_R.framework()).contains(FrameworkId.of("urbact-iii"));
    assertThat(Facts.claimed(INNOVATO_R, "/kind", "mgp-european-projects"))
        .isEqualTo("programme of the European Urbact network");
    assertThat(INNOVATO_R.sources()).contains(DOCUMENT_2);
  }

  @Test
  void theMetropolisJoinedIn2018() {
    Participation metropolis = Facts.participation(INNOVATO_R, "metropole-grand-paris");
    assertThat(metropolis.period().orElseThrow().start().earliest()).hasYear(2018);
    assertThat(metropolis.sources()).contains(DOCUMENT_2);
    String path = Facts.path("participations", INNOVATO_R.participations(), metropolis);
    assertThat(Facts.claimed(INNOVATO_R, path + "/period", "mgp-european-projects"))
        .isEqualTo("2018");
  }

  @Test
  void sixOtherCitiesTakePart() {
    assertThat(Facts.citiesOf(INNOVATO_R))
        .containsExactlyInAnyOrderElementsOf(
            cities(
                "metropole-grand-paris",
                "cluj-napoca",
                "murcia",
                "porto",
                "rotterdam",
                "turin",
                "veszprem"));
  }

  @Test
  void itsAimIsInnovationWithinEuropeanAdministrationsAndGoodPractice() {
    assertThat(INNOVATO_R.summary().orElseThrow())
        .containsIgnoringCase("innovation within European administrations")
        .contains("spread of good practice");
  }

  // 6

  @Test
  void theMetropolisLaunchedDigitalBuildersIn2019() {
    assertThat(DIGITAL_BUILDERS.name()).isEqualTo("Digital Builders");
    assertThat(DIGITAL_BUILDERS.cities()).containsExactly(METROPOLIS);
    assertThat(DIGITAL_BUILDERS.period()).contains(DateSpan.parse("2019/.."));
    assertThat(DIGITAL_BUILDERS.sources()).contains(DOCUMENT_2);
  }

  @Test
  void itIsACommunityOfPublicAgentsWhoDevelopDigitalPublicServices() {
    assertThat(DIGITAL_BUILDERS.kind()).isEqualTo(InitiativeKind.COMMUNITY);
    assertThat(DIGITAL_BUILDERS.themes()).contains("digital public services");
    assertThat(DIGITAL_BUILDERS.summary().orElseThrow())
        .contains("public agents", "local authorities", "together");
  }

  @Test
  void itIsPartOfInnovatoRAndInspiredByTurinsProgramme() {
    assertThat(INNOVATO_R.initiatives()).contains(DIGITAL_BUILDERS);
    assertThat(DIGITAL_BUILDERS.inspiredBy())
        .contains(InitiativeReference.of(InitiativeId.of("innova-to")));
    assertThat(INNOVATO_R.transfers())
        .filteredOn(transfer -> transfer.to().contains(METROPOLIS))
        .singleElement()
        .satisfies(
            transfer -> {
              assertThat(transfer.from()).isEqualTo(CityId.of("turin"));
              assertThat(transfer.sources()).contains(DOCUMENT_2);
            })
        .extracting(Transfer::practice)
        .isEqualTo(InitiativeReference.of(InitiativeId.of("innova-to")));
  }

  // 7

  @Test
  void turinsProgrammeIsAnInternalCompetitionForInnovativeProjects() {
    assertThat(INNOVA_TO.kind()).isEqualTo(InitiativeKind.COMPETITION);
    assertThat(INNOVA_TO.cities()).containsExactly(CityId.of("turin"));
    assertThat(INNOVA_TO.summary().orElseThrow())
        .contains("Internal competition for innovative projects");
    assertThat(INNOVA_TO.sources()).contains(DOCUMENT_2);
  }

  @Test
  void twoStaffMembersOrganisedItAndItWasOpenToAllStaff() {
    assertThat(Facts.allClaimed(INNOVATO_R, "/initiatives/0/summary", "mgp-european-projects"))
        .containsExactlyInAnyOrder(
            "two staff members organised the competition",
            "open to all staff of the local authority");
  }

  @Test
  void mostProjectsWereToImproveInternalWorkingsAndReduceWaste() {
    assertThat(INNOVA_TO.themes())
        .containsExactlyInAnyOrder(
            "improvement of internal workings", "reduction of waste (inefficiency)");
  }

  // 8

  @Test
  void urbactBroughtFinancialSupport() {
    assertThat(Facts.involvement(INNOVATO_R, "urbact", InvolvementRole.FUNDER).sources())
        .contains(DOCUMENT_2);
    assertThat(INNOVATO_R.funding().get(0).contributions().get(0).payer())
        .isEqualTo(Party.of(OrganisationId.of("urbact")));
  }

  @Test
  void itBroughtPublicDesignMethods() {
    assertThat(DIGITAL_BUILDERS.methods())
        .containsExactly("minimum viable product", "user journeys");
    assertThat(support()).contains("Public-design methods");
  }

  @Test
  void itBroughtACalendarSharedByTheSevenCities() {
    assertThat(support()).contains("calendar shared by the seven cities");
    assertThat(Facts.meeting(INNOVATO_R, "porto-2020-10").participants())
        .containsExactlyInAnyOrderElementsOf(Facts.citiesOf(INNOVATO_R));
  }

  @Test
  void itsReviewPeriodsAreTheTransnationalMeetings() {
    ImmutableList<DateSpan> transnational =
        INNOVATO_R.calendar().meetings().stream()
            .filter(meeting -> meeting.kind() == MeetingKind.TRANSNATIONAL)
            .map(Meeting::when)
            .collect(ImmutableList.toImmutableList());
    assertThat(INNOVATO_R.calendar().reviewPeriods())
        .extracting(review -> review.period())
        .containsExactlyElementsOf(transnational)
        .hasSize(3);
  }

  @Test
  void theMeetingsAreHeldInTheParticipatingCities() {
    assertThat(INNOVATO_R.calendar().meetings())
        .filteredOn(meeting -> meeting.kind() == MeetingKind.TRANSNATIONAL)
        .extracting(meeting -> meeting.host().orElseThrow())
        .containsExactlyElementsOf(cities("murcia", "cluj-napoca", "porto"));
    assertThat(
            Facts.claimed(INNOVATO_R, "/calendar/meetings/5/attendance", "mgp-european-projects"))
        .contains("each participating city");
  }

  @Test
  void itBroughtACommunitySpiritFeedbackAndGoodPractice() {
    assertThat(support()).contains("community spirit", "feedback", "good practice");
  }

  private static String support() {
    return Facts.involvement(INNOVATO_R, "urbact", InvolvementRole.SUPPORT).note().orElseThrow();
  }
}
