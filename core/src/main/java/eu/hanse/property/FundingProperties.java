package eu.hanse.property;

import eu.hanse.funding.Contribution;
import eu.hanse.funding.FundingPlan;

/** The properties of funding plans. */
final class FundingProperties {

  private FundingProperties() {}

  static final PropertyTable<Contribution> CONTRIBUTION =
      PropertyTable.<Contribution>of("contribution")
          .required("payer", Contribution::payer)
          .optional("amount", Contribution::amount)
          .optional("rate", Contribution::rate)
          .optional("kind", Contribution::kind)
          .optionalText("note", Contribution::note)
          .build();

  static final PropertyTable<FundingPlan> FUNDING_PLAN =
      PropertyTable.<FundingPlan>of("funding plan")
          .optionalText("per", FundingPlan::per)
          .optionalInt("units", FundingPlan::units)
          .optional("total", FundingPlan::total)
          .list("contributions", CONTRIBUTION, FundingPlan::contributions)
          .optional("period", FundingPlan::period)
          .optionalText("note", FundingPlan::note)
          .list("sources", FundingPlan::sources)
          .build();
}
