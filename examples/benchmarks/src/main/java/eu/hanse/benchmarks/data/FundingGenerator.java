package eu.hanse.benchmarks.data;

import eu.hanse.city.City;
import eu.hanse.city.Party;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.Rate;
import eu.hanse.id.OrganisationId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes funding plans: a grant, and what the cities add in equal parts. */
final class FundingGenerator {

  private static final int STEP = 10_000;
  private static final int GRANT_PERCENT = 70;
  private static final int MOST_PAYERS = 12;
  private static final double WRONG = 0.003;

  private FundingGenerator() {}

  static FundingPlan plan(Outline outline, OrganisationId funder, Draw draw) {
    long cents = 100L * STEP * draw.between(30, 75);
    long granted = cents * GRANT_PERCENT / 100;
    int payers = Math.min(outline.cities().size(), MOST_PAYERS);
    long part = (cents - granted) / payers;
    FundingPlan.Builder plan =
        FundingPlan.builder()
            .total(euros(draw.chance(WRONG) ? cents + 100 : cents))
            .addSource(outline.report());
    plan.addContribution(
        Contribution.builder()
            .payer(Party.of(funder))
            .amount(euros(granted))
            .rate(draw.chance(0.5) ? Rate.parse("0.7") : Rate.parse("0.70"))
            .kind(ContributionKind.GRANT)
            .build());
    for (int i = 0; i < payers; i++) {
      plan.addContribution(
          contribution(
              outline.cities().get(i), i == 0 ? cents - granted - part * (payers - 1) : part));
    }
    return plan.build();
  }

  private static Contribution contribution(City payer, long cents) {
    return Contribution.builder()
        .payer(Party.of(payer.id()))
        .amount(euros(cents))
        .kind(ContributionKind.CO_FINANCING)
        .build();
  }

  private static Money euros(long cents) {
    return Money.ofMinor(CurrencyUnit.EUR, cents);
  }
}
