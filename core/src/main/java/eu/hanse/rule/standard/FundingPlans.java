package eu.hanse.rule.standard;

import eu.hanse.programme.Programme;
import eu.hanse.source.ValuePath;
import java.util.function.Consumer;

/** Visits the funding plans of a programme and of its initiatives with their paths. */
final class FundingPlans {

  private FundingPlans() {}

  static void visit(Programme programme, Consumer<PlacedPlan> visitor) {
    for (int i = 0; i < programme.funding().size(); i++) {
      visitor.accept(new PlacedPlan(ValuePath.of("funding", i), programme.funding().get(i)));
    }
    for (int i = 0; i < programme.initiatives().size(); i++) {
      ValuePath path = ValuePath.of("initiatives", i, "funding");
      programme
          .initiatives()
          .get(i)
          .funding()
          .ifPresent(plan -> visitor.accept(new PlacedPlan(path, plan)));
    }
  }
}
