package eu.hanse.io.shape;

import eu.hanse.funding.Contribution;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.FundingPlan;

/** The JSON forms of funding plans. */
final class FundingShapes {

  private FundingShapes() {}

  static final ChoiceCodec<ContributionKind> CONTRIBUTION_KIND =
      new ChoiceCodec<>("contribution kind", ContributionKind.class);

  static final Shape<Contribution, Contribution.Builder> CONTRIBUTION =
      Shape.of(
              "contribution",
              Contribution.class,
              "What one payer brings to a funding plan. The amount and the share determine each other once the total is known.",
              Contribution::builder,
              Contribution.Builder::build)
          .required(
              "payer", Codecs.PARTY, Contribution::payer, Contribution.Builder::payer, "Who pays.")
          .optional(
              "amount",
              Codecs.MONEY,
              Contribution::amount,
              Contribution.Builder::amount,
              "How much.")
          .optional(
              "rate",
              Codecs.RATE,
              Contribution::rate,
              Contribution.Builder::rate,
              "The share of the total.")
          .optional(
              "kind",
              CONTRIBUTION_KIND,
              Contribution::kind,
              Contribution.Builder::kind,
              "What it is.")
          .optional(
              "note",
              Codecs.TEXT,
              Contribution::note,
              Contribution.Builder::note,
              "A remark on the data, such as how certain it is.")
          .identifiedBy(contribution -> contribution.payer().toString())
          .build();

  static final Shape<FundingPlan, FundingPlan.Builder> FUNDING_PLAN =
      Shape.of(
              "funding plan",
              FundingPlan.class,
              "Who pays what for a programme or an initiative, as a whole or for each of several equal units.",
              FundingPlan::builder,
              FundingPlan.Builder::build)
          .optional(
              "per",
              Codecs.TEXT,
              FundingPlan::per,
              FundingPlan.Builder::per,
              "What one unit is, such as experiment; the figures are then those of one unit.")
          .optionalInt(
              "units",
              Codecs.POSITIVE,
              FundingPlan::units,
              FundingPlan.Builder::units,
              "How many units there are.")
          .optional(
              "total",
              Codecs.MONEY,
              FundingPlan::total,
              FundingPlan.Builder::total,
              "The whole cost, of one unit if there are units.")
          .list(
              "contributions",
              CONTRIBUTION,
              FundingPlan::contributions,
              FundingPlan.Builder::addContribution,
              "Who pays what.")
          .optional(
              "period",
              Codecs.DATE_SPAN,
              FundingPlan::period,
              FundingPlan.Builder::period,
              "When the money is spent.")
          .optional(
              "note",
              Codecs.TEXT,
              FundingPlan::note,
              FundingPlan.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              FundingPlan::sources,
              FundingPlan.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(plan -> "per " + plan.per().orElse("programme"))
          .build();
}
