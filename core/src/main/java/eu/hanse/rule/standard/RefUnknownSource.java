package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;

/** Reports a source that is named but not in the data. */
final class RefUnknownSource extends UnknownEntity {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("ref.unknown-source"))
          .severity(Severity.ERROR)
          .addSubjects(EntityKind.ORGANISATION, EntityKind.CITY, EntityKind.PROGRAMME)
          .condition("A source is named that is not in the data.")
          .rationale("A statement can only be checked if its source is described.")
          .advice("Correct the id, or add a source with this id to the data.")
          .build();

  RefUnknownSource() {
    super(EntityKind.SOURCE, INFO);
  }
}
