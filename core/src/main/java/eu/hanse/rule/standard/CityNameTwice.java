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
import java.util.Optional;

/** Reports cities of one name and country that have different ids. */
final class CityNameTwice implements CatalogueRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.name-twice"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.CITY)
          .condition("Two cities of one country have a name in common.")
          .rationale(
              "They are probably one city under two ids, whose participations would be"
                  + " counted apart. Names in other languages count; upper and lower case and the"
                  + " amount of white space do not.")
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

  private static final class Names implements Survey {

    private final SharedNames names = new SharedNames();

    @Override
    public void see(City city) {
      names.add(EntityKey.of(city.id()), Optional.of(city.country()), city.name(), city.names());
    }

    @Override
    public void conclude(Findings findings) {
      names.forEachPair(
          (first, second) ->
              findings
                  .at(second.entity(), second.path())
                  .with("name", second.text())
                  .with("country", second.country().orElseThrow().englishName())
                  .with("city", second.entity().id())
                  .with("other", first.entity().id())
                  .related(first.entity(), first.path(), "the other city")
                  .say("The cities {other} and {city} in {country} are both named \"{name}\"."));
    }
  }
}
