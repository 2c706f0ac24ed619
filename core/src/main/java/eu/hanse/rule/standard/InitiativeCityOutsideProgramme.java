package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;

/** Reports a city that carries out an initiative of a programme in which it does not take part. */
final class InitiativeCityOutsideProgramme implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("initiative.city-outside-programme"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A city carries out an initiative of a programme in which it does not take part.")
          .rationale(
              "What a programme brings about is counted by the cities that joined it. A city from"
                  + " outside is often a confusion of cities, or a participation that was"
                  + " forgotten. A part of a city that takes part is not outside.")
          .advice("Add the participation of the city to the programme, or correct the city.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    if (programme.initiatives().isEmpty()) {
      findings.skip("it lists no initiatives");
      return;
    }
    Roster roster = Roster.of(programme);
    if (!roster.tellsOutsiders(context, findings)) {
      return;
    }
    EntityKey subject = EntityKey.of(programme.id());
    ValuePath.ROOT.forEach(
        "initiatives",
        programme.initiatives(),
        (initiativePath, initiative) ->
            initiativePath.forEach(
                "cities",
                initiative.cities(),
                (path, city) -> {
                  if (roster.certainlyLacks(city, context)
                      && !actsForOther(city, roster, context)) {
                    findings
                        .at(subject, path)
                        .with("city", city)
                        .with("initiative", initiative.id())
                        .related(
                            subject, ValuePath.of("participations"), "the cities that take part")
                        .say(
                            "The city {city} carries out the initiative {initiative}, but does not"
                                + " take part in the programme.");
                  }
                }));
  }

  /** A municipality may act for the metropolis that joined. */
  private static boolean actsForOther(CityId city, Roster roster, RuleContext context) {
    return context
        .entities()
        .city(city)
        .flatMap(City::partOf)
        .filter(roster.cities()::contains)
        .isPresent();
  }
}
