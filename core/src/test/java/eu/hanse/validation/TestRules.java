package eu.hanse.validation;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;
import eu.hanse.source.ValuePath;
import java.util.TreeSet;

/** Rules that report every city. */
final class TestRules {

  private TestRules() {}

  static RuleInfo info(String code, boolean concludesFromAbsence) {
    return builder(code).concludesFromAbsence(concludesFromAbsence).build();
  }

  static RuleInfo.Builder builder(String code) {
    return RuleInfo.builder()
        .code(RuleCode.of(code))
        .severity(Severity.WARNING)
        .addSubject(EntityKind.CITY)
        .condition("There is a city.")
        .rationale("Tests need findings.")
        .advice("Remove it.");
  }

  /** Reports each city as it passes by. */
  record EachCity(RuleInfo info) implements EntityRule {

    static EachCity of(String code) {
      return new EachCity(TestRules.info(code, false));
    }

    @Override
    public void check(City city, RuleContext context, Findings findings) {
      findings
          .at(EntityKey.of(city.id()), ValuePath.of("name"))
          .with("day", context.asOf())
          .say("There is a city on {day}.");
    }
  }

  /** Reports all cities at the end. */
  record AllCities(RuleInfo info) implements CatalogueRule {

    static AllCities of(String code) {
      return new AllCities(TestRules.info(code, false));
    }

    @Override
    public Survey survey(RuleContext context) {
      TreeSet<EntityKey> seen = new TreeSet<>();
      return new Survey() {
        @Override
        public void see(City city) {
          seen.add(EntityKey.of(city.id()));
        }

        @Override
        public void conclude(Findings findings) {
          seen.forEach(key -> findings.at(key, ValuePath.ROOT).say("There is a city."));
        }
      };
    }
  }
}
