package eu.hanse.rule.standard;

import eu.hanse.call.Call;
import eu.hanse.call.CountDemand;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports a city that is too small to take part in a challenge by itself. */
final class ChallengePopulation extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("challenge.population"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A core city that belongs to no consortium has another number of inhabitants than the"
                  + " call demands.")
          .rationale(
              "A call asks for cities of a certain size; smaller ones apply together. Some were"
                  + " taken all the same, but a population that is too small may also be that of"
                  + " another place, or the consortium may be missing.")
          .advice(
              "Check the population and its year, or add the consortium as whose member the city"
                  + " takes part; nothing need be done if the city was taken all the same.")
          .legalSource(LEGAL_SOURCE)
          .concludesFromAbsence(true)
          .build();

  ChallengePopulation() {
    super("the number of inhabitants", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.population().isPresent();
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    CountDemand demand = call.population().orElseThrow();
    Set<CityId> seen = new HashSet<>();
    List<Participation> participations = programme.participations();
    for (int i = 0; i < participations.size(); i++) {
      Participation participation = participations.get(i);
      ValuePath path = ValuePath.of("participations", i, "city");
      if (participation.role() == ParticipationRole.CORE_CITY
          && participation.consortium().isEmpty()
          && seen.add(participation.city())) {
        context
            .entities()
            .city(participation.city())
            .flatMap(City::population)
            .filter(it -> demand.isMissedBy(it.count()) || demand.isExceededBy(it.count()))
            .ifPresent(
                population ->
                    Cited.at(findings, programme, path, call, demand, demand.range())
                        .with("city", participation.city())
                        .with("population", population)
                        .related(
                            EntityKey.of(participation.city()),
                            ValuePath.of("population"),
                            "the population")
                        .say(
                            "The number of inhabitants of the city {city} is {population}"
                                + Cited.DEMANDS));
      }
    }
  }
}
