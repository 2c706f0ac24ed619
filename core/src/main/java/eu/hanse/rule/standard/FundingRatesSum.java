package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.Rate;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Reports rates of a funding plan that do not add up to 100 %. */
final class FundingRatesSum implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("funding.rates-sum"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "The rates of all payers do not add up to exactly 100 %, or those given exceed it.")
          .rationale(
              "The payers share the whole cost. A rate that was rounded makes wrong amounts. A"
                  + " plan that names one payer alone may be an excerpt: its rate may be lower.")
          .advice(
              "Correct the rates, state them with all their digits, or leave out the one that is"
                  + " not known exactly: it follows from the others.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    FundingPlans.visit(programme, findings, plan -> judge(plan, subject, findings));
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static boolean isBrokenBy(PlacedPlan placed) {
    List<Rate> rates = placed.rates();
    int differs = sum(rates).compareTo(BigDecimal.ONE);
    boolean complete =
        placed.plan().listsAllPayers() && rates.size() == placed.plan().contributions().size();
    return differs > 0 || (differs < 0 && complete);
  }

  /** If one wrong rate is the root, {@link FundingRateAmount} says which. */
  private static void judge(PlacedPlan placed, EntityKey subject, Findings findings) {
    if (isBrokenBy(placed) && !placed.mixesCurrencies() && !FundingRateAmount.isRootIn(placed)) {
      List<Rate> rates = placed.rates();
      BigDecimal sum = sum(rates);
      BigDecimal excess = sum.subtract(BigDecimal.ONE);
      FindingDraft draft =
          findings
              .at(subject, placed.contributions())
              .with("addends", rates.stream().map(Rate::toPercent).collect(joining(" + ")))
              .with("sum", percent(sum))
              .with("residual", percent(excess.abs()))
              .with("comparison", excess.signum() > 0 ? "more" : "less");
      List<Contribution> contributions = placed.plan().contributions();
      List<Integer> rated =
          IntStream.range(0, contributions.size())
              .filter(position -> contributions.get(position).rate().isPresent())
              .boxed()
              .toList();
      Addends.relate(
          draft,
          subject,
          rated,
          placed::rate,
          position ->
              contributions.get(position).payer()
                  + " pays "
                  + contributions.get(position).rate().map(Rate::toPercent).orElseThrow());
      draft.say("The rates {addends} = {sum} are {residual} {comparison} than 100 %.");
    }
  }

  private static BigDecimal sum(List<Rate> rates) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Rate rate : rates) {
      sum = sum.add(rate.value());
    }
    return sum;
  }

  private static String percent(BigDecimal share) {
    return share.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %";
  }
}
