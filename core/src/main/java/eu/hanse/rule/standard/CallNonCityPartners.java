package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import eu.hanse.call.Call;
import eu.hanse.call.CountDemand;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports more partners that are no cities than the call allows. */
final class CallNonCityPartners extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.non-city-partners"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A network has more partners that are no cities than its call allows.")
          .rationale(
              "Networks are for cities; calls allow few other partners, such as universities and"
                  + " regional authorities. Whether a local agency counts as its city is said by"
                  + " the call; who may count as a city is not counted here.")
          .advice(
              "Correct the roles of organisations or their kinds, or name the call that the"
                  + " programme answered.")
          .legalSource(LEGAL_SOURCE)
          .build();

  CallNonCityPartners() {
    super("partners that are no cities", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.nonCityPartners().isPresent();
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    Gathering<EntityKey> gathering = new Gathering<>();
    List<NonCity> others = new ArrayList<>();
    for (Partner partner : Partner.of(programme)) {
      Optional<NonCity> other = NonCity.of(partner, call, context);
      other.ifPresent(others::add);
      other.ifPresent(it -> gathering.add(it.entity(), partner.period()));
    }
    ImmutableSet<EntityKey> together = gathering.largest();
    CountDemand demand = call.nonCityPartners().orElseThrow();
    if (demand.isExceededBy(together.size())) {
      List<NonCity> counted =
          others.stream().filter(other -> together.contains(other.entity())).toList();
      NonCity last = counted.get(counted.size() - 1);
      Cited.at(findings, programme, last.path(), call, demand, demand.range())
          .with("count", together.size())
          .with("partners", together.stream().map(EntityKey::id).sorted().collect(joining(", ")))
          .say(
              "The number of partners that are no cities is {count} at one time ({partners})"
                  + Cited.DEMANDS);
    }
  }
}
