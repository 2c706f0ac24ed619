package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.initiative;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.meeting;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.placesOf;
import static eu.hanse.rule.standard.Judging.programme;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.programme.Agreement;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.Transfer;
import eu.hanse.rule.Correction;
import eu.hanse.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefUnknownInitiativeTest {

  private static final RefUnknownInitiative RULE = new RefUnknownInitiative();

  @Test
  void reportsAnInitiativeThatTheProgrammeDoesNotHave() {
    List<Finding> findings = judge(RULE, inspiredBy("markets").withName("Example"));

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/initiatives/0/inspiredBy");
              assertThat(finding.message())
                  .isEqualTo("There is no initiative markets in the programme network.");
              assertThat(finding.advice()).startsWith("Did you mean market? ");
            });
  }

  @Test
  void guessesTheInitiativeAsItIsWritten() {
    assertThat(judge(RULE, inspiredBy("markets")).get(0).corrections())
        .extracting(Correction::value)
        .containsExactly("market");
    assertThat(judge(RULE, inspiredBy("network/markets")).get(0).corrections())
        .extracting(Correction::value)
        .containsExactly("network/market");
  }

  @Test
  void acceptsAnInitiativeOfTheSameProgramme() {
    assertThat(judge(RULE, inspiredBy("market"))).isEmpty();
  }

  @Test
  void acceptsAnInitiativeOfTheSameProgrammeThatIsNamedInFull() {
    assertThat(judge(RULE, inspiredBy("network/market"))).isEmpty();
  }

  @Test
  void acceptsAnInitiativeOfAnotherProgramme() {
    Programme other = programme("other", ProgrammeKind.OTHER).withInitiatives(initiative("garden"));

    assertThat(judge(RULE, inspiredBy("other/garden"), other)).isEmpty();
  }

  @Test
  void reportsAnInitiativeThatAnotherProgrammeDoesNotHave() {
    assertThat(judge(RULE, inspiredBy("other/garden"), programme("other", ProgrammeKind.OTHER)))
        .extracting(Finding::message)
        .containsExactly("There is no initiative garden in the programme other.");
  }

  @Test
  void leavesAnUnknownProgrammeToItsOwnRule() {
    assertThat(judge(RULE, inspiredBy("other/garden"))).isEmpty();
  }

  @Test
  void judgesAllPlacesThatNameInitiatives() {
    InitiativeReference garden = InitiativeReference.parse("garden");
    AgendaItem item =
        AgendaItem.builder()
            .topic("Gardens")
            .kind(AgendaItemKind.PRESENTATION)
            .addInitiatives(garden)
            .build();
    Programme programme =
        network()
            .withCalendar(
                MeetingCalendar.builder().addMeetings(meeting("visit").withAgenda(item)).build())
            .withTransfers(Transfer.builder().practice(garden).from(CityId.of("turin")).build())
            .withAgreements(Agreement.builder().name("Deal").addCovers(garden).build());

    assertThat(placesOf(judge(RULE, programme)))
        .containsExactly(
            "/agreements/0/covers/0",
            "/calendar/meetings/0/agenda/0/initiatives/0",
            "/transfers/0/practice");
  }

  private static Programme inspiredBy(String reference) {
    return network()
        .withInitiatives(initiative("market").withInspiredBy(InitiativeReference.parse(reference)));
  }
}
