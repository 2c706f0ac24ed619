package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;

/** Reports an organisation that is named but not in the data. */
final class RefUnknownOrganisation extends UnknownEntity {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("ref.unknown-organisation"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("An organisation is named that is not in the data.")
          .rationale(
              "An organisation that the data do not describe cannot be told from others, and"
                  + " a misspelt id makes one organisation two.")
          .advice("Correct the id, or add an organisation with this id to the data.")
          .build();

  RefUnknownOrganisation() {
    super(EntityKind.ORGANISATION, INFO);
  }
}
