package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeIdentifierTest {

  private static final ProgrammeIdentifierMalformed RULE = new ProgrammeIdentifierMalformed();

  @ParameterizedTest
  @CsvSource({"grant, 872219", "cordis, 872219", "cci, 2021TC16FFIR001", "wikidata, Q90"})
  void acceptsIdentifiersOfTheFormOfTheirScheme(String scheme, String identifier) {
    assertThat(judge(RULE, programme(scheme, identifier))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"grant, H2020-872219", "cordis, 87221", "cci, 2021TC16FFIR0011", "wikidata, 90"})
  void reportsIdentifiersOfAnotherForm(String scheme, String identifier) {
    assertThat(judge(RULE, programme(scheme, identifier)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/identifiers/" + scheme);
              assertThat(finding.message())
                  .startsWith(
                      "The "
                          + scheme
                          + " identifier \""
                          + identifier
                          + "\" is malformed: expected ");
            });
  }

  @Test
  void doesNotJudgeSchemesOfWhichTheFormIsNotKnown() {
    assertThat(judge(RULE, programme("keep", "anything"))).isEmpty();
    assertThat(judge(RULE, programme("lau", "anything"))).isEmpty();
  }

  private static Programme programme(String scheme, String identifier) {
    return Judging.programme("network", ProgrammeKind.TRANSFER_NETWORK)
        .withIdentifiers(Map.of(scheme, identifier));
  }
}
