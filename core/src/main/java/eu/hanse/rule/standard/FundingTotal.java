package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Reports amounts of a funding plan that do not add up to its total. */
final class FundingTotal implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("funding.total"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "The amounts of all payers do not add up to the stated total, or those given exceed"
                  + " it.")
          .rationale(
              "The payers share the whole cost, to the cent. A plan that names one payer alone may"
                  + " be an excerpt: its amount may be lower. Of a payer with a rate alone, that rate of the"
                  + " total counts.")
          .advice(
              "Compare the amounts and the total with the source and correct the one that is"
                  + " wrong, or add the payer that is missing.")
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

  static boolean isBrokenBy(PlacedPlan placed) {
    return residual(placed).isPresent();
  }

  private static void judge(PlacedPlan placed, EntityKey subject, Findings findings) {
    Optional<Money> residual = residual(placed);
    if (residual.isPresent()) {
      Money total = placed.plan().total().orElseThrow();
      Money sum = total.minus(residual.get());
      List<FundingShare> shares = FundingShare.of(placed, total);
      FindingDraft draft =
          findings
              .at(subject, placed.total())
              .with("addends", shares.stream().map(FundingShare::text).collect(joining(" + ")))
              .with("sum", sum)
              .with("total", total)
              .with("residual", residual.get());
      Addends.relate(
          draft,
          subject,
          shares,
          FundingShare::path,
          it -> it.contribution().payer() + " pays " + it.text());
      draft.say(
          "The amounts {addends} = {sum} do not make the total {total}; the residual is"
              + " {residual}.");
    }
  }

  /** What the contributions leave of the stated total, if that is too much or too little. */
  private static Optional<Money> residual(PlacedPlan placed) {
    if (placed.plan().total().isEmpty() || placed.amounts().isEmpty() || !placed.isComparable()) {
      return Optional.empty();
    }
    Money total = placed.plan().total().get();
    List<FundingShare> shares = FundingShare.of(placed, total);
    BigDecimal residual = total.getAmount().subtract(sum(shares));
    boolean complete =
        placed.plan().listsAllPayers() && shares.size() == placed.plan().contributions().size();
    boolean broken = residual.signum() < 0 || complete;
    return broken
            && residual.abs().compareTo(FundingShare.rounding(shares, total)) > 0
            && (shares.stream().allMatch(FundingShare::isStated) || !hasMismatch(placed, total))
        ? Optional.of(Money.of(total.getCurrencyUnit(), residual, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private static BigDecimal sum(List<FundingShare> shares) {
    BigDecimal sum = BigDecimal.ZERO;
    for (FundingShare share : shares) {
      sum = sum.add(share.value());
    }
    return sum;
  }

  /**
   * Then the amount that is not its rate of the total is the root, and funding.rate-amount says so.
   */
  private static boolean hasMismatch(PlacedPlan placed, Money total) {
    return placed.plan().contributions().stream()
        .filter(contribution -> contribution.amount().isPresent())
        .anyMatch(
            contribution ->
                contribution
                    .rate()
                    .filter(rate -> !rate.fits(contribution.amount().orElseThrow(), total))
                    .isPresent());
  }
}
