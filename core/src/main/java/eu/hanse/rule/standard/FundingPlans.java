package eu.hanse.rule.standard;

import eu.hanse.funding.FundingPlan;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.source.ValuePath;
import java.util.Optional;
import java.util.function.Consumer;

/** Visits the funding plans of a programme and of its initiatives with their paths. */
final class FundingPlans {

  private FundingPlans() {}

  static void visit(Programme programme, Findings findings, Consumer<PlacedPlan> visitor) {
    boolean hasPlan = !programme.funding().isEmpty();
    for (int i = 0; i < programme.funding().size(); i++) {
      visitor.accept(new PlacedPlan(ValuePath.of("funding", i), programme.funding().get(i)));
    }
    for (int i = 0; i < programme.initiatives().size(); i++) {
      Optional<FundingPlan> plan = programme.initiatives().get(i).funding();
      if (plan.isPresent()) {
        hasPlan = true;
        visitor.accept(new PlacedPlan(ValuePath.of("initiatives", i, "funding"), plan.get()));
      }
    }
    findings.skipIf(!hasPlan, "it has no funding plan");
  }
}
