package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.participation;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the rules on the cities of transfers. */
class TransferRulesTest {

  private static final TransferToOrigin ORIGIN = new TransferToOrigin();
  private static final TransferCityOutsideProgramme OUTSIDE = new TransferCityOutsideProgramme();

  @Test
  void reportsAPracticeThatACityTakesOverFromItself() {
    Programme programme = network().withTransfers(transfer("data", "turin", "porto", "turin"));

    assertThat(Judged.paths(ORIGIN, programme))
        .containsExactly("/transfers/0/to/1 <- /transfers/0/from");
    assertThat(Judged.messages(ORIGIN, programme))
        .containsExactly("The city turin takes over the practice data from itself.");
  }

  @Test
  void reportsTheOnlyCityToo() {
    assertThat(Judged.paths(ORIGIN, network().withTransfers(transfer("data", "turin", "turin"))))
        .containsExactly("/transfers/0/to/0 <- /transfers/0/from");
  }

  @Test
  void acceptsATransferToOthers() {
    assertThat(Judged.by(ORIGIN, network().withTransfers(transfer("data", "turin", "porto"))))
        .isEmpty();
  }

  @Test
  void reportsCitiesThatGiveOrTakeWithoutTakingPart() {
    Programme programme =
        joined("porto")
            .withTransfers(
                transfer("data", "porto", "porto"), transfer("data", "turin", "porto", "veszprem"));

    assertThat(Judged.paths(OUTSIDE, programme))
        .containsExactly(
            "/transfers/1/from <- /participations", "/transfers/1/to/1 <- /participations");
    assertThat(Judged.messages(OUTSIDE, programme))
        .containsExactly(
            "The city turin gives the practice data, but does not take part in the programme.",
            "The city veszprem takes over the practice data, but does not take part in the"
                + " programme.");
  }

  @ParameterizedTest
  @CsvSource({"other/data, 0", "network/data, 1"})
  void onlyThePracticeOfAnotherProgrammeMayComeFromOutside(String practice, int findings) {
    assertThat(
            Judged.by(OUTSIDE, joined("porto").withTransfers(transfer(practice, "turin", "porto"))))
        .hasSize(findings);
  }

  @Test
  void whoeverTakesThePracticeOfAnotherProgrammeTakesPart() {
    assertThat(
            Judged.by(
                OUTSIDE, joined("porto").withTransfers(transfer("other/data", "turin", "lyon"))))
        .hasSize(1);
  }

  @Test
  void aProgrammeWithoutCitiesHasNoOutsiders() {
    assertThat(Judged.by(OUTSIDE, network().withTransfers(transfer("data", "turin", "porto"))))
        .isEmpty();
  }

  @Test
  void anUnknownCityMayBeAnyOther() {
    assertThat(
            Judged.by(
                OUTSIDE, joined("porto").withTransfers(transfer("data", "atlantis", "atlantis"))))
        .isEmpty();
    assertThat(
            Judged.by(
                OUTSIDE,
                joined("porto", "atlantis").withTransfers(transfer("data", "turin", "lyon"))))
        .isEmpty();
  }

  private static Programme joined(String... cities) {
    return network(
        Arrays.stream(cities)
            .map(city -> participation(city, ParticipationRole.PARTNER))
            .toArray(Participation[]::new));
  }

  private static Transfer transfer(String practice, String from, String... to) {
    return Transfer.builder()
        .practice(InitiativeReference.parse(practice))
        .from(CityId.of(from))
        .addAllTo(Arrays.stream(to).map(CityId::of).toList())
        .build();
  }
}
