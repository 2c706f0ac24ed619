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
import eu.hanse.source.ValuePath;

/** Reports a number of inhabitants without the year in which they were counted. */
final class CityPopulationUndated implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.population-undated"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.CITY)
          .condition("A number of inhabitants has no year.")
          .rationale(
              "Cities grow and shrink; numbers of different years cannot be compared, and"
                  + " thresholds hold on a date.")
          .advice("Add the year that the number is from.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.population().isEmpty(), "its population is not known");
    city.population()
        .filter(population -> population.year().isEmpty())
        .ifPresent(
            population ->
                findings
                    .at(EntityKey.of(city.id()), ValuePath.of("population"))
                    .with("count", population.count())
                    .with("name", city.name())
                    .say("The number of inhabitants of {name}, {count}, has no year."));
  }
}
