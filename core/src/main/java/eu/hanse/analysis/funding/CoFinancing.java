package eu.hanse.analysis.funding;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.funding.FundingPlan;
import eu.hanse.programme.Programme;
import eu.hanse.table.Table;
import eu.hanse.table.Tabular;
import eu.hanse.text.Words;

/**
 * Who pays what in the funding plans of programmes and of their initiatives.
 *
 * <p>Figures are those of {@link FundingPlan#resolve}: stated by the plan, derived from others
 * without rounding, or open. They are of one unit where a plan is per unit, such as per experiment.
 *
 * <p>The share of a kind of payer is what payers of that kind bring, divided by the totals of the
 * plans, both for all units; what a plan does not say who brings is the share of {@code not named}.
 * Only plans of which the total, the number of units and every amount named are known and fit
 * together count, the others are {@link #leftOut left out}. Each currency is by itself, and so are
 * the plans of programmes and those of initiatives, as a programme may pay for its initiatives.
 * Several plans of one programme are added up: whether one is part of another is not known.
 */
public final class CoFinancing implements Tabular {

  private final ImmutableList<FundedPlan> plans;
  private final ImmutableList<PayerShare> payers;
  private final ImmutableList<PayerKindShare> byKind;
  private final ImmutableList<FundedPlan> leftOut;
  private final ImmutableList<DisputedFigure> disputed;

  private CoFinancing(
      ImmutableList<FundedPlan> plans,
      ImmutableList<PayerShare> payers,
      PayerKindSums sums,
      ImmutableList<DisputedFigure> disputed) {
    this.plans = plans;
    this.payers = payers;
    this.byKind = sums.shares();
    this.leftOut = sums.leftOut();
    this.disputed = disputed;
  }

  /**
   * {@return who pays what in the programmes selected; conditions on cities make no difference}
   *
   * @param selection what is looked at
   */
  public static CoFinancing of(Selection selection) {
    ImmutableList.Builder<FundedPlan> plans = ImmutableList.builder();
    ImmutableList.Builder<PayerShare> payers = ImmutableList.builder();
    ImmutableList.Builder<DisputedFigure> disputed = ImmutableList.builder();
    PayerKindSums sums = new PayerKindSums();
    for (Programme programme : selection.programmes()) {
      FundingReader reader = new FundingReader(selection.catalogue(), programme);
      ImmutableList<FundedPlan> ofProgramme = reader.plans();
      for (FundedPlan plan : ofProgramme) {
        ImmutableList<PayerShare> ofPlan = reader.payers(plan);
        payers.addAll(ofPlan);
        sums.add(plan, ofPlan);
      }
      plans.addAll(ofProgramme);
      disputed.addAll(reader.disputed(ofProgramme));
    }
    return new CoFinancing(plans.build(), payers.build(), sums, disputed.build());
  }

  /** {@return the plans: those of a programme, then those of its initiatives} */
  public ImmutableList<FundedPlan> plans() {
    return plans;
  }

  /** {@return what each payer brings, by plan and in its order} */
  public ImmutableList<PayerShare> payers() {
    return payers;
  }

  /**
   * {@return the share of each kind of payer, those of programmes before those of initiatives, then
   * by currency, largest amount first}
   */
  public ImmutableList<PayerKindShare> byPayerKind() {
    return byKind;
  }

  /**
   * {@return the plans that are in no share: an amount or total is open, or the amounts exceed the
   * total, are negative or mix currencies, or those of several payers do not add up to the total}
   */
  public ImmutableList<FundedPlan> leftOut() {
    return leftOut;
  }

  /** {@return the figures of which sources say something else, by programme and in its order} */
  public ImmutableList<DisputedFigure> disputed() {
    return disputed;
  }

  /**
   * {@return a table with a row for each payer of each plan}
   *
   * <p>The shares of the kinds of payers in each plan by itself are what {@code
   * groupedBy("programme", "plan", "payer kind").sum("rate")} makes of it.
   */
  @Override
  public Table toTable() {
    return FundingTables.payers(payers);
  }

  /** {@return a table with a row for each kind of payer, level and currency} */
  public Table byPayerKindTable() {
    return FundingTables.kinds(byKind);
  }

  /** {@return a table with a row for each plan and its total} */
  public Table plansTable() {
    return FundingTables.plans(plans);
  }

  /** {@return a table with a row for each figure of which a source says something else} */
  public Table disputedTable() {
    return FundingTables.disputed(disputed);
  }

  /** {@return how many plans and payers there are, in one line} */
  @Override
  public String toString() {
    return "Co-financing of "
        + Words.count(plans.size(), "plan", "plans")
        + " with "
        + Words.count(payers.size(), "contribution", "contributions")
        + ", "
        + Words.count(disputed.size(), "disputed figure", "disputed figures");
  }
}
