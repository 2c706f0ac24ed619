package eu.hanse.rule.standard;

import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.source.ValuePath;
import java.util.function.Consumer;

/** Visits the funding plans of a programme and of its initiatives with their paths. */
final class FundingPlans {

  private FundingPlans() {}

  static void visit(Programme programme, Findings findings, Consumer<PlacedPlan> visitor) {
    findings.skipIf(isWithoutPlan(programme), "it has no funding plan");
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

  private static boolean isWithoutPlan(Programme programme) {
    return programme.funding().isEmpty()
        && programme.initiatives().stream().allMatch(it -> it.funding().isEmpty());
  }
}
