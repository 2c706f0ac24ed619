package eu.hanse.bundled;

import static eu.hanse.bundled.Facts.cities;
import static eu.hanse.bundled.Facts.claimed;
import static eu.hanse.bundled.Facts.sources;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.id.CallId;
import eu.hanse.id.CityId;
import eu.hanse.id.FrameworkId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.source.Claim;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * Where other sources contradict the page of the Métropole du Grand Paris, the bundled catalogue
 * holds the value adopted and what each source says instead.
 */
final class ContradictingSourcesTest {

  private static final String MGP = "mgp-european-projects";
  private static final Programme AI4CITIES = Facts.programme("ai4cities");
  private static final Programme INNOVATO_R = Facts.programme("innovato-r");
  private static final Initiative INNOVA_TO = Facts.initiative(INNOVATO_R, "innova-to");
  private static final Initiative DIGITAL_BUILDERS =
      Facts.initiative(INNOVATO_R, "digital-builders");

  // Coordinator

  @Test
  void forumViriumHelsinkiCoordinatesAi4Cities() {
    Involvement coordinator =
        Facts.involvement(AI4CITIES, "forum-virium-helsinki", InvolvementRole.COORDINATOR);
    assertThat(coordinator.sources())
        .containsAll(sources("ai4cities-questions-and-answers", "forum-virium-ai4cities"));
    assertThat(Facts.participation(AI4CITIES, "helsinki").representedBy())
        .contains(OrganisationId.of("forum-virium-helsinki"));
    String path = Facts.path("involvements", AI4CITIES.involvements(), coordinator);
    assertThat(claimed(AI4CITIES, path + "/organisation", MGP)).contains("Cap Digital");
  }

  @Test
  void capDigitalIsAMemberOfTheBuyersGroupForGreaterParis() {
    Involvement member =
        Facts.involvement(AI4CITIES, "cap-digital", InvolvementRole.CONSORTIUM_MEMBER);
    assertThat(member.note().orElseThrow()).contains("buyers group for Greater Paris");
    assertThat(member.sources())
        .containsAll(sources("ai4cities-questions-and-answers", "forum-virium-ai4cities"));
    assertThat(Facts.participation(AI4CITIES, "metropole-grand-paris").role())
        .isEqualTo(ParticipationRole.BUYER);
  }

  // Start

  @Test
  void ai4CitiesBeganOn1February2020For36Months() {
    assertThat(AI4CITIES.period()).contains(DateSpan.parse("2020-02-01/2023-01-31"));
    assertThat(AI4CITIES.note().orElseThrow()).contains("36 months", "end computed");
    assertThat(AI4CITIES.sources()).contains(SourceId.of("forum-virium-ai4cities"));
  }

  @Test
  void anotherSourceSaysJanuary2020ToDecember2022AndTheMetropolisMarch2021() {
    assertThat(claimed(AI4CITIES, "/period", "procure2innovate")).isEqualTo("2020-01/2022-12");
    assertThat(claimed(AI4CITIES, "/period", MGP)).isEqualTo("start in March 2021");
  }

  @Test
  void march2021IsTheMonthAfterTheTenderClosed() {
    Claim start = AI4CITIES.claims().get(0);
    assertThat(start.note().orElseThrow()).contains("month after the tender closed");
    assertThat(AI4CITIES.procurement().orElseThrow().note().orElseThrow())
        .contains("28 February 2021");
  }

  // Partners

  @Test
  void copenhagenIsASixthMemberOfTheBuyersGroup() {
    assertThat(AI4CITIES.participations())
        .filteredOn(participation -> participation.role() != ParticipationRole.PREFERRED_PARTNER)
        .extracting(Participation::city)
        .containsExactlyInAnyOrderElementsOf(
            cities(
                "helsinki",
                "amsterdam",
                "copenhagen",
                "metropole-grand-paris",
                "stavanger",
                "tallinn"));
    assertThat(Facts.participation(AI4CITIES, "copenhagen").sources())
        .contains(SourceId.of("forum-virium-ai4cities"))
        .doesNotContain(Facts.DOCUMENT_2);
    assertThat(claimed(AI4CITIES, "/participations", MGP)).doesNotContain("Copenhagen");
  }

  @Test
  void notOnlyStartUpsCouldBid() {
    assertThat(AI4CITIES.procurement().orElseThrow().note().orElseThrow())
        .contains("start-ups, small and medium-sized firms, larger companies and consortia");
    assertThat(claimed(AI4CITIES, "/initiatives/0/summary", MGP)).contains("start-ups");
    assertThat(claimed(AI4CITIES, "/initiatives/1/summary", MGP)).contains("start-ups");
  }

  // Money

  @Test
  void theAmountPerExperimentIsConfirmedNowhereButTheRateIs() {
    assertThat(AI4CITIES.funding().get(0).resolve().total().value())
        .contains(Money.parse("EUR 400000"));
    assertThat(AI4CITIES.funding().get(0).sources())
        .containsExactlyElementsOf(sources("ec-pcp-ppi-calls-2018-2020", MGP));
    assertThat(AI4CITIES.funding().get(0).note().orElseThrow())
        .contains("The rate agrees", "confirmed nowhere else");
  }

  // Name and kind

  @Test
  void innovatoRIsATransferNetworkOfUrbactIiiLedByTurin() {
    assertThat(INNOVATO_R.kind()).isEqualTo(ProgrammeKind.TRANSFER_NETWORK);
    assertThat(INNOVATO_R.framework()).contains(FrameworkId.of("urbact-iii"));
    assertThat(INNOVATO_R.call()).contains(CallId.of("urbact-iii-tn-2017"));
    assertThat(Facts.participation(INNOVATO_R, "turin").role())
        .isEqualTo(ParticipationRole.LEAD_PARTNER);
    assertThat(Facts.participation(INNOVATO_R, "turin").sources())
        .contains(SourceId.of("urbact-node-14737"));
    assertThat(claimed(INNOVATO_R, "/kind", MGP)).contains("programme");
  }

  @Test
  void itIsWrittenInnovatoRWithAHyphen() {
    assertThat(INNOVATO_R.name()).isEqualTo("Innovato-R");
    assertThat(claimed(INNOVATO_R, "/name", MGP)).isEqualTo("Innovato'R");
  }

  // When the cities joined

  @Test
  void onlyTurinClujNapocaAndGreaterParisWereInPhase1() {
    Phase phase1 = INNOVATO_R.phases().get(0);
    assertThat(phase1.period().orElseThrow().start()).isEqualTo(PartialDate.parse("2018-04-04"));
    assertThat(phase1.sources()).containsExactlyElementsOf(sources("urbact-25-transfer-networks"));
    assertThat(INNOVATO_R.participations())
        .filteredOn(p -> p.period().orElseThrow().start().equals(PartialDate.parse("2018-04-04")))
        .extracting(Participation::city)
        .containsExactlyElementsOf(cities("turin", "cluj-napoca", "metropole-grand-paris"));
  }

  @Test
  void phase2BeganInDecember2018() {
    Phase phase2 = INNOVATO_R.phases().get(1);
    assertThat(phase2.period()).contains(DateSpan.parse("2018-12-04/2020-12-04"));
    assertThat(phase2.sources()).contains(SourceId.of("urbact-23-transfer-networks"));
    assertThat(INNOVATO_R.participations())
        .filteredOn(p -> p.period().orElseThrow().start().equals(PartialDate.parse("2018-12-04")))
        .extracting(Participation::city)
        .containsExactlyElementsOf(cities("murcia", "porto", "rotterdam"));
  }

  @Test
  void veszpremJoinedInMarch2019() {
    Participation veszprem = Facts.participation(INNOVATO_R, "veszprem");
    assertThat(veszprem.period()).contains(DateSpan.parse("2019-03/2020-12-04"));
    assertThat(veszprem.sources()).contains(SourceId.of("veszprem-innovato-r"));
    String path = Facts.path("participations", INNOVATO_R.participations(), veszprem);
    assertThat(claimed(INNOVATO_R, path + "/period", MGP)).isEqualTo("2018");
  }

  @Test
  void theMetropolisHasAllSevenJoinIn2018() {
    assertThat(claimed(INNOVATO_R, "/participations", MGP)).isEqualTo("all seven from 2018");
  }

  // Turin's competition

  @Test
  void theCompetitionWasOpenToAllEmployeesExceptDirectors() {
    assertThat(INNOVA_TO.summary().orElseThrow()).contains("except directors");
    assertThat(INNOVA_TO.sources()).contains(SourceId.of("metropolis-use-innovato"));
    assertThat(Facts.allClaimed(INNOVATO_R, pathOf(INNOVA_TO) + "/summary", MGP))
        .contains("open to all staff of the local authority");
  }

  @Test
  void wasteIsMeantInTheLeanSense() {
    assertThat(INNOVA_TO.themes()).contains("reduction of waste (inefficiency)");
    assertThat(INNOVA_TO.note().orElseThrow()).contains("lean sense");
    assertThat(claimed(INNOVATO_R, pathOf(INNOVA_TO) + "/themes", MGP))
        .isEqualTo("reducing the waste produced");
  }

  @Test
  void twoEmployeesConceivedTheCompetition() {
    assertThat(INNOVA_TO.summary().orElseThrow()).contains("conceived by two municipal employees");
    assertThat(INNOVA_TO.sources()).contains(SourceId.of("torinoclick-2014-10-15"));
    assertThat(Facts.allClaimed(INNOVATO_R, pathOf(INNOVA_TO) + "/summary", MGP))
        .contains("two staff members organised the competition");
  }

  // Methods and meetings

  @Test
  void mvpIsAMinimumViableProduct() {
    assertThat(DIGITAL_BUILDERS.methods()).contains("minimum viable product");
    assertThat(claimed(INNOVATO_R, pathOf(DIGITAL_BUILDERS) + "/methods/0", MGP))
        .isEqualTo("Minimum Value Product");
  }

  @Test
  void theMeetingInPortoWasVirtual() {
    Meeting porto = Facts.meeting(INNOVATO_R, "porto-2020-10");
    assertThat(porto.attendance()).contains(Attendance.ONLINE);
    assertThat(porto.host()).contains(CityId.of("porto"));
    assertThat(porto.sources()).contains(SourceId.of("urbact-node-14737"));
    String path = Facts.path("calendar/meetings", INNOVATO_R.calendar().meetings(), porto);
    assertThat(claimed(INNOVATO_R, path + "/attendance", MGP))
        .isEqualTo("transnational meetings held in each participating city");
    assertThat(claimed(INNOVATO_R, path + "/when", "turin-innovato-r")).isEqualTo("2020-11");
  }

  private static String pathOf(Initiative initiative) {
    return Facts.path("initiatives", INNOVATO_R.initiatives(), initiative);
  }
}
