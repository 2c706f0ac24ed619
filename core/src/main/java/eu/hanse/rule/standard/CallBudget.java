package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.Call;
import eu.hanse.call.MoneyDemand;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.funding.Figure;
import eu.hanse.funding.FundingPlan;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Reports a budget above the ceiling or below the floor of the call. */
final class CallBudget extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.budget"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A funding plan of a programme exceeds what its call allows, or the only one is below"
                  + " what it demands.")
          .rationale(
              "Calls limit what a network or its phase may cost. What experts may cost besides is"
                  + " added to the ceiling, because plans may include it. Of several plans, none"
                  + " need be the whole: each may then be below the floor.")
          .advice(
              "Compare the total with the source, or name the call that the programme answered.")
          .legalSource(LEGAL_SOURCE)
          .concludesFromAbsence(true)
          .build();

  CallBudget() {
    super("the budget", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.budget().isPresent()
        || call.phases().stream().anyMatch(phase -> phase.budget().isPresent());
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    ImmutableList<PairedPhase> phases = PairedPhase.of(programme, call);
    boolean anyTotal = false;
    for (int i = 0; i < programme.funding().size(); i++) {
      PlacedPlan placed = new PlacedPlan(ValuePath.of("funding", i), programme.funding().get(i));
      Figure<Money> total = placed.plan().resolve().totalOfAllUnits();
      if (placed.isComparable() && total.value().isPresent()) {
        anyTotal = true;
        new Case(programme, call, findings, placed, total).judge(phases);
      }
    }
    if (!anyTotal) {
      findings.skip("no total of its funding is known");
    }
  }

  private record Case(
      Programme programme, Call call, Findings findings, PlacedPlan placed, Figure<Money> figure) {

    void judge(List<PairedPhase> phases) {
      if (call.budget().filter(this::judge).isPresent()) {
        return;
      }
      for (PairedPhase phase : phases) {
        if (phase.demanded().budget().isPresent() && certainlyIn(phase.phase().period())) {
          judgeCeiling(phase.demanded().budget().get(), " in the phase " + phase.phase().id());
        }
      }
    }

    private boolean judge(MoneyDemand demand) {
      return judgeCeiling(demand, "") || judgeFloor(demand);
    }

    /** Tells whether the ceiling is exceeded. */
    private boolean judgeCeiling(MoneyDemand demand, String where) {
      Optional<Money> experts =
          call.expertise().flatMap(MoneyDemand::most).filter(money -> isComparable(money));
      boolean exceeded =
          demand
              .most()
              .filter(this::isComparable)
              .filter(most -> total().isGreaterThan(experts.map(most::plus).orElse(most)))
              .isPresent();
      if (exceeded) {
        String besides = experts.map(money -> ", and " + money + " for experts").orElse("");
        report(demand, demand.range() + besides + where);
      }
      return exceeded;
    }

    private boolean judgeFloor(MoneyDemand demand) {
      boolean missed =
          isWhole()
              && demand.least().filter(this::isComparable).filter(total()::isLessThan).isPresent();
      if (missed) {
        report(demand, demand.range());
      }
      return missed;
    }

    private void report(MoneyDemand demand, String demanded) {
      ValuePath place = placed.plan().total().isPresent() ? placed.total() : placed.path();
      Cited.at(findings, programme, place, call, demand, demanded)
          .with("total", figure)
          .say("The funding amounts to {total}" + Cited.DEMANDS);
    }

    private Money total() {
      return figure.value().orElseThrow();
    }

    private boolean isComparable(Money limit) {
      return limit.isSameCurrency(total());
    }

    /** Of several plans, of a plan for units or for a part of the time, none need be the whole. */
    private boolean isWhole() {
      FundingPlan plan = placed.plan();
      return programme.funding().size() == 1
          && plan.per().isEmpty()
          && plan.units().isEmpty()
          && (plan.period().isEmpty() || plan.period().equals(programme.period()));
    }

    private boolean certainlyIn(Optional<DateSpan> phase) {
      Optional<DateSpan> plan = placed.plan().period();
      return plan.isPresent()
          && phase.isPresent()
          && (plan.equals(phase) || isWithin(plan.get(), phase.get()));
    }

    private static boolean isWithin(DateSpan plan, DateSpan phase) {
      return !plan.isReversed()
          && phase
              .certainDays()
              .filter(days -> days.contains(plan.earliest()) && days.contains(plan.latest()))
              .isPresent();
    }
  }
}
