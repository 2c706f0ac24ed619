package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import java.util.Optional;

/** Reports an identifier of a city that has not the form of its scheme. */
final class CityIdentifierMalformed implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.identifier-malformed"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.CITY)
          .condition("An identifier of a city has not the form that its scheme prescribes.")
          .rationale("A malformed identifier identifies nothing, and joins with other data fail.")
          .advice("Look the identifier up again at the scheme it is from.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    MalformedIdentifiers.report(
        EntityKey.of(city.id()), city.identifiers(), Optional.of(city.country()), findings);
  }
}
