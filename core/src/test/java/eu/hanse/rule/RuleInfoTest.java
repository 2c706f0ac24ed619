package eu.hanse.rule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import eu.hanse.catalogue.EntityKind;
import org.junit.jupiter.api.Test;

class RuleInfoTest {

  @Test
  void namesTheKindsOfEntitiesThatItJudges() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> info("harbour.quay-taken").build())
        .withMessage(
            "rule harbour.quay-taken: has no subjects; name the kinds of entities that it judges");
  }

  @Test
  void leavesReservedAreasToTheirCodes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> info("read.quay-taken").addSubject(EntityKind.CITY).build())
        .withMessage(
            "rule read.quay-taken: the area read is reserved for codes that are not those of"
                + " rules; choose another area");
    assertThatNoException()
        .isThrownBy(() -> info("reading.quay-taken").addSubject(EntityKind.CITY).build());
  }

  private static RuleInfo.Builder info(String code) {
    RuleInfo.Builder info = RuleInfo.builder();
    info.code(RuleCode.of(code)).severity(Severity.WARNING).condition("A quay is taken.");
    info.rationale("It has room for one ship.").advice("Wait.");
    return info;
  }
}
