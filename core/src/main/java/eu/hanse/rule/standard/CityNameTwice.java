package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.place.Country;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;
import eu.hanse.source.ValuePath;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reports cities of one name and country that have different ids. */
final class CityNameTwice implements CatalogueRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.name-twice"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.CITY)
          .condition("Two cities have the same name and country.")
          .rationale(
              "They are probably one city under two ids, whose participations would be"
                  + " counted apart.")
          .advice(
              "If they are one city, keep one id and refer to it everywhere; if they are"
                  + " two, tell their names apart.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Survey survey(RuleContext context) {
    return new Names();
  }

  private record NameInCountry(String name, Country country) {}

  private static final class Names implements Survey {

    private final Map<NameInCountry, Map<CityId, String>> cities = new HashMap<>();

    @Override
    public void see(City city) {
      cities
          .computeIfAbsent(
              new NameInCountry(city.name().toLowerCase(Locale.ROOT), city.country()),
              name -> new TreeMap<>())
          .put(city.id(), city.name());
    }

    @Override
    public void conclude(Findings findings) {
      cities.forEach(
          (common, namesById) -> {
            CityId first = namesById.keySet().iterator().next();
            namesById.forEach(
                (id, name) -> {
                  if (!id.equals(first)) {
                    findings
                        .at(EntityKey.of(id), ValuePath.of("name"))
                        .with("name", name)
                        .with("country", common.country().englishName())
                        .with("city", id)
                        .with("other", first)
                        .related(EntityKey.of(first), ValuePath.of("name"), "the other city")
                        .say(
                            "The cities {other} and {city} in {country} are both named"
                                + " \"{name}\".");
                  }
                });
          });
    }
  }
}
