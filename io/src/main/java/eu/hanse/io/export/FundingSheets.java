package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.oneOf;
import static eu.hanse.io.export.Constraints.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import eu.hanse.analysis.Selection;
import eu.hanse.funding.ContributionKind;
import eu.hanse.funding.Figure;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.FundingResolution.Share;
import eu.hanse.funding.Rate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The tables of who pays what. */
final class FundingSheets {

  private static final String PLANS = "funding_plans";
  private static final Object[] BASES = {"stated", "derived", "open"};

  private FundingSheets() {}

  static Sheet<Plan> plans(Selection selection) {
    return new SheetBuilder<>(
            PLANS,
            "A row for each funding plan of a programme or of one of its initiatives.",
            plansOf(selection))
        .text("programme", "The id of the programme.", Plan::programme, REQUIRED)
        .ordinal(
            "number",
            "The place of the plan among those of the programme, from 1.",
            Plan::number,
            REQUIRED)
        .text(
            "initiative",
            "The id of the initiative whose plan it is; missing for one of the programme.",
            Plan::initiative)
        .text(
            "per",
            "What one unit is, such as experiment; the total is then that of one unit.",
            of(FundingPlan::per))
        .integer(
            "units",
            "How many units there are.",
            "units",
            of(FundingPlan::units),
            within(Range.atLeast(1)))
        .amount("total", "The whole cost, of one unit if there are units.", row -> total(row, true))
        .text(
            "currency",
            "The currency of the totals, by ISO 4217.",
            row -> row.figures().total().value().map(FundingSheets::currency))
        .text(
            "total_basis",
            "Whether the total is stated, derived from other figures, or open.",
            row -> Plan.basis(row.figures().total()),
            REQUIRED,
            oneOf(BASES))
        .text(
            "total_explanation",
            "How the total was derived, or why it is open.",
            row -> Plan.explanation(row.figures().total()))
        .amount(
            "total_of_all_units",
            "The whole cost of all units; the same as the total if there are none.",
            row -> total(row, false))
        .period("in which the money is spent", of(FundingPlan::period))
        .text("note", "A remark on the data.", of(FundingPlan::note))
        .list("sources", "The ids of the sources that say so.", of(FundingPlan::sources))
        .key("programme", "number")
        .refers("programme", ProgrammeSheets.PROGRAMMES)
        .build();
  }

  private static ImmutableList<Plan> plansOf(Selection selection) {
    return selection.programmes().stream()
        .flatMap(programme -> Plan.of(programme).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static <V> Function<Plan, V> of(Function<FundingPlan, V> value) {
    return row -> value.apply(row.plan());
  }

  private static Optional<BigDecimal> total(Plan row, boolean ofOneUnit) {
    Figure<Money> total = ofOneUnit ? row.figures().total() : row.figures().totalOfAllUnits();
    return total.value().map(Money::getAmount);
  }

  private static String currency(Money money) {
    CurrencyUnit unit = money.getCurrencyUnit();
    return unit.getCode();
  }

  static Sheet<Numbered<Plan, Share>> contributions(Selection selection) {
    SheetBuilder<Numbered<Plan, Share>> sheet =
        new SheetBuilder<>(
            "funding_contributions",
            "A row for each payer of a funding plan.",
            Numbered.all(plansOf(selection), plan -> plan, plan -> plan.figures().shares()));
    sheet
        .text("programme", "The id of the programme.", row -> row.whole().programme(), REQUIRED)
        .ordinal(
            "plan",
            "The number of the plan among those of the programme.",
            row -> row.whole().number(),
            REQUIRED)
        .ordinal("number", "Its place among those of the plan, from 1.", Numbered::number, REQUIRED)
        .text(
            "payer_city",
            "The id of the city that pays; missing if an organisation does.",
            row -> Plan.cityOf(row.part().contribution().payer()))
        .text(
            "payer_organisation",
            "The id of the organisation that pays; missing if a city does.",
            row -> Plan.organisationOf(row.part().contribution().payer()))
        .text(
            "kind",
            "What it is.",
            row -> row.part().contribution().kind(),
            oneOf((Object[]) ContributionKind.values()));
    figures(sheet);
    return sheet
        .text("note", "A remark on the data.", row -> row.part().contribution().note())
        .key("programme", "plan", "number")
        .refers(ImmutableList.of("programme", "plan"), PLANS, "programme", "number")
        .refers("payer_city", CitySheets.CITIES)
        .refers("payer_organisation", SourceSheets.ORGANISATIONS)
        .build();
  }

  private static void figures(SheetBuilder<Numbered<Plan, Share>> sheet) {
    sheet
        .amount(
            "amount",
            "How much, for one unit if the plan has units.",
            row -> row.part().amount().value().map(Money::getAmount))
        .text(
            "currency",
            "The currency of the amount, by ISO 4217.",
            row -> row.part().amount().value().map(FundingSheets::currency))
        .text(
            "amount_basis",
            "Whether the amount is stated, derived from other figures, or open.",
            row -> Plan.basis(row.part().amount()),
            REQUIRED,
            oneOf(BASES))
        .text(
            "amount_explanation",
            "How the amount was derived, or why it is open.",
            row -> Plan.explanation(row.part().amount()))
        .number(
            "rate",
            "Its share of the total, from 0 to 1.",
            "1",
            row -> row.part().rate().value().map(Rate::value),
            within(Range.closed(0, 1)))
        .text(
            "rate_basis",
            "Whether the share is stated, derived from other figures, or open.",
            row -> Plan.basis(row.part().rate()),
            REQUIRED,
            oneOf(BASES))
        .text(
            "rate_explanation",
            "How the share was derived, or why it is open.",
            row -> Plan.explanation(row.part().rate()));
  }
}
