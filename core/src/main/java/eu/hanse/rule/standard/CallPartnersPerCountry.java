package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import eu.hanse.call.Call;
import eu.hanse.call.CountDemand;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.place.Country;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports more partners from one country than the call allows. */
final class CallPartnersPerCountry extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.partners-per-country"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "More partners of a network, besides the lead, come from one country than its call"
                  + " allows.")
          .rationale(
              "Some calls spread partners over countries by limiting how many come from one. Only"
                  + " partners that certainly take part at one time count together.")
          .advice(
              "Correct roles, periods or the countries of cities, or name the call that the"
                  + " programme answered.")
          .legalSource(LEGAL_SOURCE)
          .build();

  CallPartnersPerCountry() {
    super("partners per country", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.partnersPerCountry().isPresent();
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    ImmutableList<Partner> partners = Partner.of(programme);
    ImmutableSet<EntityKey> leads =
        partners.stream()
            .filter(Partner::isLead)
            .map(Partner::key)
            .collect(ImmutableSet.toImmutableSet());
    ListMultimap<Country, Partner> byCountry = MultimapBuilder.treeKeys().arrayListValues().build();
    for (Partner partner : partners) {
      if (!leads.contains(partner.key())) {
        CallCountries.countryOf(partner, context)
            .ifPresent(country -> byCountry.put(country, partner));
      }
    }
    CountDemand demand = call.partnersPerCountry().orElseThrow();
    for (Country country : byCountry.keySet()) {
      List<Partner> together = together(byCountry.get(country));
      if (demand.isExceededBy(together.size())) {
        Cited.at(
                findings,
                programme,
                together.get(together.size() - 1).path(),
                call,
                demand,
                demand.range())
            .with("count", together.size())
            .with("country", country.englishName())
            .with(
                "partners",
                together.stream().map(partner -> partner.key().id()).collect(joining(", ")))
            .related(
                EntityKey.of(programme.id()), together.get(0).path(), "the first of that country")
            .say(
                "The number of partners from {country}, besides the lead, is {count} at one time"
                    + " ({partners})"
                    + Cited.DEMANDS);
      }
    }
  }

  /** The most that take part at one time, each once, in the order of the programme. */
  private static List<Partner> together(List<Partner> partners) {
    Gathering<EntityKey> gathering = new Gathering<>();
    partners.forEach(partner -> gathering.add(partner.key(), partner.period()));
    Set<EntityKey> missing = new HashSet<>(gathering.largest());
    return partners.stream().filter(partner -> missing.remove(partner.key())).toList();
  }
}
