package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;

/** Reports cities that are part of one another. */
final class CityPartOfCycle implements CatalogueRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.part-of-cycle"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.CITY)
          .condition("A city is part of itself, directly or through other cities.")
          .rationale(
              "The whole cannot lie within its part, and sums over the parts of a city would never"
                  + " end.")
          .advice("Remove partOf from the city that is the largest of them.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Survey survey(RuleContext context) {
    CircularLinks links = new CircularLinks("partOf", "is part of");
    return new Survey() {
      @Override
      public void see(City city) {
        city.partOf().ifPresent(whole -> links.add(EntityKey.of(city.id()), EntityKey.of(whole)));
      }

      @Override
      public void conclude(Findings findings) {
        links.conclude(findings);
      }
    };
  }
}
