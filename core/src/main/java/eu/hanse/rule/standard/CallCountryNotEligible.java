package eu.hanse.rule.standard;

import eu.hanse.call.Call;
import eu.hanse.call.EligibilityDemand;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.place.Country;
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

/** Reports a city of a country from which the call takes no partners. */
final class CallCountryNotEligible extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.country-not-eligible"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A city takes part with a share whose country is not eligible under the call.")
          .rationale(
              "Calls take partners from the member states of the day and from countries that they"
                  + " name. Cities of other countries may observe.")
          .advice(
              "Correct the role or the country of the city, or name the call that the programme"
                  + " answered.")
          .legalSource(LEGAL_SOURCE)
          .build();

  CallCountryNotEligible() {
    super("eligible countries", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.eligibility().isPresent();
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    EligibilityDemand demand = call.eligibility().orElseThrow();
    CallDays days = CallDays.of(call, programme);
    Set<CityId> seen = new HashSet<>();
    List<Participation> participations = programme.participations();
    for (int i = 0; i < participations.size(); i++) {
      Participation participation = participations.get(i);
      if (!hasShare(participation.role()) || !seen.add(participation.city())) {
        continue;
      }
      ValuePath path = ValuePath.of("participations", i, "city");
      context
          .entities()
          .city(participation.city())
          .map(City::country)
          .filter(country -> !demand.countries().contains(country))
          .filter(days::certainlyNoMember)
          .map(Country::englishName)
          .ifPresent(
              country ->
                  Cited.at(findings, programme, path, call, demand, demand.range())
                      .with("city", participation.city())
                      .with("country", country)
                      .say("The city {city} is in {country}" + Cited.DEMANDS));
    }
  }

  private static boolean hasShare(ParticipationRole role) {
    return role == ParticipationRole.CORE_CITY || Partner.isRoleOfPartner(role);
  }
}
