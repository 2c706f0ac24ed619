package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.ProcurementStage;
import eu.hanse.programme.Programme;
import eu.hanse.source.ValuePath;
import java.util.List;
import org.joda.money.Money;

/**
 * The budget of a stage of a procurement.
 *
 * @param stage the stage
 * @param placed the budget, with its place and what it is
 */
record StageBudget(ProcurementStage stage, PlacedPlan.PlacedMoney placed) {

  /** The budgets of those stages of a programme's procurement that have one. */
  static ImmutableList<StageBudget> of(Programme programme) {
    List<ProcurementStage> stages =
        programme.procurement().map(Procurement::stages).orElse(ImmutableList.of());
    ImmutableList.Builder<StageBudget> budgets = ImmutableList.builder();
    for (int i = 0; i < stages.size(); i++) {
      ProcurementStage stage = stages.get(i);
      ValuePath path = ValuePath.of("procurement", "stages", i, "budget");
      stage.budget().ifPresent(budget -> budgets.add(of(stage, path, budget)));
    }
    return budgets.build();
  }

  private static StageBudget of(ProcurementStage stage, ValuePath path, Money budget) {
    String label =
        "budget of the stage "
            + stage.phase()
            + stage.lot().map(lot -> " of the lot " + lot).orElse("");
    return new StageBudget(stage, new PlacedPlan.PlacedMoney(path, label, budget));
  }

  Money money() {
    return placed.money();
  }
}
