package eu.hanse.source;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.SourceId;
import org.junit.jupiter.api.Test;

class ClaimTest {

  @Test
  void aClaimSaysWhatASourceSaysOfAField() {
    Claim claim =
        Claim.builder()
            .path(ValuePath.parse("/population/count"))
            .value("870000")
            .source(SourceId.of("final-report"))
            .build();

    assertThat(claim).hasToString("/population/count = \"870000\" (final-report)");
    assertThat(claim.note()).isEmpty();
  }

  @Test
  void claimsWithTheSameContentAreEqual() {
    Claim claim =
        Claim.builder().path(ValuePath.of("phases", 0)).value("x").source(SourceId.of("s")).build();

    assertThat(claim.withPath(ValuePath.parse("/phases/0"))).isEqualTo(claim);
    assertThat(claim.withNote("a remark")).isNotEqualTo(claim);
  }
}
