package eu.hanse.rule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.EntityKind;
import org.junit.jupiter.api.Test;

class RuleFormTest {

  private static final RuleInfo SOUND =
      RuleInfo.builder()
          .code(RuleCode.of("harbour.quay-taken"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Two ships lie at one quay.")
          .rationale("A quay has room for one. The other has to wait.")
          .advice("Let one of the two wait.")
          .build();

  @Test
  void findsNoFaultWithSentences() {
    assertThat(RuleForm.faultsOf(SOUND)).isEmpty();
    assertThat(RuleForm.faultsOf(SOUND.withCondition("Étretat has no quay."))).isEmpty();
  }

  @Test
  void wantsACapitalLetterAtTheBeginning() {
    assertThat(RuleForm.faultsOf(SOUND.withCondition("two ships lie at one quay.")))
        .containsExactly(
            "The condition \"two ships lie at one quay.\" is no sentence; write it in one line that"
                + " begins with a capital letter and ends with a full stop.");
  }

  @Test
  void wantsAFullStopRightAtTheEnd() {
    assertThat(RuleForm.faultsOf(SOUND.withRationale("A quay has room for one")))
        .singleElement()
        .asString()
        .startsWith("The rationale \"A quay has room for one\" is no sentence; ");
    assertThat(RuleForm.faultsOf(SOUND.withRationale("A quay has room for one ."))).hasSize(1);
    assertThat(RuleForm.faultsOf(SOUND.withRationale("A quay has room for one. "))).hasSize(1);
  }

  @Test
  void wantsOneLine() {
    assertThat(RuleForm.faultsOf(SOUND.withAdvice("Let one\nwait.")))
        .singleElement()
        .asString()
        .startsWith("The advice \"Let one\nwait.\" is no sentence; ");
  }

  @Test
  void wantsOneSentenceForTheCondition() {
    assertThat(RuleForm.faultsOf(SOUND.withCondition("There is a ship. There is another.")))
        .containsExactly(
            "The condition \"There is a ship. There is another.\" is more than one sentence; move"
                + " what explains it to the rationale.");
  }

  @Test
  void listsAllFaults() {
    assertThat(RuleForm.faultsOf(SOUND.withCondition("").withRationale("").withAdvice("")))
        .hasSize(3);
  }
}
