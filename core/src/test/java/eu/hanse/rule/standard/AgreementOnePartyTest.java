package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.network;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.Party;
import eu.hanse.programme.Agreement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AgreementOnePartyTest {

  private static final AgreementOneParty RULE = new AgreementOneParty();

  @Test
  void reportsAnAgreementOfOneParty() {
    assertThat(
            judge(RULE, network().withAgreements(of("city:turin", "city:porto"), of("city:turin"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/agreements/1/parties");
              assertThat(finding.message())
                  .isEqualTo("The agreement \"Green deal\" has one party only, city:turin.");
            });
  }

  @Test
  void saysNothingWhereNoPartyIsNamed() {
    assertThat(judge(RULE, network().withAgreements(of()))).isEmpty();
  }

  private static Agreement of(String... parties) {
    return Agreement.builder()
        .name("Green deal")
        .addAllParties(Arrays.stream(parties).map(Party::parse).toList())
        .build();
  }
}
