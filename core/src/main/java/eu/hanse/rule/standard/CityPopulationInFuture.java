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

/** Reports a number of inhabitants of a year that is yet to come. */
final class CityPopulationInFuture implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.population-in-future"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.CITY)
          .condition(
              "The inhabitants of a city were counted in a year after the one in which the data are"
                  + " judged.")
          .rationale(
              "Nobody was counted in a year that is yet to come; a forecast is no number of"
                  + " inhabitants.")
          .advice("Correct the year, or take the latest number that was counted.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.population().isEmpty(), "its population is not known");
    city.population()
        .filter(population -> population.year().orElse(0) > context.asOf().getYear())
        .ifPresent(
            population ->
                findings
                    .at(EntityKey.of(city.id()), ValuePath.of("population", "year"))
                    .with("name", city.name())
                    .with("count", population.count())
                    .with("year", population.year().getAsInt())
                    .with("asOf", context.asOf())
                    .say(
                        "The inhabitants of {name}, {count}, are said to be those of {year}, a year"
                            + " after {asOf}."));
  }
}
