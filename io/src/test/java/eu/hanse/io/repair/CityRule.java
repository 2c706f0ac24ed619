package eu.hanse.io.repair;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reports cities of one name, and knows what to write at some of their places. */
final class CityRule implements EntityRule {

  private final RuleInfo info;
  private final String name;
  private final Map<ValuePath, String> corrections = new LinkedHashMap<>();

  private CityRule(String code, String name) {
    this.info =
        RuleInfo.builder()
            .code(RuleCode.of(code))
            .severity(Severity.WARNING)
            .addSubject(EntityKind.CITY)
            .condition("A city has a name of which a test says that it is wrong.")
            .rationale("It is wrong.")
            .advice("Write another one.")
            .build();
    this.name = name;
  }

  /** A rule about the cities of a name. */
  static CityRule of(String code, String name) {
    return new CityRule(code, name);
  }

  /** Adds what to write at a place. */
  CityRule correcting(String path, String value) {
    corrections.put(ValuePath.parse(path), value);
    return this;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    if (city.name().equals(name)) {
      FindingDraft draft = findings.at(EntityKey.of(city.id()), ValuePath.of("name"));
      corrections.forEach(draft::correct);
      draft.say("The name is wrong.");
    }
  }
}
