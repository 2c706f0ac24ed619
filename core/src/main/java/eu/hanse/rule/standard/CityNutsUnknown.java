package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.place.NutsCode;
import eu.hanse.place.NutsRegister;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a NUTS code that exists in no version of the classification. */
final class CityNutsUnknown implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.nuts-unknown"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.CITY)
          .condition(
              "The NUTS code of a city exists in no version of the classification since 2013.")
          .rationale("Regions, and the rates that depend on them, are looked up by the code.")
          .advice("Look up the code of the region that the city lies in.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.nuts().isEmpty(), "its NUTS code is not known");
    NutsRegister register = context.nuts();
    city.nuts()
        .filter(code -> CityNutsCountry.fits(code, city) && !register.contains(code))
        .ifPresent(
            code -> {
              FindingDraft draft =
                  findings
                      .at(EntityKey.of(city.id()), ValuePath.of("nuts"))
                      .with("code", code)
                      .with("name", city.name());
              knownBeginning(code, register)
                  .ifPresent(
                      region ->
                          draft
                              .with("region", region)
                              .advise(
                                  "Look up the code of the region that the city lies in; {region}"
                                      + " is the longest beginning of it that exists."));
              draft.say("The NUTS code {code} of {name} exists in no version since 2013.");
            });
  }

  private static Optional<NutsCode> knownBeginning(NutsCode code, NutsRegister register) {
    return Stream.iterate(code.parent(), Optional::isPresent, region -> region.get().parent())
        .flatMap(Optional::stream)
        .filter(register::contains)
        .findFirst();
  }
}
