package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.place.Country;
import eu.hanse.place.IdentifierScheme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.Optional;

/** Reports an Urban Audit code of another country than the city's. */
final class CityUrauCountry implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.urau-country"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.CITY)
          .condition("The Urban Audit code of a city is one of another country.")
          .rationale(
              "An Urban Audit code begins with the country's code, which is EL for Greece"
                  + " and UK for the United Kingdom.")
          .advice("Correct the code or the country.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String SCHEME = IdentifierScheme.URAU.toString();

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(
        !city.identifiers().containsKey(SCHEME), "its code of the Urban Audit is not known");
    EntityKey subject = EntityKey.of(city.id());
    Country country = city.country();
    Optional.ofNullable(city.identifiers().get(SCHEME))
        .filter(code -> IdentifierScheme.URAU.problem(code, Optional.of(country)).isEmpty())
        .filter(code -> !code.startsWith(country.euCode()) && !code.startsWith(country.code()))
        .ifPresent(
            code ->
                findings
                    .at(subject, ValuePath.of("identifiers", SCHEME))
                    .with("code", code)
                    .with("name", city.name())
                    .with("country", country.englishName())
                    .with("prefix", country.euCode())
                    .related(subject, ValuePath.of("country"), "the city's country")
                    .say(
                        "The Urban Audit code {code} does not begin with {prefix}, but {name} lies"
                            + " in {country}."));
  }
}
