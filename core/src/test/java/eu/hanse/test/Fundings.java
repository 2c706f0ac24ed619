package eu.hanse.test;

import eu.hanse.funding.Contribution;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.FundingPlan;
import net.jqwik.api.Arbitrary;

/** Random funding plans. */
public final class Fundings {

  private Fundings() {}

  /** {@return contributions with an amount, a rate, both or none} */
  public static Arbitrary<Contribution> contributions() {
    return Draw.arbitrary(Fundings::contribution);
  }

  /** {@return funding plans of which the figures need not fit one another} */
  public static Arbitrary<FundingPlan> plans() {
    return Draw.arbitrary(Fundings::plan);
  }

  static Contribution contribution(Draw draw) {
    return Contribution.builder()
        .payer(Ids.party(draw))
        .amount(draw.maybe(Values::money))
        .rate(draw.maybe(Values::rate))
        .kind(draw.maybe(ContributionKind.class))
        .note(draw.maybe(Values::text))
        .build();
  }

  static FundingPlan plan(Draw draw) {
    return FundingPlan.builder()
        .per(draw.maybe(Values::text))
        .units(draw.maybeBetween(1, draw.chance(90) ? 12 : Integer.MAX_VALUE - 1))
        .total(draw.maybe(Values::money))
        .addAllContributions(draw.few(Fundings::contribution))
        .period(draw.maybe(Values::dateSpan))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }
}
