package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;

/** Reports a city that is named but not in the data. */
final class RefUnknownCity extends UnknownEntity {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("ref.unknown-city"))
          .severity(Severity.ERROR)
          .addSubjects(EntityKind.ORGANISATION, EntityKind.CITY, EntityKind.PROGRAMME)
          .condition("A city is named that is not in the data.")
          .rationale(
              "A city that the data do not describe has no country, no region and no"
                  + " history, and a misspelt id makes one city two.")
          .advice("Correct the id, or add a city with this id to the data.")
          .build();

  RefUnknownCity() {
    super(EntityKind.CITY, INFO);
  }
}
