package eu.hanse.analysis.funding;

import eu.hanse.city.Party;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.FundingResolution.Share;
import java.util.Optional;

/**
 * What one payer brings to a funding plan.
 *
 * @param plan the plan
 * @param share the contribution with its amount and rate, each stated, derived or open; those of
 *     one unit if the plan has units
 * @param name the payer's name; empty if the catalogue does not hold the payer
 * @param payerKind what the payer is: {@code city}, the kind of the organisation such as {@code
 *     eu-institution}, or {@code unknown} if the catalogue does not hold the organisation
 */
public record PayerShare(FundedPlan plan, Share share, Optional<String> name, String payerKind) {

  /** {@return the contribution as the plan states it} */
  public Contribution contribution() {
    return share.contribution();
  }

  /** {@return who pays} */
  public Party payer() {
    return contribution().payer();
  }

  /** {@return the programme, the payer and the figures, in one line} */
  @Override
  public String toString() {
    return plan.programme()
        + plan.path().toString()
        + ": "
        + payer()
        + ", amount "
        + share.amount()
        + ", rate "
        + share.rate();
  }
}
