package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;

/** Reports a programme that is named but not in the data. */
final class RefUnknownProgramme extends UnknownEntity {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("ref.unknown-programme"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A programme is named that is not in the data.")
          .rationale("A link between programmes can only be followed if both are described.")
          .advice("Correct the id, or add a programme with this id to the data.")
          .build();

  RefUnknownProgramme() {
    super(EntityKind.PROGRAMME, INFO);
  }
}
