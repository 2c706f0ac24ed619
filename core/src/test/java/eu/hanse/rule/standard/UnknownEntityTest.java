package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.initiative;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.meeting;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.organisation;
import static eu.hanse.rule.standard.Judging.participation;
import static eu.hanse.rule.standard.Judging.placesOf;
import static eu.hanse.rule.standard.Judging.source;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.city.Party;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.FundingPlan;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Correction;
import eu.hanse.rule.Finding;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownEntityTest {

  private static final RefUnknownCity CITY = new RefUnknownCity();
  private static final RefUnknownOrganisation ORGANISATION = new RefUnknownOrganisation();
  private static final RefUnknownSource SOURCE = new RefUnknownSource();
  private static final RefUnknownProgramme PROGRAMME = new RefUnknownProgramme();

  @Test
  void reportsACityThatIsNotInTheData() {
    List<Finding> findings =
        judge(CITY, network(participation("turin", ParticipationRole.PARTNER)));

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/participations/0/city");
              assertThat(finding.message()).isEqualTo("There is no city turin in the data.");
              assertThat(finding.related()).isEmpty();
            });
  }

  @Test
  void suggestsTheCityThatWasProbablyMeant() {
    List<Finding> findings =
        judge(
            CITY, city("turin", "IT"), network(participation("turim", ParticipationRole.PARTNER)));

    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.advice()).startsWith("Did you mean turin? "));
  }

  @Test
  void guessesTheCityOnlyIfNoOtherIsAsNear() {
    Programme programme = network(participation("turim", ParticipationRole.PARTNER));

    assertThat(judge(CITY, city("turin", "IT"), programme).get(0).corrections())
        .containsExactly(new Correction(ValuePath.parse("/participations/0/city"), "turin", false));
    assertThat(judge(CITY, city("turin", "IT"), city("turam", "IT"), programme))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.advice()).startsWith("Did you mean turam? ");
              assertThat(finding.corrections()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "urbact-node-24737, urbact-node-14737",
    "icc-2020, icc-2023",
    "network-1-11, network-11-1",
    "network-1, network",
    "urbct-node-24737, urbact-node-14737",
    "urbact-ii-report, urbact-iii-report",
    "urbact-v, urbact-x"
  })
  void doesNotTakeANumberForAMisspeltOne(String named, String known) {
    assertThat(judge(SOURCE, source(known), network().withSources(SourceId.of(named))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.advice()).doesNotContain("Did you mean");
              assertThat(finding.corrections()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "urbct-node-24737, urbact-node-24737",
    "icc2020, icc-2020",
    "phase-1-report, phase-01-report",
    "phase-10-report, phase-010-reprt",
    "page-00-x, page-0-x",
    "urbct-ii-report, urbact-ii-report",
    "vivid-citis, vivid-cities"
  })
  void suggestsANameWithTheSameNumbers(String named, String known) {
    assertThat(judge(SOURCE, source(known), network().withSources(SourceId.of(named))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.advice()).startsWith("Did you mean " + known + "? ");
              assertThat(finding.corrections())
                  .extracting(Correction::value)
                  .containsExactly(known);
            });
  }

  @Test
  void guessesTheOneOfSeveralNamesThatHasTheSameNumbers() {
    assertThat(
            judge(
                SOURCE,
                source("icc-2020"),
                source("icc2021"),
                network().withSources(SourceId.of("icc2020"))))
        .flatExtracting(Finding::corrections)
        .extracting(Correction::value)
        .containsExactly("icc-2020");
  }

  @Test
  void acceptsACityThatIsInTheData() {
    assertThat(
            judge(
                CITY,
                city("turin", "IT"),
                network(participation("turin", ParticipationRole.PARTNER))))
        .isEmpty();
  }

  @Test
  void reportsEachPlaceWhereTheCityIsNamed() {
    Programme programme =
        network(
            participation("turin", ParticipationRole.PARTNER),
            participation("turin", ParticipationRole.HOST));

    assertThat(placesOf(judge(CITY, programme)))
        .containsExactly("/participations/0/city", "/participations/1/city");
  }

  @Test
  void countsPositionsInASetInItsSortedOrder() {
    Programme programme =
        network()
            .withCalendar(
                MeetingCalendar.builder()
                    .addMeetings(
                        meeting("kick-off").withParticipants(CityId.of("zadar"), CityId.of("arad")))
                    .build());

    assertThat(placesOf(judge(CITY, city("arad", "RO"), programme)))
        .containsExactly("/calendar/meetings/0/participants/1");
  }

  @Test
  void reportsAnUnknownWholeOfACity() {
    assertThat(placesOf(judge(CITY, city("turin", "IT").withPartOf(CityId.of("piedmont")))))
        .containsExactly("/partOf");
  }

  @Test
  void reportsAnOrganisationThatIsNotInTheDataAndNothingElse() {
    Programme programme =
        network(
            participation("turin", ParticipationRole.PARTNER)
                .withRepresentedBy(OrganisationId.of("agency")));

    assertThat(placesOf(judge(ORGANISATION, programme)))
        .containsExactly("/participations/0/representedBy");
  }

  @Test
  void reportsAnUnknownPayer() {
    FundingPlan plan =
        FundingPlan.builder()
            .addContributions(
                Contribution.builder().payer(Party.parse("organisation:commission")).build())
            .build();

    assertThat(placesOf(judge(ORGANISATION, network().withFunding(plan))))
        .containsExactly("/funding/0/contributions/0/payer");
  }

  @Test
  void guessesThePartyAndNotJustItsId() {
    FundingPlan plan =
        FundingPlan.builder()
            .addContributions(Contribution.builder().payer(Party.parse("city:turim")).build())
            .build();

    assertThat(judge(CITY, city("turin", "IT"), network().withFunding(plan)).get(0).corrections())
        .extracting(Correction::value)
        .containsExactly("city:turin");
  }

  @Test
  void doesNotTakeACityForAnOrganisationOfThatName() {
    Programme programme =
        network(
            participation("turin", ParticipationRole.PARTNER)
                .withRepresentedBy(OrganisationId.of("turin")));

    assertThat(judge(ORGANISATION, city("turin", "IT"), programme)).hasSize(1);
  }

  @Test
  void reportsUnknownSourcesOfAllEntities() {
    SourceId page = SourceId.of("page");

    assertThat(
            judge(
                SOURCE,
                city("turin", "IT").withSources(page),
                organisation("agency").withSources(page),
                network().withSources(page)))
        .extracting(finding -> finding.subject().toString())
        .containsExactly("organisation:agency", "city:turin", "programme:network");
  }

  @Test
  void reportsTheUnknownSourceOfAClaim() {
    Claim claim =
        Claim.builder()
            .path(ValuePath.of("name"))
            .value("Torino")
            .source(SourceId.of("page"))
            .build();

    assertThat(placesOf(judge(SOURCE, city("turin", "IT").withClaims(claim))))
        .containsExactly("/claims/0/source");
  }

  @Test
  void reportsAnUnknownPredecessor() {
    assertThat(placesOf(judge(PROGRAMME, network().withPredecessor(ProgrammeId.of("network-1")))))
        .containsExactly("/predecessor");
  }

  @Test
  void reportsTheUnknownProgrammeOfAnInitiative() {
    Programme programme =
        network()
            .withInitiatives(
                initiative("market").withInspiredBy(InitiativeReference.parse("other/market")));

    assertThat(placesOf(judge(PROGRAMME, programme))).containsExactly("/initiatives/0/inspiredBy");
  }

  @Test
  void guessesTheProgrammeOfAnInitiativeAndKeepsTheInitiative() {
    Programme programme =
        network()
            .withInitiatives(
                initiative("market").withInspiredBy(InitiativeReference.parse("netwrk/market")));

    assertThat(judge(PROGRAMME, programme).get(0).corrections())
        .extracting(Correction::value)
        .containsExactly("network/market");
  }
}
