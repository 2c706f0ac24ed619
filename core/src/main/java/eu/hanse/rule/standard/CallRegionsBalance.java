package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.BalanceDemand;
import eu.hanse.call.Call;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Reports too small a share of partners from the regions that the call favours. */
final class CallRegionsBalance extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.regions-balance"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "Too few partners come from the regions of which the call demands a share, even if"
                  + " all of unknown category do.")
          .rationale(
              "A call may demand that most partners come from less developed or transition regions."
                  + " A partner whose category is not stated is taken to be from such a region.")
          .advice(
              "Add the partners that are missing, correct the categories of regions, or name the"
                  + " call that the programme answered.")
          .legalSource(LEGAL_SOURCE)
          .concludesFromAbsence(true)
          .build();

  CallRegionsBalance() {
    super("the balance of regions", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.balance().isPresent();
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    BalanceDemand demand = call.balance().orElseThrow();
    ImmutableList<Partner> partners = Partner.of(programme);
    Set<EntityKey> favourable = new HashSet<>();
    for (Partner partner : partners) {
      if (!isElsewhere(partner, demand) || !context.entities().contains(partner.key())) {
        favourable.add(partner.key());
      }
    }
    Gathering<EntityKey> others = new Gathering<>();
    for (Partner partner : partners) {
      if (!favourable.contains(partner.key())) {
        others.add(partner.key(), partner.period());
      }
    }
    Set<EntityKey> elsewhere = others.largest();
    BigDecimal all = BigDecimal.valueOf((long) favourable.size() + elsewhere.size());
    BigDecimal least = demand.least().value().multiply(all);
    if (BigDecimal.valueOf(favourable.size()).compareTo(least) < 0) {
      Cited.at(findings, programme, ValuePath.of("participations"), call, demand, demand.range())
          .with("count", elsewhere.size())
          .with("all", all)
          .with("partners", elsewhere.stream().map(EntityKey::id).collect(joining(", ")))
          .say("Of {all} partners, {count} come from other regions ({partners})" + Cited.DEMANDS);
    }
  }

  private static boolean isElsewhere(Partner partner, BalanceDemand demand) {
    return partner
        .participation()
        .flatMap(Participation::regionCategory)
        .filter(category -> !demand.regions().contains(category))
        .isPresent();
  }
}
