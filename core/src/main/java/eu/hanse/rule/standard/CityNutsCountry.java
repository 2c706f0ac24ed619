package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.place.NutsCode;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;

/** Reports a NUTS code of another country than the city's. */
final class CityNutsCountry implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.nuts-country"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.CITY)
          .condition("The NUTS code of a city is one of another country.")
          .rationale(
              "A NUTS code begins with the country's code, which is EL for Greece and UK for"
                  + " the United Kingdom.")
          .advice("Correct the NUTS code or the country.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Whether the code is one of the city's country; if not, no more is said about the code. */
  static boolean fits(NutsCode code, City city) {
    return code.country().equals(city.country());
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.nuts().isEmpty(), "its NUTS code is not known");
    EntityKey subject = EntityKey.of(city.id());
    city.nuts()
        .filter(code -> !fits(code, city))
        .ifPresent(
            code ->
                findings
                    .at(subject, ValuePath.of("nuts"))
                    .with("name", city.name())
                    .with("code", code)
                    .with("codeCountry", code.country().englishName())
                    .with("country", city.country().englishName())
                    .with("prefix", city.country().euCode())
                    .related(subject, ValuePath.of("country"), "the city's country")
                    .advise(
                        "Correct the NUTS code, which begins with {prefix} in {country}, or the"
                            + " country.")
                    .say(
                        "The NUTS code {code} is one of {codeCountry}, but {name} lies in"
                            + " {country}."));
  }
}
