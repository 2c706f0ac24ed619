package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.governance.Mandate;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;

/** Reports a gap between the terms of one body. */
final class MandateGap implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("mandate.gap"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.CITY)
          .condition("Days between two terms of a body of a city belong to none of its terms.")
          .rationale(
              "A council or an office follows itself term after term, so a term or a date may be"
                  + " missing. Nothing is said if a term of the body has no period: it may fill the"
                  + " gap.")
          .advice(
              "Add the term that is missing or correct the periods; nothing need be done if the"
                  + " office was vacant.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.mandates().isEmpty(), "it lists no mandates");
    EntityKey subject = EntityKey.of(city.id());
    for (Course<Mandate> terms :
        Course.byName("mandates", city.mandates(), Mandate::body, Mandate::period)) {
      terms.gaps(
          (last, next) ->
              findings
                  .at(subject, next.periodPath())
                  .with("body", next.part().body())
                  .with("earlier", last.period())
                  .with("later", next.period())
                  .related(subject, last.periodPath(), "the term before")
                  .say(
                      "There is a gap between the terms {earlier} and {later} of the body"
                          + " \"{body}\"."));
    }
  }
}
