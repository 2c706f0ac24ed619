package eu.hanse.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import eu.hanse.rule.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TransferCycleTest {

  private static final TransferCycle RULE = new TransferCycle();

  @Test
  void reportsACircleAtTheLastOfItsTransfers() {
    Programme programme =
        programme(
            "network",
            transfer("data", "turin", "porto"),
            transfer("data", "porto", "lyon", "veszprem"),
            transfer("data", "veszprem", "turin"));

    assertThat(Judged.by(RULE, programme))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("programme:network");
              assertThat(finding.path()).hasToString("/transfers/2/to/0");
              assertThat(finding.related().get(0).path()).hasToString("/transfers/0/to/0");
              assertThat(finding.message())
                  .isEqualTo(
                      "The practice network/data travels in a circle: from porto to veszprem to"
                          + " turin and back to porto.");
            });
  }

  @Test
  void twoCitiesMakeACircle() {
    assertThat(
            messages(
                programme(
                    "network",
                    transfer("data", "turin", "porto"),
                    transfer("data", "porto", "turin"))))
        .containsExactly(
            "The practice network/data travels in a circle: from porto to turin and back to"
                + " porto.");
  }

  @Test
  void findsACircleAcrossProgrammes() {
    Programme first = programme("first", transfer("data", "turin", "porto"));
    Programme second = programme("second", transfer("first/data", "porto", "turin"));

    assertThat(Judged.by(RULE, second, first))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("programme:second");
              assertThat(finding.related().get(0).subject()).hasToString("programme:first");
            });
  }

  @Test
  void practicesOfOneNameOfTwoProgrammesAreTwo() {
    assertThat(
            messages(
                programme("first", transfer("data", "turin", "porto")),
                programme("second", transfer("data", "porto", "turin"))))
        .isEmpty();
  }

  @Test
  void twoPracticesMakeNoCircle() {
    assertThat(
            messages(
                programme(
                    "network",
                    transfer("data", "turin", "porto"),
                    transfer("energy", "porto", "turin"))))
        .isEmpty();
  }

  @Test
  void acceptsAPracticeThatReachesACityByTwoWays() {
    assertThat(
            messages(
                programme(
                    "network",
                    transfer("data", "turin", "porto", "lyon"),
                    transfer("data", "porto", "veszprem"),
                    transfer("data", "lyon", "veszprem"))))
        .isEmpty();
  }

  @Test
  void aTransferThatIsListedTwiceIsToldByItsFirstPlace() {
    assertThat(
            Judged.paths(
                RULE,
                programme(
                    "network",
                    transfer("data", "turin", "porto"),
                    transfer("data", "porto", "turin"),
                    transfer("data", "porto", "turin"))))
        .containsExactly("/transfers/1/to/0 <- /transfers/0/to/0");
  }

  @Test
  void leavesACityThatGivesToItselfAndUnknownCitiesToTheirOwnRules() {
    assertThat(messages(programme("network", transfer("data", "turin", "turin")))).isEmpty();
    assertThat(
            messages(
                programme(
                    "network",
                    transfer("data", "turin", "atlantis"),
                    transfer("data", "atlantis", "turin"))))
        .isEmpty();
  }

  @Test
  @Timeout(20)
  void aLongCircleIsQuick() {
    Transfer[] transfers =
        IntStream.range(0, 20_000)
            .mapToObj(i -> transfer("data", "city-" + i, "city-" + (i + 1) % 20_000))
            .toArray(Transfer[]::new);

    assertThat(messages(programme("network", transfers))).hasSize(1);
  }

  private static List<String> messages(Programme... programmes) {
    return Judged.by(RULE, programmes).stream().map(Finding::message).toList();
  }

  private static Programme programme(String id, Transfer... transfers) {
    return Samples.programme(id).addAllTransfers(List.of(transfers)).build();
  }

  private static Transfer transfer(String practice, String from, String... to) {
    return Transfer.builder()
        .practice(InitiativeReference.parse(practice))
        .from(CityId.of(from))
        .addAllTo(Arrays.stream(to).map(CityId::of).toList())
        .build();
  }
}
