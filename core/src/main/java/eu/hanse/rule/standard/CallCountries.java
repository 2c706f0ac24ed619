package eu.hanse.rule.standard;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import eu.hanse.call.Call;
import eu.hanse.call.CountDemand;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.place.Country;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reports partners from fewer or more countries than the call demands. */
final class CallCountries extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.countries"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "The partners of a network come from fewer or more countries than its call demands.")
          .rationale(
              "A network is to be transnational, and calls say by how many countries. Each partner"
                  + " whose country is not known counts as one from a further country.")
          .advice(
              "Add the partners that are missing, correct the countries of cities, or name the call"
                  + " that the programme answered.")
          .legalSource(LEGAL_SOURCE)
          .concludesFromAbsence(true)
          .build();

  CallCountries() {
    super("countries", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.countries().isPresent();
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    ImmutableList<Partner> partners = Partner.of(programme);
    if (partners.isEmpty()) {
      findings.skip("it lists no partners");
      return;
    }
    Set<Country> countries = new TreeSet<>();
    Set<EntityKey> elsewhere = new HashSet<>();
    Gathering<Country> together = new Gathering<>();
    for (Partner partner : partners) {
      Optional<Country> country = countryOf(partner, context);
      country.ifPresentOrElse(countries::add, () -> elsewhere.add(partner.key()));
      country.ifPresent(it -> together.add(it, partner.period()));
    }
    CountDemand demand = call.countries().orElseThrow();
    int possible = countries.size() + elsewhere.size();
    if (demand.isMissedBy(possible)) {
      draft(programme, call, demand, findings)
          .with("count", possible)
          .with("countries", Joiner.on(", ").join(countries))
          .say("The number of countries that partners come from is {count}" + Cited.DEMANDS);
    } else if (demand.isExceededBy(together.largest().size())) {
      draft(programme, call, demand, findings)
          .with("count", together.largest().size())
          .with("countries", Joiner.on(", ").join(together.largest()))
          .say(
              "The number of countries that partners come from at one time is {count}"
                  + Cited.DEMANDS);
    }
  }

  private static FindingDraft draft(
      Programme programme, Call call, CountDemand demand, Findings findings) {
    return Cited.at(
        findings, programme, ValuePath.of("participations"), call, demand, demand.range());
  }

  static Optional<Country> countryOf(Partner partner, RuleContext context) {
    return partner
        .participation()
        .map(Participation::city)
        .flatMap(context.entities()::city)
        .map(City::country);
  }
}
